import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import { marcProblem, type MarcProblem } from './problem.ts';

/** The decoder for a file and, when the file is not what it says, a word about it. */
export type XmlEncoding = { decoder: TextDecoder; warning?: MarcProblem };

/**
 * Finds the encoding of an XML file from its first bytes: byte order mark, then the shape of UTF-16, then the
 * declaration, unless the bytes prove it wrong (servers declare UTF-16 or Latin-1 over UTF-8).
 */
export function sniffXmlEncoding(head: Uint8Array): XmlEncoding {
	const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
	const mark = markedEncoding(bytes);
	if (mark) return { decoder: new TextDecoder(mark) };
	const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
		bytes.subarray(0, 200).toString('latin1')
	)?.[1];
	if (!declared || /^utf-?8$/i.test(declared)) {
		if (!isLatin(bytes)) return { decoder: new TextDecoder('utf-8') };
		return { decoder: new TextDecoder('windows-1252'), warning: notAsDeclared('UTF-8', 'Latin-1') };
	}
	const wanted = knownDecoder(declared);
	// The declaration was read as ASCII, so it is no UTF-16; more than ASCII that is UTF-8 is no Latin-1.
	if (wanted && !wanted.encoding.startsWith('utf-16') && !isUtf8WithLetters(bytes))
		return { decoder: wanted };
	return { decoder: new TextDecoder('utf-8'), warning: notAsDeclared(declared, 'UTF-8') };
}

function notAsDeclared(declared: string, actual: string): MarcProblem {
	return marcProblem('xml-encoding-not-as-declared', { declared, actual });
}

function markedEncoding(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	if (a === 0x3c && b === 0) return 'utf-16le';
	if (a === 0 && b === 0x3c) return 'utf-16be';
	return null;
}

function knownDecoder(label: string): TextDecoder | null {
	try {
		return new TextDecoder(label);
	} catch {
		return null;
	}
}

function isUtf8WithLetters(bytes: Buffer): boolean {
	return isUtf8(whole(bytes)) && !isAscii(bytes);
}

/** Bytes above ASCII, and not one sequence of them is a UTF-8 character. */
function isLatin(bytes: Buffer): boolean {
	return !isAscii(whole(bytes)) && !/[\xc2-\xf4][\x80-\xbf]/.test(bytes.toString('latin1'));
}

/** The sample without the beginning of a character that its end cuts in two. */
function whole(bytes: Buffer): Buffer {
	let end = bytes.length;
	while (end > 0 && bytes.length - end < 3 && (bytes[end - 1] ?? 0) >= 0x80) end--;
	return bytes.subarray(0, end);
}
