import type { CatalogueDocument } from '../engine/document.ts';
import type { ChosenFilters, FilterName } from '../engine/filter-names.ts';
import { filterNames } from '../engine/filter-names.ts';
import { yearRange } from '../engine/filters.ts';
import { mainClass } from '../engine/main-class.ts';
import { stem } from '../engine/stem.ts';
import { stopWords } from '../engine/stop-words.ts';
import { indexWords, queryWords } from '../engine/words.ts';

// What the search promises, written down plainly, one title after another: the engine is compared with it.

function wordsOf(doc: CatalogueDocument): Set<string> {
	const named = [doc.title, ...doc.authors].flatMap(indexWords);
	const others = [
		doc.subtitle,
		doc.partName,
		doc.series,
		doc.publisher,
		doc.notes,
		doc.summary,
		doc.classNumber
	];
	const rest = [...others, ...doc.subjects, ...doc.callNumbers].flatMap(indexWords);
	return new Set([...named, ...rest.filter((word) => !stopWords.has(word))]);
}

const sameFamily = (a: string, b: string) => stem(a) === stem(b);

/** The titles that have all the words, or as many as any title has; hidden titles left out. */
export function plainSearch(docs: readonly CatalogueDocument[], text: string): CatalogueDocument[] {
	const visible = docs.filter((doc) => doc.visible);
	if (text.trim() === '') return visible;
	const typed = queryWords(text);
	const telling = typed.filter((word) => !stopWords.has(word));
	const words = [...new Set(telling.length > 0 ? telling : typed)];
	const known = (word: string) =>
		visible.some((doc) => [...wordsOf(doc)].some((one) => sameFamily(one, word)));
	const continues = (word: string) => word === typed.at(-1) && (word.length >= 3 || !known(word));
	const has = (doc: CatalogueDocument, word: string) =>
		[...wordsOf(doc)].some((one) => sameFamily(one, word) || (continues(word) && one.startsWith(word)));
	const hits = visible.map((doc) => words.filter((word) => has(doc, word)).length);
	const most = Math.max(0, ...hits);
	return most === 0 ? [] : visible.filter((_, at) => hits[at] === most);
}

function valuesOf(doc: CatalogueDocument, name: FilterName, chosen: ChosenFilters): string[] {
	const branches = chosen.branch ?? [];
	switch (name) {
		case 'form':
			return [doc.form];
		case 'language':
			return [doc.language];
		case 'class':
			return [mainClass(doc.classNumber)].filter((value) => value !== '');
		case 'subject':
			return [...new Set(doc.subjects)];
		case 'year': {
			if (doc.year === null) return [];
			const decade = Math.floor(doc.year / 10) * 10;
			return [`${decade}-${decade + 9}`];
		}
		case 'branch': {
			const wanted = chosen.available?.length === 1 ? chosen.available[0] : undefined;
			const held = new Set(doc.copies.map((copy) => copy.branch));
			const there = new Set(doc.copies.filter((copy) => copy.available).map((copy) => copy.branch));
			if (wanted === undefined) return [...held];
			return [...held].filter((branch) => there.has(branch) === (wanted === 'true'));
		}
		case 'available': {
			const copies = doc.copies.filter((copy) => branches.length === 0 || branches.includes(copy.branch));
			if (copies.length === 0) return [];
			return [String(copies.some((copy) => copy.available))];
		}
		case 'local':
			return [String(doc.local)];
	}
}

/** Branch and shelf ask about the same copies, so either is judged with the other. */
function passes(doc: CatalogueDocument, name: FilterName, chosen: ChosenFilters): boolean {
	const values = chosen[name] ?? [];
	if (values.length === 0 || ((name === 'available' || name === 'local') && values.length === 2)) return true;
	if (name === 'year') {
		const ranges = values.map(yearRange).filter((range) => range !== null);
		const { year } = doc;
		return ranges.length === 0 || ranges.some(({ from, to }) => year !== null && year >= from && year <= to);
	}
	if (name === 'branch' && chosen.available?.length === 1) {
		const [wanted] = chosen.available;
		const copies = doc.copies.filter((copy) => values.includes(copy.branch));
		return copies.length > 0 && String(copies.some((copy) => copy.available)) === wanted;
	}
	return valuesOf(doc, name, chosen).some((value) => values.includes(value));
}

export const plainFilter = (docs: readonly CatalogueDocument[], chosen: ChosenFilters): CatalogueDocument[] =>
	docs.filter((doc) => filterNames.every((name) => passes(doc, name, chosen)));

/** The counts of one filter: of the titles that pass all others. */
export function plainCounts(docs: readonly CatalogueDocument[], name: FilterName, chosen: ChosenFilters) {
	const aboutCopies = name === 'branch' || name === 'available';
	const others = filterNames.filter((other) =>
		aboutCopies ? other !== 'branch' && other !== 'available' : other !== name
	);
	const counts = new Map<string, number>();
	for (const doc of docs.filter((one) => others.every((other) => passes(one, other, chosen)))) {
		for (const value of valuesOf(doc, name, chosen)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}
