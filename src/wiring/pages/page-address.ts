/** The address of another page of a list; everything else of the search stays. The first page needs no number. */
export function pageAddress(address: { readonly search: string }, name: string, page: number): string {
	const query = new URLSearchParams(address.search);
	if (page <= 1) query.delete(name);
	else query.set(name, String(page));
	return `?${query}`;
}
