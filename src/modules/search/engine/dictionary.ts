import { fingerprint } from './fingerprint.ts';
import { KeyIndex } from './key-index.ts';

/** Words for numbers: each different text gets the next number, and keeps it. */
export class Dictionary {
	readonly values: string[] = [];
	readonly #numbers = new KeyIndex();

	/** The number of a text, a new one when it is met for the first time. */
	numberOf(value: string): number {
		const print = fingerprint(value);
		const known = this.#numbers.first(print);
		if (known >= 0) return known;
		const next = this.values.push(value) - 1;
		this.#numbers.add(print, next);
		return next;
	}

	/** The number of a text, or -1 when it was never met. */
	find(value: string): number {
		return this.#numbers.first(fingerprint(value));
	}

	valueOf(number: number): string {
		return this.values[number] ?? '';
	}

	get size(): number {
		return this.values.length;
	}
}
