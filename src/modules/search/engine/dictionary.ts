/** Words for numbers: each different text gets the next number, and keeps it. */
export class Dictionary {
	readonly values: string[] = [];
	readonly #numbers = new Map<string, number>();

	/** The number of a text, a new one when it is met for the first time. */
	numberOf(value: string): number {
		const known = this.#numbers.get(value);
		if (known !== undefined) return known;
		const next = this.values.push(value) - 1;
		this.#numbers.set(value, next);
		return next;
	}

	/** The number of a text, or -1 when it was never met. */
	find(value: string): number {
		return this.#numbers.get(value) ?? -1;
	}

	valueOf(number: number): string {
		return this.values[number] ?? '';
	}

	get size(): number {
		return this.values.length;
	}
}
