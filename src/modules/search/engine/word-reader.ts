import { fingerprintOf, unorderedFingerprint } from './fingerprint.ts';
import { fold } from './fold.ts';
import { namePrint, titlePrint } from './prints.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordScanner } from './word-scanner.ts';
import { joinedWords, queryWords } from './words.ts';

/** Turns texts into numbers of the vocabulary; strings are made of unknown words and joined ones only. */
export class WordReader {
	readonly #vocabulary: Vocabulary;
	readonly #scanner = new WordScanner();
	#text = '';

	constructor(vocabulary: Vocabulary) {
		this.#vocabulary = vocabulary;
	}

	/** All words that a text is found by; new ones are learned. */
	read(text: string): number[] {
		const scanner = this.#scanner;
		const vocabulary = this.#vocabulary;
		const folded = fold(text);
		this.#text = text;
		scanner.scan(folded);
		const terms: number[] = [];
		for (let place = 0; place < scanner.count; place++) {
			const print = scanner.prints[place] ?? 0;
			const known = vocabulary.findPrint(print);
			terms.push(known >= 0 ? known : vocabulary.learn(scanner.wordAt(place), print));
		}
		if (scanner.hasInitials || folded.includes('-')) {
			for (const word of joinedWords(folded, scanner.words())) terms.push(vocabulary.numberOf(word));
		}
		return terms;
	}

	/** The fingerprint of the words of the text just read, as `titlePrint` gives it; 0 when there are none. */
	titlePrint(): number {
		const { count, prints, hasInitials } = this.#scanner;
		if (count === 0) return 0;
		return hasInitials ? titlePrint(queryWords(this.#text)) : fingerprintOf(prints, count);
	}

	/** The fingerprint of the words just read in whatever order, as `namePrint` gives it. */
	namePrint(): number {
		const { count, prints, hasInitials } = this.#scanner;
		return hasInitials ? namePrint(queryWords(this.#text)) : unorderedFingerprint(prints, count);
	}
}
