import { fingerprint } from './fingerprint.ts';
import { KeyIndex } from './key-index.ts';
import { NearWords } from './near-words.ts';
import { roomUint32, roomUint8 } from './room.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

const none = 0xffffffff;

/** V8 keeps the whole text alive for a long slice of it; a word is kept for good, so it gets its own letters. */
const ownLetters = (word: string) => (word.length > 12 ? Array.from(word).join('') : word);

/** Every word of the catalogue once: its number, its family (words with one stem), how many titles show it. */
export class Vocabulary {
	readonly words: string[] = [];
	readonly near = new NearWords();
	/** Visible titles with the word. */
	titles: Uint32Array = new Uint32Array(0);
	/** 1 for words too common to select (stop-words.ts). */
	common: Uint8Array = new Uint8Array(0);
	readonly #numbers = new KeyIndex();
	readonly #families = new Map<string, number>();
	#familyOf: Uint32Array = new Uint32Array(0);
	#firstOf: Uint32Array = new Uint32Array(0);
	#nextInFamily: Uint32Array = new Uint32Array(0);
	#order: Uint32Array = new Uint32Array(0);
	#ordered = 0;

	get size(): number {
		return this.words.length;
	}

	/** The number of a word, a new one when it is met for the first time. */
	numberOf(word: string): number {
		const print = fingerprint(word);
		const known = this.#numbers.first(print);
		return known >= 0 ? known : this.learn(word, print);
	}

	/** The number of a word, or -1 when no title ever had it. */
	find(word: string): number {
		return this.#numbers.first(fingerprint(word));
	}

	/** The same by the word's fingerprint. */
	findPrint(print: number): number {
		return this.#numbers.first(print);
	}

	/** Gives a number to a word that has none, whose fingerprint is at hand. */
	learn(given: string, print: number): number {
		const word = ownLetters(given);
		const term = this.words.push(word) - 1;
		this.#numbers.add(print, term);
		this.titles = roomUint32(this.titles, term + 1);
		this.common = roomUint8(this.common, term + 1);
		if (stopWords.has(word)) this.common[term] = 1;
		this.near.add(word, term);
		const root = stem(word);
		let family = this.#families.get(root);
		if (family === undefined) {
			family = this.#families.size;
			this.#families.set(ownLetters(root), family);
			this.#firstOf = roomUint32(this.#firstOf, family + 1);
			this.#firstOf[family] = none;
		}
		this.#familyOf = roomUint32(this.#familyOf, term + 1);
		this.#familyOf[term] = family;
		this.#nextInFamily = roomUint32(this.#nextInFamily, term + 1);
		this.#nextInFamily[term] = this.#firstOf[family] ?? none;
		this.#firstOf[family] = term;
		return term;
	}

	/** All words of the family that a word belongs to, whether the word itself is known or not. */
	familyOf(word: string): number[] {
		const family = this.#families.get(stem(word));
		const members: number[] = [];
		if (family === undefined) return members;
		for (let term = this.#firstOf[family] ?? none; term !== none; term = this.#nextInFamily[term] ?? none) {
			members.push(term);
		}
		return members;
	}

	/** All words that begin so: a piece of the alphabetical order, without a copy. */
	beginningWith(start: string): Uint32Array {
		this.#bringInOrder();
		return this.#order.subarray(this.#place(start), this.#place(`${start}\uffff`));
	}

	/** Titles with the word or one of its family; roughly, since a title may have several of them. */
	titlesWith(word: string): number {
		let sum = 0;
		for (const term of this.familyOf(word)) sum += this.titles[term] ?? 0;
		return sum;
	}

	/** New words are sorted in when the order is next asked for: few by shifting, many by sorting anew. */
	#bringInOrder(): void {
		if (this.#ordered === this.size) return;
		if (this.size - this.#ordered > 200) {
			const byWord = this.words.map((word, term) => ({ word, term }));
			byWord.sort((a, b) => (a.word < b.word ? -1 : 1));
			this.#order = Uint32Array.from(byWord, ({ term }) => term);
		} else {
			const order = new Uint32Array(this.size);
			order.set(this.#order);
			for (let term = this.#ordered; term < this.size; term++) {
				const place = this.#place(this.words[term] ?? '', order, term);
				order.copyWithin(place + 1, place, term);
				order[place] = term;
			}
			this.#order = order;
		}
		this.#ordered = this.size;
	}

	#place(start: string, order = this.#order, length = order.length): number {
		let low = 0;
		let high = length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.words[order[middle] ?? 0] ?? '') < start) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
