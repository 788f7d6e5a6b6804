import { fingerprintOf } from './fingerprint.ts';
import { KeyIndex } from './key-index.ts';
import { ListColumn } from './list-column.ts';

/**
 * Many titles have the very same subjects. Each such set is kept once, so that counting the subjects of a hundred
 * thousand titles is counting sets first, and their subjects after.
 */
export class SubjectSets {
	readonly subjects = new ListColumn();
	readonly #numbers = new KeyIndex();

	/** The number of a set of subjects, a new one when it is met for the first time. */
	numberOf(subjects: readonly number[]): number {
		const print = fingerprintOf(subjects.length < 2 ? subjects : subjects.toSorted((a, b) => a - b));
		const known = this.#numbers.first(print);
		if (known >= 0) return known;
		const made = this.subjects.rows;
		this.subjects.push(subjects);
		this.#numbers.add(print, made);
		return made;
	}
}
