import { Dictionary } from './dictionary.ts';
import { KeyIndex } from './key-index.ts';
import { ListColumn } from './list-column.ts';
import { Postings } from './postings.ts';
import { namePrint } from './prints.ts';
import { roomUint32 } from './room.ts';
import type { WordReader } from './word-reader.ts';

/** All authors, or all subjects, each once, with the number of visible titles that carry it. */
export class NameList {
	readonly names = new Dictionary();
	titles: Uint32Array = new Uint32Array(0);
	/** The words of each name, as numbers of the vocabulary. */
	readonly words = new ListColumn();
	/** For each word the names that have it. */
	readonly withWord = new Postings();
	readonly #reader: WordReader;
	readonly #prints = new KeyIndex();

	constructor(reader: WordReader) {
		this.#reader = reader;
	}

	/** The number of a name, a new one when it is met for the first time. */
	numberOf(name: string): number {
		const number = this.names.numberOf(name);
		if (number < this.words.rows) return number;
		const terms = this.#reader.read(name);
		this.words.push(terms);
		this.titles = roomUint32(this.titles, number + 1);
		for (const term of new Set(terms)) this.withWord.append(term, number, 0);
		this.#prints.add(this.#reader.namePrint(), number);
		return number;
	}

	/** Names made of exactly these words, in whatever order. */
	exactly(words: readonly string[]): number[] {
		return this.#prints.find(namePrint(words));
	}

	count(name: number, step: 1 | -1): void {
		this.titles[name] = (this.titles[name] ?? 0) + step;
	}
}
