import { roomUint32 } from './room.ts';

/** A short list of numbers for each row (the subjects of each title), all in one array. Rows are only added. */
export class ListColumn {
	starts: Uint32Array = new Uint32Array(1);
	items: Uint32Array = new Uint32Array(0);
	rows = 0;

	/** Adds the next row. */
	push(list: ArrayLike<number>, length = list.length): void {
		const from = this.starts[this.rows] ?? 0;
		this.items = roomUint32(this.items, from + length);
		for (let at = 0; at < length; at++) this.items[from + at] = list[at] ?? 0;
		this.starts = roomUint32(this.starts, this.rows + 2);
		this.starts[++this.rows] = from + length;
	}

	/** The items of one row, without a copy. */
	of(row: number): Uint32Array {
		return this.items.subarray(this.starts[row], this.starts[row + 1]);
	}

	/** Keeps these rows only, in this order (ascending row numbers). */
	keep(rows: Uint32Array): void {
		let row = 0;
		let to = 0;
		for (const kept of rows) {
			const from = this.starts[kept] ?? 0;
			const end = this.starts[kept + 1] ?? 0;
			this.items.copyWithin(to, from, end);
			to += end - from;
			this.starts[++row] = to;
		}
		this.rows = row;
	}
}
