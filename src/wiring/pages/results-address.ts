/** Addresses of the results page: what stays, what changes. Works on the page's own address, in the browser too. */
type Address = { readonly search: string };

/** The same search without one of its filters. */
export function withoutFilter(url: Address, filter: { name: string; value: string }): string {
	const next = new URLSearchParams(url.search);
	next.delete('page');
	if (filter.name === 'year') {
		next.delete('dari');
		next.delete('sampai');
		next.delete('filter.year');
	} else next.delete(filter.name, filter.value);
	return addressOf(next);
}

/** The same words with no filter at all. */
export function withoutFilters(url: Address): string {
	const next = new URLSearchParams();
	const now = new URLSearchParams(url.search);
	for (const name of ['q', 'sort', 'exact']) {
		const value = now.get(name);
		if (value !== null) next.set(name, value);
	}
	return addressOf(next);
}

/** The same search in the spelling that was typed. */
export function asTyped(url: Address): string {
	const next = new URLSearchParams(url.search);
	next.set('exact', '1');
	next.delete('page');
	return addressOf(next);
}

/** The filters on a page of their own, for phones. */
export const filterPageHref = (url: Address): string => `/katalog/saring${url.search}`;

function addressOf(query: URLSearchParams): string {
	const words = query.toString();
	return words === '' ? '/katalog' : `/katalog?${words}`;
}
