import { roomFloat64, roomUint32 } from './room.ts';
import { sortNumber } from './title-sort-key.ts';

const step = 1024;

/** What a title is sorted by: its key, and among equal keys an id of its own. */
export type SortFacts = { key: (title: number) => string; id: (title: number) => string };

/**
 * Keeps all titles from A to Z while they come and go. Each title has a place, a number between those of its
 * neighbours, so that two titles can be compared without their texts.
 */
export class TitleOrder {
	/** The titles from A to Z, `count` of them. */
	sorted: Uint32Array = new Uint32Array(0);
	count = 0;
	places: Float64Array = new Float64Array(0);
	readonly #facts: SortFacts;

	constructor(facts: SortFacts) {
		this.#facts = facts;
	}

	/** Sorts so many titles, numbered from 0, at once. */
	load(titles: number): void {
		const { key, id } = this.#facts;
		const keys = Array.from({ length: titles }, (_, title) => key(title));
		// Most pairs differ in their first letters, and numbers are compared faster than texts.
		const numbers = Float64Array.from(keys, sortNumber);
		this.sorted = Uint32Array.from(keys.keys()).sort((a, b) => {
			const difference = (numbers[a] ?? 0) - (numbers[b] ?? 0);
			if (difference !== 0) return difference;
			const keyA = keys[a] ?? '';
			const keyB = keys[b] ?? '';
			if (keyA !== keyB) return keyA < keyB ? -1 : 1;
			return id(a) < id(b) ? -1 : 1;
		});
		this.count = titles;
		this.places = new Float64Array(titles);
		this.#spread();
	}

	insert(title: number): void {
		const at = this.#positionOf(title);
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
		const at = this.#positionOf(title);
		this.sorted.copyWithin(at, at + 1, this.count);
		this.count--;
	}

	/** The position in `sorted` of the first title whose key is not before the given text. */
	firstFrom(key: string): number {
		return this.#firstWhere((title) => this.#facts.key(title) >= key);
	}

	/** Gives the titles new numbers. */
	renumber(table: Uint32Array): void {
		for (let at = 0; at < this.count; at++) this.sorted[at] = table[this.sorted[at] ?? 0] ?? 0;
		this.places = new Float64Array(this.count);
		this.#spread();
	}

	/** Where a title stands, or would stand. */
	#positionOf(title: number): number {
		const { key, id } = this.#facts;
		const ownKey = key(title);
		const ownId = id(title);
		return this.#firstWhere((other) => {
			const otherKey = key(other);
			return otherKey === ownKey ? id(other) >= ownId : otherKey > ownKey;
		});
	}

	#firstWhere(reached: (title: number) => boolean): number {
		let low = 0;
		let high = this.count;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (reached(this.sorted[middle] ?? 0)) high = middle;
			else low = middle + 1;
		}
		return low;
	}

	#placeAt(at: number): number {
		return this.places[this.sorted[at] ?? 0] ?? 0;
	}

	#spread(): void {
		for (let at = 0; at < this.count; at++) this.places[this.sorted[at] ?? 0] = (at + 1) * step;
	}
}
