import { isAscii, isUtf8, type Buffer } from 'node:buffer';
import { FIELD_END, SUBFIELD_START } from './iso2709-marks.ts';
import { decodeMarc8 } from './marc8/decode-marc8.ts';
import { marcProblem, type MarcProblem } from './problem.ts';

export type MarcCharset = 'ascii' | 'utf-8' | 'marc-8';
export type CharsetChoice = { charset: MarcCharset; warning?: MarcProblem };

/**
 * Which character set a record is really in. Leader/09 says it ("a" is UTF-8, blank MARC-8) and is believed unless
 * the bytes prove it wrong: valid UTF-8 of several bytes does not arise from MARC-8 by chance, and INLISLite among
 * others writes UTF-8 under a blank.
 */
export function chooseCharset(record: Buffer, declaredUtf8: boolean): CharsetChoice {
	const hasEscape = record.includes(0x1b);
	if (isAscii(record)) {
		const plain = !hasEscape && (declaredUtf8 || !record.includes('&#x'));
		return { charset: plain || declaredUtf8 ? 'ascii' : 'marc-8' };
	}
	if (declaredUtf8) {
		if (isUtf8(record) || hasUtf8Letter(record) || !readsAsMarc8(record)) return { charset: 'utf-8' };
		return { charset: 'marc-8', warning: notAsDeclared('UTF-8', 'MARC-8') };
	}
	if (!hasEscape && isUtf8(record)) return { charset: 'utf-8', warning: notAsDeclared('MARC-8', 'UTF-8') };
	return { charset: 'marc-8' };
}

function notAsDeclared(declared: string, actual: string): MarcProblem {
	return marcProblem('charset-not-as-declared', { declared, actual });
}

/** Is there at least one valid character of several bytes? */
function hasUtf8Letter(bytes: Buffer): boolean {
	return /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/.test(
		bytes.toString('latin1')
	);
}

/** Every text between separators decodes without a loss. */
function readsAsMarc8(bytes: Buffer): boolean {
	let start = 0;
	for (let at = 0; at <= bytes.length; at++) {
		const byte = bytes[at];
		if (byte !== undefined && byte !== FIELD_END && byte !== SUBFIELD_START) continue;
		const { undecodable, loneMarks } = decodeMarc8(bytes, start, at);
		if (undecodable + loneMarks > 0) return false;
		start = at + 1;
	}
	return true;
}
