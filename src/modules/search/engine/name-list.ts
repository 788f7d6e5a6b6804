import { Dictionary } from './dictionary.ts';
import { fingerprint } from './fingerprint.ts';
import { KeyIndex } from './key-index.ts';
import { ListColumn } from './list-column.ts';
import { Postings } from './postings.ts';
import { roomUint32 } from './room.ts';
import type { Vocabulary } from './vocabulary.ts';
import { indexWords, queryWords } from './words.ts';

/** The words of a name in an order that does not depend on how it is written: 'Hirata, Andrea' = 'Andrea Hirata'. */
const namePrint = (words: readonly string[]) => fingerprint(words.toSorted().join(' '));

/** All authors, or all subjects, each once, with the number of visible titles that carry it. */
export class NameList {
	readonly names = new Dictionary();
	titles: Uint32Array = new Uint32Array(0);
	/** The words of each name, as numbers of the vocabulary. */
	readonly words = new ListColumn();
	/** For each word the names that have it. */
	readonly withWord = new Postings();
	readonly #vocabulary: Vocabulary;
	readonly #prints = new KeyIndex();

	constructor(vocabulary: Vocabulary) {
		this.#vocabulary = vocabulary;
	}

	/** The number of a name, a new one when it is met for the first time. */
	numberOf(name: string): number {
		const number = this.names.numberOf(name);
		if (number < this.words.rows) return number;
		const terms = indexWords(name).map((word) => this.#vocabulary.numberOf(word));
		this.words.push(terms);
		this.titles = roomUint32(this.titles, number + 1);
		for (const term of new Set(terms)) this.withWord.append(term, number, 0);
		this.#prints.add(namePrint(queryWords(name)), number);
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
