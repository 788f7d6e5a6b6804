/** Finding the borders of SQL statements in bytes. Every finder answers -1 when the border is not in the bytes yet. */

const newline = 0x0a;
const semicolon = 0x3b;
const backslash = 0x5c;

const isSpace = (byte: number | undefined): boolean =>
	byte === 0x20 || byte === newline || byte === 0x0d || byte === 0x09;

const isLetter = (byte: number): boolean =>
	(byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f;

export const skipSpace = (bytes: Buffer, start: number): number => {
	let at = start;
	while (at < bytes.length && isSpace(bytes[at])) at++;
	return at;
};

/** The letters at `start`, upper-cased; empty when something else stands there. */
export const wordAt = (bytes: Buffer, start: number): string => {
	let end = start;
	while (end < bytes.length && isLetter(bytes[end] ?? 0)) end++;
	return bytes.toString('latin1', start, end).toUpperCase();
};

/** Which kind of comment begins at `start`. MySQL asks for a space behind `--`. */
export function commentAt(bytes: Buffer, start: number): 'line' | 'block' | undefined {
	const first = bytes[start];
	const second = bytes[start + 1];
	if (first === 0x23) return 'line'; // #
	if (first === 0x2d && second === 0x2d && (bytes[start + 2] === undefined || isSpace(bytes[start + 2])))
		return 'line';
	return first === 0x2f && second === 0x2a ? 'block' : undefined; // slash, star
}

/** Behind the comment that begins at `start`; a line comment without a line end reaches to the end of the bytes. */
export function endOfComment(bytes: Buffer, start: number, kind: 'line' | 'block'): number {
	if (kind === 'line') {
		const end = bytes.indexOf(newline, start);
		return end === -1 ? -1 : end + 1;
	}
	const end = bytes.indexOf('*/', start + 2);
	return end === -1 ? -1 : end + 2;
}

/** Behind the quoted text or name that begins at `start`. */
function endOfQuoted(bytes: Buffer, start: number): number {
	const quote = bytes[start];
	let at = start + 1;
	for (;;) {
		const byte = bytes[at];
		if (byte === undefined) return -1;
		if (byte === backslash && quote !== 0x60) at += 2;
		else if (byte !== quote) at++;
		else if (at + 1 >= bytes.length) return -1;
		else if (bytes[at + 1] !== quote) return at + 1;
		else at += 2;
	}
}

const isQuote = (byte: number | undefined): boolean => byte === 0x27 || byte === 0x22 || byte === 0x60;

/** Behind the semicolon that ends the statement at `start`: quoted text and comments are passed over. */
export function endOfStatement(bytes: Buffer, start: number): number {
	let at = start;
	while (at < bytes.length) {
		const byte = bytes[at];
		if (byte === semicolon) return at + 1;
		if (isQuote(byte)) {
			at = endOfQuoted(bytes, at);
			if (at === -1) return -1;
			continue;
		}
		const comment = byte === 0x2d || byte === 0x2f || byte === 0x23 ? commentAt(bytes, at) : undefined;
		at = comment ? endOfComment(bytes, at, comment) : at + 1;
		if (at === -1) return -1;
	}
	return -1;
}

/** Behind the word `VALUES` of the insert at `start`, or `no-values` when the statement ends without it. */
export function endOfInsertHead(bytes: Buffer, start: number): number | 'no-values' {
	let at = start;
	while (at < bytes.length) {
		const byte = bytes[at] ?? 0;
		if (byte === semicolon) return 'no-values';
		if (isQuote(byte)) {
			at = endOfQuoted(bytes, at);
			if (at === -1) return -1;
		} else if (isLetter(byte)) {
			const word = wordAt(bytes, at);
			at += word.length;
			if (at >= bytes.length) return -1;
			if (word === 'VALUES' || word === 'VALUE') return at;
			if (word === 'SELECT' || word === 'SET') return 'no-values';
		} else at++;
	}
	return -1;
}
