import type { FilterValue } from './filter-names.ts';
import type { NameList } from './name-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Names of authors or subjects with all the words typed so far, the last of which may go on. */
export class NameSuggestions {
	readonly #names: NameList;
	readonly #vocabulary: Vocabulary;
	/** How many of the words each name has; all 0 between searches. */
	#marks: Uint8Array = new Uint8Array(0);

	constructor(names: NameList, vocabulary: Vocabulary) {
		this.#names = names;
		this.#vocabulary = vocabulary;
	}

	/** The names with the most visible titles first. */
	find(words: readonly string[], most: number): FilterValue[] {
		const { names, titles } = this.#names;
		if (this.#marks.length < names.size) this.#marks = new Uint8Array(names.size + 256);
		const met = this.#mark(words);
		const best: FilterValue[] = [];
		for (const name of met) {
			const complete = this.#marks[name] === words.length;
			this.#marks[name] = 0;
			const count = titles[name] ?? 0;
			if (!complete || count === 0) continue;
			const last = best[most - 1];
			if (last !== undefined && count < last.count) continue;
			best.push({ value: names.valueOf(name), count });
			best.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
			if (best.length > most) best.pop();
		}
		return best;
	}

	#mark(words: readonly string[]): number[] {
		const { withWord } = this.#names;
		const marks = this.#marks;
		const met: number[] = [];
		words.forEach((word, number) => {
			const known = this.#vocabulary.find(word);
			const terms =
				number === words.length - 1 ? this.#vocabulary.beginningWith(word) : known < 0 ? [] : [known];
			for (const term of terms) {
				if (withWord.lengthOf(term) === 0) continue;
				for (const name of withWord.of(term)) {
					if (marks[name] !== number) continue;
					marks[name] = number + 1;
					if (number === 0) met.push(name);
				}
			}
		});
		return met;
	}
}
