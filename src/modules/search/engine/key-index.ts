import { roomFloat64, roomUint32 } from './room.ts';

/**
 * From the fingerprint of a key (an ISBN, a whole title, a word) to the numbers that carry it. Open addressing;
 * entries with the same key hang together in a chain, so a key carried ten thousand times costs no more.
 */
export class KeyIndex {
	#prints: Float64Array = new Float64Array(0);
	#values: Uint32Array = new Uint32Array(0);
	#next: Uint32Array = new Uint32Array(0);
	#slots: Uint32Array = new Uint32Array(1024);
	#entries = 0;
	#keys = 0;

	/** Answers what carried the key before, the newest of several; -1 for nothing. */
	add(print: number, value: number): number {
		if (this.#keys * 2 >= this.#slots.length) this.#widen();
		const entry = this.#entries++;
		if (entry >= this.#prints.length) {
			this.#prints = roomFloat64(this.#prints, this.#entries);
			this.#values = roomUint32(this.#values, this.#prints.length);
			this.#next = roomUint32(this.#next, this.#prints.length);
		}
		this.#prints[entry] = print;
		this.#values[entry] = value;
		const slot = this.#slotOf(print);
		const head = this.#slots[slot] ?? 0;
		if (head === 0) this.#keys++;
		this.#next[entry] = head;
		this.#slots[slot] = entry + 1;
		return head === 0 ? -1 : (this.#values[head - 1] ?? 0);
	}

	/** Everything that carries the key, newest first. */
	find(print: number): number[] {
		const found: number[] = [];
		for (let entry = this.#slots[this.#slotOf(print)] ?? 0; entry > 0; entry = this.#next[entry - 1] ?? 0) {
			found.push(this.#values[entry - 1] ?? 0);
		}
		return found;
	}

	/** What carries the key, the newest of several; -1 for nothing. */
	first(print: number): number {
		const entry = this.#slots[this.#slotOf(print)] ?? 0;
		return entry === 0 ? -1 : (this.#values[entry - 1] ?? 0);
	}

	/** Renumbers what is carried; `gone` in the table drops the entry. */
	renumber(table: Uint32Array, gone: number): void {
		const prints = this.#prints;
		const values = this.#values;
		const entries = this.#entries;
		this.#prints = new Float64Array(entries);
		this.#values = new Uint32Array(entries);
		this.#next = new Uint32Array(entries);
		this.#slots = new Uint32Array(this.#slots.length);
		this.#entries = 0;
		this.#keys = 0;
		for (let entry = 0; entry < entries; entry++) {
			const value = table[values[entry] ?? 0] ?? gone;
			if (value !== gone) this.add(prints[entry] ?? 0, value);
		}
	}

	#slotOf(print: number): number {
		const slots = this.#slots;
		const prints = this.#prints;
		const mask = slots.length - 1;
		let slot = (print / 2097152) & mask;
		for (;;) {
			const head = slots[slot] ?? 0;
			if (head === 0 || prints[head - 1] === print) return slot;
			slot = (slot + 1) & mask;
		}
	}

	#widen(): void {
		const heads = this.#slots;
		this.#slots = new Uint32Array(heads.length * 2);
		for (const head of heads) {
			if (head > 0) this.#slots[this.#slotOf(this.#prints[head - 1] ?? 0)] = head;
		}
	}
}
