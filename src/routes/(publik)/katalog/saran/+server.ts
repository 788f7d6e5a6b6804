import type { RequestHandler } from './$types';
import { m, t } from '#platform/i18n/index.ts';
import { getApp } from '#wiring/app.server.ts';
import { titleHref } from '#wiring/pages/title-address.ts';

const kinds = {
	author: m(() => ({ id: 'pengarang', en: 'author' })),
	subject: m(() => ({ id: 'topik', en: 'topic' })),
	title: m(() => ({ id: 'judul', en: 'title' }))
};

/** What the words typed so far may become, for the search box. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const typed = (url.searchParams.get('q') ?? '').slice(0, 100);
	const found = await getApp().search.suggest(typed, 5);
	const suggestions = [
		...found.titles.map((entry) => ({
			text: entry.title,
			note: t(kinds.title, locals.locale),
			href: titleHref(entry.publicId, entry.title)
		})),
		...found.authors.map((entry) => ({ text: entry.value, note: t(kinds.author, locals.locale) })),
		...found.subjects.map((entry) => ({ text: entry.value, note: t(kinds.subject, locals.locale) }))
	];
	return Response.json(
		{ suggestions: suggestions.slice(0, 8) },
		{ headers: { 'cache-control': 'no-store' } }
	);
};
