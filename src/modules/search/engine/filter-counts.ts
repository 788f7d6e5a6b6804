import type { CatalogueStore } from './catalogue-store.ts';
import type { Dictionary } from './dictionary.ts';
import type { ChosenFilters, FilterName, FilterValue } from './filter-names.ts';
import type { SubjectCounts } from './subject-counts.ts';
import type { ProfileCounts } from './profile-counts.ts';

/** Values shown of a filter that may have very many; chosen ones come on top of these. */
const mostValues = 50;
const mostSubjects = 20;

const byCount = (a: FilterValue, b: FilterValue) => b.count - a.count || (a.value < b.value ? -1 : 1);
const byValue = (a: FilterValue, b: FilterValue) => (a.value < b.value ? -1 : 1);

/** The values with titles, most titles first, and every chosen value even without. */
function commonest(all: FilterValue[], chosen: readonly string[] = [], most = mostValues): FilterValue[] {
	const sorted = all.filter(({ value, count }) => value !== '' && count > 0).sort(byCount);
	const shown = sorted.slice(0, most);
	for (const value of new Set(chosen)) {
		if (shown.some((one) => one.value === value)) continue;
		shown.push({ value, count: all.find((one) => one.value === value)?.count ?? 0 });
	}
	return shown;
}

const named = (dictionary: Dictionary, counts: Uint32Array): FilterValue[] =>
	dictionary.values.map((value, number) => ({ value, count: counts[number] ?? 0 }));

const decadeValue = (decade: number) => `${decade * 10}-${decade * 10 + 9}`;

function decades(counts: Uint32Array): FilterValue[] {
	const found: FilterValue[] = [];
	for (let decade = counts.length - 1; decade >= 0; decade--) {
		const count = counts[decade] ?? 0;
		if (count > 0) found.push({ value: decadeValue(decade), count });
	}
	return found;
}

const yesAndNo = (counts: Uint32Array): FilterValue[] => [
	{ value: 'true', count: counts[1] ?? 0 },
	{ value: 'false', count: counts[0] ?? 0 }
];

/** The counts of a search, ready to be shown: names instead of numbers, in a useful order. */
export function filterCounts(
	store: CatalogueStore,
	counts: ProfileCounts,
	subjects: SubjectCounts,
	chosen: ChosenFilters
): Record<FilterName, FilterValue[]> {
	const { forms, languages, classes, branches } = store.profiles;
	return {
		form: commonest(named(forms, counts.forms), chosen.form),
		language: commonest(named(languages, counts.languages), chosen.language),
		year: decades(counts.decades),
		class: commonest(named(classes, counts.classes), chosen.class).sort(byValue),
		subject: subjects.commonest(chosen.subject, mostSubjects),
		branch: commonest(named(branches, counts.branches), chosen.branch),
		available: yesAndNo(counts.available),
		local: yesAndNo(counts.local)
	};
}
