import type { FilterValue } from './filter-names.ts';
import type { NameList } from './name-list.ts';
import { roomUint32 } from './room.ts';
import type { SubjectSets } from './subject-sets.ts';

/** Counts the subjects of the titles found; a catalogue has thousands, so only those met are looked at. */
export class SubjectCounts {
	readonly #names: NameList;
	readonly #sets: SubjectSets;
	#counts: Uint32Array = new Uint32Array(0);
	#met: number[] = [];
	/** Titles found with each set, all 0 between searches. */
	#found: Uint32Array = new Uint32Array(0);
	#setsMet: Uint32Array = new Uint32Array(0);

	constructor(names: NameList, sets: SubjectSets) {
		this.#names = names;
		this.#sets = sets;
	}

	/** Counts the first `count` of these titles, and forgets the last search. */
	count(titles: Uint32Array, count: number, setOf: Uint32Array): void {
		this.#begin();
		const found = this.#found;
		const met = this.#setsMet;
		let metCount = 0;
		for (let at = 0; at < count; at++) {
			const set = setOf[titles[at] ?? 0] ?? 0;
			const before = found[set] ?? 0;
			if (before === 0) met[metCount++] = set;
			found[set] = before + 1;
		}
		for (let at = 0; at < metCount; at++) {
			const set = met[at] ?? 0;
			for (const subject of this.#sets.subjects.of(set)) this.#add(subject, found[set] ?? 0);
			found[set] = 0;
		}
	}

	/** Takes over the counts of all visible titles. */
	countEverything(): void {
		this.#begin();
		this.#names.titles.forEach((titles, subject) => {
			if (titles > 0) this.#add(subject, titles);
		});
	}

	/** The subjects with most titles, and every chosen one. */
	commonest(chosen: readonly string[] = [], most: number): FilterValue[] {
		const { names } = this.#names;
		const counts = this.#counts;
		const best: FilterValue[] = [];
		let least = 0;
		for (const subject of this.#met) {
			const count = counts[subject] ?? 0;
			const value = names.valueOf(subject);
			if (count < least || value === '') continue;
			let place = best.length;
			while (place > 0 && precedes(count, value, best[place - 1])) place--;
			best.splice(place, 0, { value, count });
			if (best.length > most) best.pop();
			if (best.length === most) least = best[most - 1]?.count ?? 0;
		}
		for (const value of new Set(chosen)) {
			if (best.some((one) => one.value === value)) continue;
			const subject = names.find(value);
			best.push({ value, count: subject < 0 ? 0 : (counts[subject] ?? 0) });
		}
		return best;
	}

	#begin(): void {
		for (const subject of this.#met) this.#counts[subject] = 0;
		this.#met = [];
		this.#counts = roomUint32(this.#counts, this.#names.names.size);
		this.#found = roomUint32(this.#found, this.#sets.subjects.rows);
		this.#setsMet = roomUint32(this.#setsMet, this.#sets.subjects.rows);
	}

	#add(subject: number, titles: number): void {
		const before = this.#counts[subject] ?? 0;
		if (before === 0) this.#met.push(subject);
		this.#counts[subject] = before + titles;
	}
}

const precedes = (count: number, value: string, other: FilterValue | undefined) =>
	other === undefined || count > other.count || (count === other.count && value < other.value);
