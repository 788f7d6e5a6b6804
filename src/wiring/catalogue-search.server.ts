import type { TitleCard } from '#modules/catalogue/index.server.ts';
import { filterNames, sortOrders, type SearchRequest, type SearchResult } from '#modules/search/index.ts';
import type { App } from './app.server.ts';

export type QueryValues = Record<string, string | number | readonly string[] | undefined>;

const listOf = (value: QueryValues[string]): string[] => {
	if (value === undefined) return [];
	return typeof value === 'object' ? [...value] : [String(value)];
};

/**
 * The search that an address asks for: `q`, `page`, `limit`, `sort`, `exact`, repeated `filter.NAME=VALUE`. What it
 * does not know it leaves out, so that an old link still finds something.
 */
export function searchRequestOf(query: QueryValues): SearchRequest {
	const filters = Object.fromEntries(
		filterNames.flatMap((name) => {
			const values = listOf(query[`filter.${name}`]).filter((value) => value !== '');
			return values.length > 0 ? [[name, values.slice(0, 50)]] : [];
		})
	);
	const sort = sortOrders.find((order) => order === query.sort);
	return {
		text: String(query.q ?? '').slice(0, 400),
		filters,
		page: positive(query.page) ?? 1,
		limit: positive(query.limit) ?? 20,
		...(sort ? { sort } : {}),
		...(query.exact === undefined ? {} : { exact: true })
	};
}

function positive(value: QueryValues[string]): number | undefined {
	const number = Number(value);
	return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** The query values of an address; what is repeated becomes a list. */
export function queryValuesOf(url: URL): QueryValues {
	const names = new Set(url.searchParams.keys());
	return Object.fromEntries(
		[...names].map((name) => {
			const values = url.searchParams.getAll(name);
			return [name, values.length === 1 ? values[0] : values];
		})
	);
}

/** What a search needs of the application. */
type Searching = Pick<App, 'search'>;

export async function searchWithCards(
	app: Searching,
	request: SearchRequest
): Promise<{ result: SearchResult; cards: TitleCard[] }> {
	const result = await app.search.search(request);
	const cards = await app.search.cardsOf(result);
	return { result, cards };
}

/** A search in the shape that programs rely on (interface: `search`). */
export async function searchTitles(app: Searching, request: SearchRequest) {
	const { result, cards } = await searchWithCards(app, request);
	return {
		total: result.total,
		...(result.didYouMean === undefined ? {} : { didYouMean: result.didYouMean }),
		hits: cards.map((card) => ({
			id: card.publicId,
			title: card.title,
			authors: card.authors,
			year: card.year,
			isbn: card.isbns[0] ?? null,
			available: card.copies.filter((copy) => copy.status === 'available' && copy.access === 'loanable')
				.length,
			copies: card.copies.length
		})),
		filters: Object.fromEntries(filterNames.map((name) => [name, [...result.filters[name]]])),
		ms: result.ms
	};
}
