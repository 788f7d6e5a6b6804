import { errorsForgiven, typingErrors } from './edit-distance.ts';
import { Postings } from './postings.ts';
import { roomUint8 } from './room.ts';

const lettersOnly = /^[a-z]{3,32}$/;

/** Three letters in a row as a number; 0 stands before the first and after the last. */
const trigram = (a: number, b: number, c: number) => (a * 27 + b) * 27 + c;
const letterAt = (word: string, at: number) => (at < 0 || at >= word.length ? 0 : word.charCodeAt(at) - 96);

/** The trigrams of a word, each once. */
function trigramsOf(word: string): number[] {
	const grams: number[] = [];
	for (let at = 0; at < word.length + 2; at++) {
		const gram = trigram(letterAt(word, at - 2), letterAt(word, at - 1), letterAt(word, at));
		if (!grams.includes(gram)) grams.push(gram);
	}
	return grams;
}

export type NearWord = { term: number; errors: number };

/** Finds known words that a mistyped word may have meant, by the trigrams that both share. */
export class NearWords {
	readonly #wordsWith = new Postings();
	#shared: Uint8Array = new Uint8Array(0);
	#lengths: Uint8Array = new Uint8Array(0);

	add(word: string, term: number): void {
		if (!lettersOnly.test(word)) return;
		this.#lengths = roomUint8(this.#lengths, term + 1);
		this.#shared = roomUint8(this.#shared, term + 1);
		this.#lengths[term] = word.length;
		for (const gram of trigramsOf(word)) this.#wordsWith.append(gram, term, 0);
	}

	/** Words within the errors forgiven for a word of this length; nearest first, no other order. */
	find(word: string, words: readonly string[]): NearWord[] {
		const limit = errorsForgiven(word);
		if (limit === 0 || !lettersOnly.test(word)) return [];
		const shared = this.#shared;
		const touched: number[] = [];
		const grams = trigramsOf(word);
		for (const gram of grams) {
			for (const term of this.#wordsWith.of(gram)) {
				const before = shared[term] ?? 0;
				if (before === 0) touched.push(term);
				shared[term] = before + 1;
			}
		}
		// One error spoils at most four trigrams (two neighbours changed over).
		const enough = Math.max(1, grams.length - 4 * limit);
		const found: NearWord[] = [];
		for (const term of touched) {
			const common = shared[term] ?? 0;
			shared[term] = 0;
			if (common < enough || Math.abs((this.#lengths[term] ?? 0) - word.length) > limit) continue;
			const errors = typingErrors(word, words[term] ?? '', limit);
			if (errors > 0 && errors <= limit) found.push({ term, errors });
		}
		return found.sort((a, b) => a.errors - b.errors);
	}
}
