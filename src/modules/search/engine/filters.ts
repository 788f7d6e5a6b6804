import type { CatalogueStore } from './catalogue-store.ts';
import type { Dictionary } from './dictionary.ts';
import type { ChosenFilters } from './filter-names.ts';
import { lastYear, noDecade } from './profile-facts.ts';

/** The chosen filters in the numbers of the store; `null` where nothing was chosen. */
export type Filters = {
	readonly forms: Uint8Array | null;
	readonly languages: Uint8Array | null;
	readonly classes: Uint8Array | null;
	readonly subjects: Uint8Array | null;
	/** A bit a branch, 32 branches a plane. */
	readonly branches: Uint32Array | null;
	/** A 1 for each year wanted. */
	readonly years: Uint8Array | null;
	/** The same by decade, when whole decades are wanted: these are settled once a profile. */
	readonly decades: Uint8Array | null;
	readonly available: boolean | null;
	readonly local: boolean | null;
	readonly withHidden: boolean;
};

const yearShape = /^\s*(\d{1,4})?\s*(-?)\s*(\d{1,4})?\s*$/;

/** '1998' or '1990-1999', open on one side if need be; `null` when it is no range of years. */
export function yearRange(text: string): { from: number; to: number } | null {
	const [, from, dash, to] = yearShape.exec(text) ?? [];
	if (from === undefined && to === undefined) return null;
	if (dash === '') return to === undefined ? { from: Number(from), to: Number(from) } : null;
	return { from: from === undefined ? 1 : Number(from), to: to === undefined ? lastYear : Number(to) };
}

/** The years wanted, by year or by decade; what is no range of years asks for nothing. */
function readYears(values: readonly string[] = []): Pick<Filters, 'years' | 'decades'> {
	const ranges = values.map(yearRange).filter((range) => range !== null);
	if (ranges.length === 0) return { years: null, decades: null };
	const years = new Uint8Array(lastYear + 1);
	for (const { from, to } of ranges) years.fill(1, Math.max(1, from), Math.max(1, to + 1));
	const decades = new Uint8Array(noDecade + 1);
	for (let year = 0; year <= lastYear; year++) {
		const decade = Math.floor(year / 10);
		// Year 0 stands for none.
		if (year % 10 === 0) decades[decade] = years[year === 0 ? 1 : year] ?? 0;
		else if (decades[decade] !== years[year]) return { years, decades: null };
	}
	return { years: null, decades };
}

/** Marks the chosen values; a value that no title has marks nothing, so that nothing is found. */
function marked(values: readonly string[] | undefined, dictionary: Dictionary): Uint8Array | null {
	if (values === undefined || values.length === 0) return null;
	const marks = new Uint8Array(dictionary.size);
	for (const value of values) {
		const number = dictionary.find(value);
		if (number >= 0) marks[number] = 1;
	}
	return marks;
}

function branchBits(values: readonly string[] | undefined, branches: Dictionary): Uint32Array | null {
	const marks = marked(values, branches);
	if (marks === null) return null;
	const planes = new Uint32Array(Math.ceil(marks.length / 32));
	marks.forEach((mark, branch) => {
		if (mark === 1) planes[branch >>> 5] = (planes[branch >>> 5] ?? 0) | (1 << (branch & 31));
	});
	return planes;
}

/** 'true' or 'false'; both or neither ask for nothing. */
function yesOrNo(values: readonly string[] = []): boolean | null {
	const yes = values.includes('true');
	return yes === values.includes('false') ? null : yes;
}

export function readFilters(store: CatalogueStore, chosen: ChosenFilters, withHidden: boolean): Filters {
	const { profiles, subjects } = store;
	return {
		forms: marked(chosen.form, profiles.forms),
		languages: marked(chosen.language, profiles.languages),
		classes: marked(chosen.class, profiles.classes),
		subjects: marked(chosen.subject, subjects.names),
		branches: branchBits(chosen.branch, profiles.branches),
		...readYears(chosen.year),
		available: yesOrNo(chosen.available),
		local: yesOrNo(chosen.local),
		withHidden
	};
}

/** No filter chosen, and hidden titles left out: the common case, for which there is a short way. */
export const filtersNothing = (filters: Filters): boolean =>
	!filters.withHidden &&
	Object.entries(filters).every(([name, chosen]) => name === 'withHidden' || chosen === null);
