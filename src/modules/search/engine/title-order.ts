import { roomFloat64, roomUint32 } from './room.ts';
import { queryWords } from './words.ts';

const article = /^(?:the|an?) (?=.)/;
const digits = /^\d{1,8}$/;

/**
 * What a title is sorted by: folded words, numbers by value ('Kelas 2' before 'Kelas 10'), in English without
 * the article.
 */
export function titleSortKey(title: string, language: string): string {
	const key = queryWords(title)
		.map((word) => (digits.test(word) ? word.padStart(8, '0') : word))
		.join(' ');
	return language.startsWith('en') ? key.replace(article, '') : key;
}

const step = 1024;

/**
 * Keeps all titles from A to Z while they come and go. Each title has a place, a number between those of its
 * neighbours, so that two titles can be compared without their texts.
 */
export class TitleOrder {
	/** The titles from A to Z, `count` of them. */
	sorted: Uint32Array = new Uint32Array(0);
	count = 0;
	places: Float64Array = new Float64Array(0);
	readonly #keyOf: (title: number) => string;

	/** `keyOf` must give each title a key of its own. */
	constructor(keyOf: (title: number) => string) {
		this.#keyOf = keyOf;
	}

	/** Sorts so many titles, numbered from 0, at once. */
	load(titles: number): void {
		const keys: string[] = [];
		for (let title = 0; title < titles; title++) keys.push(this.#keyOf(title));
		this.sorted = Uint32Array.from(keys.keys()).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
		this.count = titles;
		this.places = new Float64Array(titles);
		this.#spread();
	}

	insert(title: number): void {
		const at = this.firstFrom(this.#keyOf(title));
		this.sorted = roomUint32(this.sorted, this.count + 1);
		this.sorted.copyWithin(at + 1, at, this.count);
		this.sorted[at] = title;
		this.count++;
		this.places = roomFloat64(this.places, title + 1);
		const before = at > 0 ? this.#placeAt(at - 1) : 0;
		const after = at + 1 < this.count ? this.#placeAt(at + 1) : before + 2 * step;
		const between = (before + after) / 2;
		this.places[title] = between;
		if (between <= before || between >= after) this.#spread();
	}

	remove(title: number): void {
		const at = this.firstFrom(this.#keyOf(title));
		this.sorted.copyWithin(at, at + 1, this.count);
		this.count--;
	}

	/** The position in `sorted` of the first title whose key is not before the given text. */
	firstFrom(key: string): number {
		let low = 0;
		let high = this.count;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#keyOf(this.sorted[middle] ?? 0) < key) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** Gives the titles new numbers. */
	renumber(table: Uint32Array): void {
		for (let at = 0; at < this.count; at++) this.sorted[at] = table[this.sorted[at] ?? 0] ?? 0;
		this.places = new Float64Array(this.count);
		this.#spread();
	}

	#placeAt(at: number): number {
		return this.places[this.sorted[at] ?? 0] ?? 0;
	}

	#spread(): void {
		for (let at = 0; at < this.count; at++) this.places[this.sorted[at] ?? 0] = (at + 1) * step;
	}
}
