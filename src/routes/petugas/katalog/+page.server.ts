import type { PageServerLoad } from './$types';
import { formatNumber } from '#platform/i18n/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { searchWithCards } from '#wiring/catalogue-search.server.ts';

const perPage = 25;

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'catalogue.title.change');
	const words = (url.searchParams.get('q') ?? '').slice(0, 400);
	const page = Math.max(1, Math.min(400, Number(url.searchParams.get('halaman')) || 1));
	const { result, cards } = await searchWithCards(getApp(), {
		text: words,
		page,
		limit: perPage,
		withHidden: true
	});
	return {
		words,
		page,
		pages: Math.min(400, Math.ceil(result.total / perPage)),
		total: formatNumber(result.total, locals.locale),
		rows: cards.map((card) => ({
			id: card.publicId,
			title: card.subtitle ? `${card.title}: ${card.subtitle}` : card.title,
			author: card.authors[0] ?? '',
			year: card.yearText ?? String(card.year ?? ''),
			callNumber: card.callNumber ?? '',
			copies: String(card.copies.length),
			available: String(card.copies.filter((copy) => copy.status === 'available').length)
		}))
	};
};
