import type { CharacterSet } from './character-set.ts';
import { readEscape, type WideSet } from './escape.ts';
import { ansel, ascii, doubleMarks, secondHalves } from './latin.ts';

/**
 * Decoded text in NFC; how many codes had no meaning and how many were of EACC, which we have no table for (each
 * one is U+FFFD in the text), and how many marks stood before no letter.
 */
export type Marc8Text = { text: string; undecodable: number; eacc: number; loneMarks: number };

const UNKNOWN = '\ufffd';

const controls: ReadonlyMap<number, string> = new Map([
	[0x88, '\u0098'],
	[0x89, '\u009c'],
	[0x8d, '\u200d'],
	[0x8e, '\u200c']
]);

/**
 * Decodes MARC-8 (MARC 21 Specifications for Record Structure, part 2). Marks stand before their letter and are
 * moved behind it; each subfield starts afresh with ASCII and ANSEL; `&#x…;` is read as the character it names.
 */
export function decodeMarc8(bytes: Uint8Array, start: number, end: number): Marc8Text {
	const decoder = new Marc8Decoder(bytes, end);
	let at = start;
	while (at < end) at = decoder.step(at);
	return decoder.finish();
}

class Marc8Decoder {
	readonly #bytes: Uint8Array;
	readonly #end: number;
	readonly #lost = { undecodable: 0, eacc: 0, loneMarks: 0 };
	#g0: CharacterSet | WideSet | null = ascii;
	#g1: CharacterSet | WideSet | null = ansel;
	#text = '';
	/** Marks read and waiting for their letter. */
	#marks: string[] = [];
	/** First half of a double mark whose second half is still to come. */
	#openDouble: string | null = null;

	constructor(bytes: Uint8Array, end: number) {
		this.#bytes = bytes;
		this.#end = end;
	}

	/** Reads what stands at `at`; answers where to go on. */
	step(at: number): number {
		const byte = this.#bytes[at] ?? 0;
		if (byte === 0x1b) return this.#escape(at);
		if (byte <= 0x20 || (byte >= 0x7f && byte <= 0xa0)) {
			this.#control(byte);
			return at + 1;
		}
		const set = byte < 0x80 ? this.#g0 : this.#g1;
		if (set && 'bytesPerCharacter' in set) {
			this.#lost.eacc++;
			this.#put(UNKNOWN);
			return endOfWideCharacter(this.#bytes, at, this.#end, set.bytesPerCharacter);
		}
		this.#graphic(set, byte & 0x7f);
		return at + 1;
	}

	finish(): Marc8Text {
		this.#lost.loneMarks += this.#marks.length;
		this.#put('');
		return { text: replaceReferences(this.#text).normalize('NFC'), ...this.#lost };
	}

	#escape(at: number): number {
		const escape = readEscape(this.#bytes, at, this.#end);
		if (!escape || escape.set === null) this.#lost.undecodable++;
		if (escape?.half === 'G0') this.#g0 = escape.set;
		else if (escape) this.#g1 = escape.set;
		return at + (escape?.length ?? 1);
	}

	#control(byte: number): void {
		if (byte <= 0x20) {
			this.#lost.loneMarks += this.#marks.length;
			this.#put(String.fromCharCode(byte));
			return;
		}
		const control = controls.get(byte);
		if (control === undefined) this.#lost.undecodable++;
		this.#text += control ?? UNKNOWN;
	}

	#graphic(set: CharacterSet | null, code: number): void {
		const mark = set?.marks.get(code);
		if (mark !== undefined) {
			this.#marks.push(mark);
			return;
		}
		const letter = set?.letters.get(code);
		if (letter === undefined) this.#lost.undecodable++;
		this.#put(letter ?? UNKNOWN);
	}

	/** A letter, and behind it the marks that stood before it. */
	#put(letter: string): void {
		this.#text += letter;
		for (const mark of this.#marks) this.#text += this.#markBehindLetter(mark);
		this.#marks = [];
	}

	#markBehindLetter(mark: string): string {
		if (this.#openDouble !== null && secondHalves.get(mark) === this.#openDouble) {
			this.#openDouble = null;
			return '';
		}
		const double = doubleMarks.get(mark);
		if (double === undefined) return mark;
		this.#openDouble = mark;
		return double;
	}
}

/** A character of several bytes ends early where a space or an escape comes in between. */
function endOfWideCharacter(bytes: Uint8Array, at: number, end: number, size: number): number {
	let to = at + 1;
	while (to < end && to < at + size && (bytes[to] ?? 0) > 0x20) to++;
	return to;
}

/** Lossless substitution for what MARC-8 cannot hold: `&#x4E00;` (MARC 21 Specifications, "NCR"). */
function replaceReferences(text: string): string {
	if (!text.includes('&#x')) return text;
	return text.replace(/&#x([0-9a-f]{1,6});/gi, (reference, hex: string) => {
		const code = Number.parseInt(hex, 16);
		const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
		return isCharacter ? String.fromCodePoint(code) : reference;
	});
}
