import {
	filterNames as filterWords,
	isMainClass,
	isMaterialType,
	mainClasses,
	materialTypes
} from '#modules/catalogue/index.ts';
import { languageName } from '#modules/catalogue/index.server.ts';
import {
	applyFilters,
	moreChoices,
	onlyLocal,
	onlyOnShelf,
	yearFrom,
	yearTo
} from '#modules/catalogue/messages.ts';
import type { FilterName, SearchRequest, SearchResult } from '#modules/search/index.ts';
import { formatNumber, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { queryValuesOf, searchRequestOf, searchWithCards } from '../catalogue-search.server.ts';
import { siteFacts, type SiteFacts } from '../site-facts.server.ts';
import { titleRows, type TitleRow } from './title-rows.server.ts';

type FilterOption = { value: string; label: string; count: string; checked: boolean };
export type FilterGroupData = {
	name: string;
	legend: string;
	/** How many stand open; the others wait behind `more`. */
	visible: number;
	more?: string;
	options: FilterOption[];
};
export type FilterWords = Record<
	'onlyOnShelf' | 'onlyLocal' | 'year' | 'yearFrom' | 'yearTo' | 'apply',
	string
>;
type ActiveFilter = { text: string; name: string; value: string };

export type ResultsPage = {
	q: string;
	total: number;
	totalText: string;
	correctedFrom: string | null;
	didYouMean: string | null;
	matchedMost: boolean;
	rows: TitleRow[];
	groups: FilterGroupData[];
	filterWords: FilterWords;
	onlyAvailable: { checked: boolean; count: string };
	onlyLocal: { checked: boolean; count: string } | null;
	years: { from: string; to: string };
	active: ActiveFilter[];
	sort: string;
	page: number;
	pages: number;
};

const perPage = 20;
const visible = 6;
const groupNames = [
	'branch',
	'form',
	'language',
	'class',
	'subject'
] as const satisfies readonly FilterName[];
type GroupName = (typeof groupNames)[number];

/** The results page of an address, every word and number finished. */
export async function resultsPage(app: App, url: URL, locale: Locale): Promise<ResultsPage> {
	const request = withYears(searchRequestOf({ ...queryValuesOf(url), limit: perPage }), url);
	const [{ result, cards }, site] = await Promise.all([searchWithCards(app, request), siteFacts(app)]);
	const label = labelsIn(site, locale);
	const chosen = request.filters ?? {};
	const countOf = (name: FilterName, value: string) =>
		formatNumber(result.filters[name].find((entry) => entry.value === value)?.count ?? 0, locale);
	const localCount = result.filters.local.find((entry) => entry.value === 'true')?.count ?? 0;
	const localChosen = chosen.local?.includes('true') ?? false;
	return {
		q: request.text,
		total: result.total,
		totalText: formatNumber(result.total, locale),
		correctedFrom: result.correctedFrom ?? null,
		didYouMean: result.didYouMean ?? null,
		matchedMost: result.matched === 'most' && result.total > 0,
		rows: await titleRows(app, cards, locale),
		groups: groupNames.map((name) => groupOf(name, result, chosen[name] ?? [], label, locale)),
		filterWords: {
			onlyOnShelf: t(onlyOnShelf, locale),
			onlyLocal: t(onlyLocal, locale),
			year: t(filterWords.year, locale),
			yearFrom: t(yearFrom, locale),
			yearTo: t(yearTo, locale),
			apply: t(applyFilters, locale)
		},
		onlyAvailable: {
			checked: chosen.available?.includes('true') ?? false,
			count: countOf('available', 'true')
		},
		onlyLocal:
			localCount > 0 || localChosen
				? { checked: localChosen, count: formatNumber(localCount, locale) }
				: null,
		years: { from: url.searchParams.get('dari') ?? '', to: url.searchParams.get('sampai') ?? '' },
		active: activeFilters(request, label, locale),
		sort: request.sort ?? (request.text === '' ? 'newest' : 'relevance'),
		page: request.page ?? 1,
		pages: Math.min(Math.ceil(result.total / perPage), 500)
	};
}

/** The two year boxes of the form are one filter; what is no year is left out. */
function withYears(request: SearchRequest, url: URL): SearchRequest {
	const year = (name: string) => /^\d{3,4}$/.exec((url.searchParams.get(name) ?? '').trim())?.[0] ?? '';
	const [from, to] = [year('dari'), year('sampai')];
	if (from === '' && to === '') return request;
	return { ...request, filters: { ...request.filters, year: [`${from}-${to}`] } };
}

type Label = (name: FilterName, value: string) => string;

function labelsIn(site: SiteFacts, locale: Locale): Label {
	return (name, value) => {
		switch (name) {
			case 'branch':
				return site.places.find((place) => place.code === value)?.shortName ?? value;
			case 'form':
				return isMaterialType(value) ? materialTypes[value][locale] : value;
			case 'language':
				return languageName(value, locale);
			case 'class':
				return isMainClass(value) ? `${mainClasses[value][locale]} (${value})` : value;
			default:
				return value;
		}
	};
}

function groupOf(
	name: GroupName,
	result: SearchResult,
	chosen: readonly string[],
	label: Label,
	locale: Locale
): FilterGroupData {
	const counted = result.filters[name].filter((entry) => entry.value !== '');
	const missing = chosen.filter((value) => !counted.some((entry) => entry.value === value));
	const all = [...counted, ...missing.map((value) => ({ value, count: 0 }))];
	return {
		name: `filter.${name}`,
		legend: t(filterWords[name], locale),
		visible,
		...(all.length > visible ? { more: t(moreChoices, locale, { n: all.length - visible }) } : {}),
		options: all.map(({ value, count }) => ({
			value,
			label: label(name, value),
			count: formatNumber(count, locale),
			checked: chosen.includes(value)
		}))
	};
}

function activeFilters(request: SearchRequest, label: Label, locale: Locale): ActiveFilter[] {
	const chosen = request.filters ?? {};
	const names = [...groupNames, 'available', 'local', 'year'] as const;
	return names.flatMap((name) =>
		(chosen[name] ?? []).map((value) => {
			const words = t(filterWords[name], locale);
			const isSwitch = name === 'available';
			if (name === 'local') return { name: 'filter.local', value, text: `${words}: Sawahlunto` };
			if (name === 'year') return { name: 'year', value, text: `${words}: ${value.replace('-', '–')}` };
			return {
				name: `filter.${name}`,
				value,
				text: isSwitch ? words : `${words}: ${label(name, value)}`
			};
		})
	);
}
