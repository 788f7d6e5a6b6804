import { readEscapedBytes } from './read-escaped-bytes.ts';

/** The end of the bytes came before the end of the row: more must be read. */
export const incomplete = -1;
/** The row holds something that is not a plain value (an expression, a variable, a select). */
export const notLiteral = -2;

export type Cell = string | null;
/** How the text of a dump is encoded, as its `SET NAMES` says. */
export type DumpCharset = 'utf8' | 'latin1';

const quote = 0x27;
const backslash = 0x5c;
const comma = 0x2c;
const closing = 0x29;
const underscore = 0x5f;

const isSpace = (byte: number | undefined): boolean =>
	byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

const isWordByte = (byte: number): boolean =>
	(byte >= 0x30 && byte <= 0x39) || // 0-9
	(byte >= 0x41 && byte <= 0x5a) || // A-Z
	(byte >= 0x61 && byte <= 0x7a) || // a-z
	byte === underscore ||
	byte === 0x2b || // +
	byte === 0x2d || // -
	byte === 0x2e; // .

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const bitsToText = (bits: string): string => String.fromCharCode(Number.parseInt(bits || '0', 2));

const windows1252 = new TextDecoder('windows-1252');

const decode = (bytes: Buffer, start: number, end: number, charset: DumpCharset): string =>
	// What MySQL calls latin1 is windows-1252.
	charset === 'utf8' ? bytes.toString('utf8', start, end) : windows1252.decode(bytes.subarray(start, end));

/** A row of a dump while it is being read; the same object is used again for every row. */
export type Tuple = { cells: Cell[]; width: number };

/**
 * Reads one row `(…)` whose opening bracket is at `start` and returns the position behind its closing bracket,
 * `incomplete` or `notLiteral`. `targets[i]` says at which place of `tuple.cells` the i-th value is wanted; values
 * nobody wants are passed over without being decoded, so that secrets never leave the bytes.
 *
 * Numbers come as they are written. Bits come as a one-character text with the code 0 or 1, whichever of the three
 * ways of writing them (`'\0'`, `0x01`, `b'1'`) the dump uses.
 */
export function parseTuple(
	bytes: Buffer,
	start: number,
	targets: readonly (number | undefined)[],
	charset: DumpCharset,
	tuple: Tuple
): number {
	const length = bytes.length;
	let at = start + 1;
	let column = 0;
	for (;;) {
		while (at < length && isSpace(bytes[at])) at++;
		if (at >= length) return incomplete;

		const target = targets[column];
		const wordStart = at;
		while (at < length && isWordByte(bytes[at] ?? 0)) at++;
		if (at >= length) return incomplete;
		const wordEnd = at;
		let introducer = '';
		if (wordEnd > wordStart) {
			const isQuoted = bytes[at] === quote;
			// `_binary 'x'`: the introducer may stand one space before its text.
			const isIntroducer = isQuoted || (bytes[wordStart] === underscore && bytes[at] === 0x20);
			if (isIntroducer) {
				introducer = bytes.toString('latin1', wordStart, wordEnd).toLowerCase();
				if (!isQuoted) at++;
				if (at >= length) return incomplete;
				if (bytes[at] !== quote) return notLiteral;
			} else if (target !== undefined) {
				const cell = readWord(bytes.toString('latin1', wordStart, wordEnd), charset);
				if (cell === undefined) return notLiteral;
				tuple.cells[target] = cell;
			}
		}
		if (bytes[at] === quote) {
			const textStart = ++at;
			let escapes = false;
			for (;;) {
				const byte = bytes[at];
				if (byte === undefined) return incomplete;
				if (byte === backslash) {
					escapes = true;
					at += 2;
				} else if (byte === quote) {
					if (at + 1 >= length) return incomplete;
					if (bytes[at + 1] !== quote) break;
					escapes = true;
					at += 2;
				} else at++;
			}
			if (target !== undefined) {
				const text = escapes
					? readEscapedBytes(bytes.subarray(textStart, at))
					: bytes.subarray(textStart, at);
				tuple.cells[target] = readQuoted(text, introducer, charset);
			}
			at++;
		} else if (wordEnd === wordStart) return notLiteral;

		column++;
		while (at < length && isSpace(bytes[at])) at++;
		if (at >= length) return incomplete;
		if (bytes[at] === closing) {
			tuple.width = column;
			return at + 1;
		}
		if (bytes[at] !== comma) return notLiteral;
		at++;
	}
}

function readWord(word: string, charset: DumpCharset): Cell | undefined {
	if (number.test(word)) return word;
	const lower = word.toLowerCase();
	if (lower === 'null') return null;
	if (lower === 'true') return '1';
	if (lower === 'false') return '0';
	if (lower.startsWith('0x')) {
		const bytes = Buffer.from(lower.slice(2), 'hex');
		return decode(bytes, 0, bytes.length, charset);
	}
	if (/^0b[01]+$/.test(lower)) return bitsToText(lower.slice(2));
	return undefined;
}

function readQuoted(text: Buffer, introducer: string, charset: DumpCharset): Cell {
	if (introducer === 'b') return bitsToText(text.toString('latin1'));
	if (introducer === 'x') {
		const bytes = Buffer.from(text.toString('latin1'), 'hex');
		return decode(bytes, 0, bytes.length, charset);
	}
	return decode(text, 0, text.length, charset);
}
