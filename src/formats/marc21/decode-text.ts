import { isAscii, isUtf8, type Buffer } from 'node:buffer';
import type { MarcCharset } from './choose-charset.ts';
import { decodeMarc8 } from './marc8/decode-marc8.ts';
import { marcProblem, type MarcProblem } from './problem.ts';

/** Decodes `bytes[start, end)` of field `tag`; `warn` hears of everything that was lost. */
export type DecodeText = (start: number, end: number, tag: string) => string;

/** Makes the decoder of one record. */
export function textDecoder(
	bytes: Buffer,
	charset: MarcCharset,
	warn: (problem: MarcProblem) => void
): DecodeText {
	if (charset === 'ascii') return (start, end) => bytes.toString('latin1', start, end);
	if (charset === 'utf-8') return (start, end, tag) => decodeUtf8(bytes.subarray(start, end), tag, warn);
	return (start, end, tag) => {
		const part = bytes.subarray(start, end);
		if (isAscii(part) && !part.includes(0x1b) && !part.includes('&#x')) return part.toString('latin1');
		const { text, undecodable, eacc, loneMarks } = decodeMarc8(bytes, start, end);
		if (undecodable + loneMarks > 0 && !isAscii(part) && isUtf8(part)) {
			// One field in another set than its record: read so, because no byte sequence fits both by chance.
			return decodeUtf8(part, tag, warn);
		}
		if (eacc > 0) warn(marcProblem('eacc-not-read', { tag, count: eacc }));
		if (undecodable > 0) warn(marcProblem('undecodable-bytes', { tag, count: undecodable }));
		if (loneMarks > 0) warn(marcProblem('mark-without-letter', { tag, count: loneMarks }));
		return text;
	};
}

function decodeUtf8(part: Buffer, tag: string, warn: (problem: MarcProblem) => void): string {
	const text = part.toString('utf8');
	if (!isUtf8(part)) {
		const count = text.split('\ufffd').length - 1;
		warn(marcProblem('undecodable-bytes', { tag, count }));
	}
	return text;
}
