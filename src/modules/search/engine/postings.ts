import type { ListColumn } from './list-column.ts';
import { roomUint16, roomUint32 } from './room.ts';

/** A sixteenth more: the lists that grow most often then need not move for a long time. */
const withSlack = (length: number) => length + (length >>> 4);

/**
 * For each term the titles that carry it, ascending, each with its impact (weights.ts). One arena for all
 * lists: a list that is full moves to the end with room to grow. Titles that are gone stay in the lists until
 * `renumber`; readers recognise them by their profile.
 */
export class Postings {
	docs: Uint32Array = new Uint32Array(0);
	impacts: Uint16Array = new Uint16Array(0);
	starts: Uint32Array = new Uint32Array(0);
	lengths: Uint32Array = new Uint32Array(0);
	#rooms: Uint32Array = new Uint32Array(0);
	#used = 0;
	#terms = 0;

	/** Adds a title to a term's list; its number must be higher than all in it. */
	append(term: number, doc: number, impact: number): void {
		this.#makeTerms(term + 1);
		const length = this.lengths[term] ?? 0;
		if (length === this.#rooms[term]) this.#move(term, length + Math.max(4, length >>> 3));
		const at = (this.starts[term] ?? 0) + length;
		this.docs[at] = doc;
		this.impacts[at] = impact;
		this.lengths[term] = length + 1;
	}

	/** Makes all lists at once from the terms of each title, which is much faster than adding one by one. */
	fill(termCount: number, termsOf: ListColumn, impactOf: Uint16Array): void {
		const total = termsOf.starts[termsOf.rows] ?? 0;
		this.#terms = 0;
		this.starts = new Uint32Array(0);
		this.lengths = new Uint32Array(0);
		this.#rooms = new Uint32Array(0);
		this.#makeTerms(termCount);
		for (let at = 0; at < total; at++) {
			const term = termsOf.items[at] ?? 0;
			this.lengths[term] = (this.lengths[term] ?? 0) + 1;
		}
		let start = 0;
		for (let term = 0; term < termCount; term++) {
			const room = withSlack(this.lengths[term] ?? 0);
			this.#rooms[term] = room;
			this.starts[term] = start;
			start += room;
		}
		const cursor = this.starts.slice();
		this.docs = new Uint32Array(start + (start >>> 5));
		this.impacts = new Uint16Array(start + (start >>> 5));
		for (let doc = 0, at = 0; doc < termsOf.rows; doc++) {
			const end = termsOf.starts[doc + 1] ?? 0;
			for (; at < end; at++) {
				const term = termsOf.items[at] ?? 0;
				const to = cursor[term] ?? 0;
				cursor[term] = to + 1;
				this.docs[to] = doc;
				this.impacts[to] = impactOf[at] ?? 0;
			}
		}
		this.#used = start;
	}

	/** Renumbers the titles (the table keeps their order), drops those that are `gone`, closes all gaps. */
	renumber(table: Uint32Array, gone: number): void {
		const docs = new Uint32Array(withSlack(this.#used));
		const impacts = new Uint16Array(docs.length);
		let used = 0;
		for (let term = 0; term < this.#terms; term++) {
			const from = this.starts[term] ?? 0;
			const end = from + (this.lengths[term] ?? 0);
			this.starts[term] = used;
			for (let at = from; at < end; at++) {
				const doc = table[this.docs[at] ?? 0] ?? gone;
				if (doc === gone) continue;
				docs[used] = doc;
				impacts[used++] = this.impacts[at] ?? 0;
			}
			const length = used - (this.starts[term] ?? 0);
			this.lengths[term] = length;
			this.#rooms[term] = withSlack(length);
			used = (this.starts[term] ?? 0) + withSlack(length);
		}
		this.docs = docs.slice(0, used);
		this.impacts = impacts.slice(0, used);
		this.#used = used;
	}

	lengthOf(term: number): number {
		return this.lengths[term] ?? 0;
	}

	/** The titles of a term, without a copy, the gone ones among them. */
	of(term: number): Uint32Array {
		const start = this.starts[term] ?? 0;
		return this.docs.subarray(start, start + this.lengthOf(term));
	}

	#move(term: number, room: number): void {
		const from = this.starts[term] ?? 0;
		const length = this.lengths[term] ?? 0;
		this.docs = roomUint32(this.docs, this.#used + room);
		this.impacts = roomUint16(this.impacts, this.#used + room);
		this.docs.copyWithin(this.#used, from, from + length);
		this.impacts.copyWithin(this.#used, from, from + length);
		this.starts[term] = this.#used;
		this.#rooms[term] = room;
		this.#used += room;
	}

	#makeTerms(count: number): void {
		if (count <= this.#terms) return;
		this.starts = roomUint32(this.starts, count);
		this.lengths = roomUint32(this.lengths, count);
		this.#rooms = roomUint32(this.#rooms, count);
		this.#terms = count;
	}
}
