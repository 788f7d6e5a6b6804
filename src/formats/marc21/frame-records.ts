import { Buffer } from 'node:buffer';
import { LEADER_LENGTH, RECORD_END } from './iso2709-marks.ts';
import { marcProblem, type MarcProblem } from './problem.ts';

/** The bytes of one record, or a stretch that holds none. */
export type Frame = { offset: number; bytes: Buffer } | { offset: number; problem: MarcProblem };

/** More bytes than this without an end mark are not MARC (a record has at most 99,999). */
const PATIENCE = 4 * 1024 * 1024;

/** Line feeds, spaces, NUL and the old end-of-file mark may stand between records. */
const isGap = (byte: number | undefined) =>
	byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x00 || byte === 0x09 || byte === 0x1a;

/**
 * Cuts a stream of bytes into records. The end mark decides, because lengths in leaders are often wrong; the
 * length decides only where an end mark stands inside a record. After a cut-off record it finds the next one.
 */
export class RecordFramer {
	#rest: Buffer = Buffer.alloc(0);
	#offset = 0;
	#ended = false;

	/** Takes the next bytes; gives the frames that are complete now. */
	*push(chunk: Uint8Array): Generator<Frame> {
		const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
		yield* this.#frames();
	}

	/** No more bytes will come: gives what is left. */
	*end(): Generator<Frame> {
		this.#ended = true;
		yield* this.#frames();
		this.#skipGap();
		const left = this.#rest.length;
		if (left > 0) yield this.#refuse(left, startsWithLength(this.#rest) ? 'truncated' : 'not-marc');
	}

	*#frames(): Generator<Frame> {
		for (;;) {
			this.#skipGap();
			const mark = this.#rest.indexOf(RECORD_END);
			if (mark < 0) {
				if (this.#rest.length > PATIENCE) yield this.#refuse(this.#rest.length, 'not-marc');
				return;
			}
			const declared = leadingNumber(this.#rest, 0);
			if (declared === mark + 1) yield this.#take(declared);
			else {
				const inner = this.#endByLength(declared, mark);
				if (inner === 'wait') return;
				if (inner === null) yield* this.#resynchronise(mark);
				else yield this.#take(inner);
			}
		}
	}

	/** Where an end mark stands inside a record: the length, if it leads to an end mark and no record starts before. */
	#endByLength(declared: number, mark: number): number | 'wait' | null {
		if (Number.isNaN(declared) || declared <= mark + 1) return null;
		if (!this.#ended && this.#rest.length < declared + LEADER_LENGTH) return 'wait';
		let next = mark + 1;
		while (isGap(this.#rest[next])) next++;
		if (looksLikeLeader(this.#rest, next)) return null;
		return this.#rest[declared - 1] === RECORD_END ? declared : null;
	}

	/** The length is wrong: a record may be cut off and the next one, whose length fits, stand before the mark. */
	*#resynchronise(mark: number): Generator<Frame> {
		for (let at = 1; at + LEADER_LENGTH < mark; at++) {
			if (leadingNumber(this.#rest, at) === mark + 1 - at && looksLikeLeader(this.#rest, at)) {
				yield this.#refuse(at, startsWithLength(this.#rest) ? 'truncated' : 'not-marc');
				yield this.#take(mark + 1 - at);
				return;
			}
		}
		yield this.#take(mark + 1);
	}

	#take(length: number): Frame {
		const frame = { offset: this.#offset, bytes: this.#rest.subarray(0, length) };
		this.#advance(length);
		return frame;
	}

	#refuse(length: number, code: 'truncated' | 'not-marc'): Frame {
		const frame = { offset: this.#offset, problem: marcProblem(code, { bytes: length }) };
		this.#advance(length);
		return frame;
	}

	#skipGap(): void {
		const hasByteOrderMark = this.#offset === 0 && this.#rest.subarray(0, 3).equals(byteOrderMark);
		let to = hasByteOrderMark ? 3 : 0;
		while (to < this.#rest.length && isGap(this.#rest[to])) to++;
		this.#advance(to);
	}

	#advance(length: number): void {
		this.#rest = this.#rest.subarray(length);
		this.#offset += length;
	}
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The five digits of a record length at `at`, or NaN. */
function leadingNumber(bytes: Buffer, at: number): number {
	let value = 0;
	for (let n = at; n < at + 5; n++) {
		const digit = (bytes[n] ?? 0) - 0x30;
		if (digit < 0 || digit > 9) return Number.NaN;
		value = value * 10 + digit;
	}
	return value;
}

/** A leader as MARC 21 writes it: "22" for indicators and code, a base address, "45" for the directory. */
function looksLikeLeader(bytes: Buffer, at: number): boolean {
	return /^\d{5}[ -~]{5}22\d{5}[ -~]{3}45/.test(bytes.toString('latin1', at, at + LEADER_LENGTH));
}

/** Only a record begins with the five digits of a length. */
function startsWithLength(bytes: Buffer): boolean {
	return !Number.isNaN(leadingNumber(bytes, 0));
}
