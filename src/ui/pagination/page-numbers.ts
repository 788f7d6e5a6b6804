/**
 * Which page numbers to offer: first, last, and the neighbours of the current one. null stands for numbers left out;
 * a gap of a single page is written out, since "…" would be as long.
 *
 * @example pageNumbers(6, 20) // [1, null, 5, 6, 7, null, 20]
 */
export function pageNumbers(current: number, last: number): (number | null)[] {
	const offered = [1, current - 1, current, current + 1, last]
		.filter((page) => page >= 1 && page <= last)
		.sort((a, b) => a - b);
	const pages: (number | null)[] = [];
	let before = 0;
	for (const page of offered) {
		if (page === before) continue;
		if (page - before === 2) pages.push(page - 1);
		if (page - before > 2) pages.push(null);
		pages.push(page);
		before = page;
	}
	return pages;
}
