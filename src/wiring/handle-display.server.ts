import type { Handle } from '@sveltejs/kit/hooks';
import { LOCALE_COOKIE, parseLocale } from '#platform/i18n/index.ts';
import { DISPLAY_COOKIE, displayAttributes, parseDisplay } from '#ui/display/display.ts';

/** As app.html has it. One search for all of it: each change of a page copies the page. */
const htmlTag = '<html lang="%lang%" %tampilan%>';
const BODY_FONT = 'atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Areas with letters of their own size (preferences.css). */
const areas = ['petugas', 'kios'] as const;

const areaOf = (pathname: string) =>
	areas.find((area) => pathname === `/${area}` || pathname.startsWith(`/${area}/`));

/**
 * Reads the chosen language and display of a request into `locals` and writes them into the <html> element of the
 * page, so that the first byte already looks as the person wants it, with or without a script.
 */
export const handleDisplay: Handle = ({ event, resolve }) => {
	const locale = parseLocale(event.cookies.get(LOCALE_COOKIE));
	const display = parseDisplay(event.cookies.get(DISPLAY_COOKIE));
	event.locals.locale = locale;
	event.locals.display = display;

	const name = areaOf(event.url.pathname);
	const area = name === undefined ? '' : ` data-area="${name}"`;
	let isHeadDone = false;
	return resolve(event, {
		transformPageChunk({ html }) {
			// Only the first chunk holds <html>; a later '%lang%' is somebody's text and stays as it is.
			if (isHeadDone) return html;
			isHeadDone = true;
			return html.replace(htmlTag, `<html lang="${locale}" ${displayAttributes(display)}${area}>`);
		},
		preload: (file) =>
			file.type === 'font'
				? display.font === 'atkinson' && file.filename.endsWith(BODY_FONT)
				: file.type === 'css' || file.type === 'js'
	});
};
