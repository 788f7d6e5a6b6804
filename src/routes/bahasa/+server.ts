import { redirect } from '@sveltejs/kit';
import { DEFAULT_LOCALE, LOCALE_COOKIE, parseLocale } from '#platform/i18n/index.ts';
import { returnPath } from '#platform/return-path/return-path.ts';
import { keepChoice } from '#wiring/keep-choice.server.ts';

/** Takes the language from the form in the footer and goes back to the page it stood on. */
export async function POST({ request, cookies, url }) {
	const form = await request.formData();
	const locale = parseLocale(String(form.get('bahasa')));
	keepChoice(cookies, url, LOCALE_COOKIE, locale === DEFAULT_LOCALE ? '' : locale);
	redirect(303, returnPath(form.get('kembali'), '/'));
}
