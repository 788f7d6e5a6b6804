import type { Buffer } from 'node:buffer';
import { chooseCharset } from './choose-charset.ts';
import { textDecoder, type DecodeText } from './decode-text.ts';
import { LEADER_LENGTH, SUBFIELD_START } from './iso2709-marks.ts';
import { marcProblem, type MarcProblem } from './problem.ts';
import { readDirectory, type FieldPlace } from './read-directory.ts';
import type { MarcField, MarcRecord, MarcSubfield } from './record.ts';

type Parsed = { ok: true; record: MarcRecord; warnings: MarcProblem[] } | { ok: false; problem: MarcProblem };

/** Reads the bytes of one ISO 2709 record, its end mark included. */
export function parseRecord(bytes: Buffer): Parsed {
	if (bytes.length <= LEADER_LENGTH)
		return { ok: false, problem: marcProblem('not-marc', { bytes: bytes.length }) };
	const warnings: MarcProblem[] = [];
	const warn = (problem: MarcProblem) => warnings.push(problem);
	const declared = bytes.toString('latin1', 0, 5);
	if (Number(declared) !== bytes.length)
		warn(marcProblem('record-length-wrong', { declared, actual: bytes.length }));
	const directory = readDirectory(bytes);
	if (!directory.ok) return directory;
	warnings.push(...directory.warnings);
	const choice = chooseCharset(bytes, bytes[9] === 0x61);
	if (choice.warning) warn(choice.warning);
	const decode = textDecoder(bytes, choice.charset, warn);
	const reader = new FieldReader(bytes, decode, warn);
	return {
		ok: true,
		record: {
			leader: bytes.toString('latin1', 0, LEADER_LENGTH),
			fields: directory.places.map((p) => reader.read(p))
		},
		warnings
	};
}

/** Reads fields of one record; what is odd goes to `warn`, and nothing readable is dropped. */
class FieldReader {
	readonly #bytes: Buffer;
	readonly #decode: DecodeText;
	readonly #warn: (problem: MarcProblem) => void;

	constructor(bytes: Buffer, decode: DecodeText, warn: (problem: MarcProblem) => void) {
		this.#bytes = bytes;
		this.#decode = decode;
		this.#warn = warn;
	}

	read({ tag, start, end }: FieldPlace): MarcField {
		const firstSubfield = this.#find(SUBFIELD_START, start, end);
		if (tag.startsWith('00')) return this.#controlField(tag, start, end, firstSubfield);
		if (firstSubfield < 0 && end - start > 2) {
			// Other systems keep fields without subfields under tags of their own (Aleph's FMT): only numbers are odd.
			if (/^\d{3}$/.test(tag)) this.#warn(marcProblem('no-subfields', { tag }));
			return { tag, value: this.#text(start, end, tag) };
		}
		const body = firstSubfield < 0 ? end : firstSubfield;
		const found = this.#bytes.toString('latin1', start, body);
		if (found.length !== 2 || !/^[ -~]*$/.test(found))
			this.#warn(marcProblem('indicators-odd', { tag, found }));
		const indicator = (n: number) => (/^[ -~]$/.test(found.charAt(n)) ? found.charAt(n) : ' ');
		return { tag, ind1: indicator(0), ind2: indicator(1), subfields: this.#subfields(tag, body, end) };
	}

	/** SLiMS writes 005 with indicators and $a: the text is what counts. */
	#controlField(tag: string, start: number, end: number, firstSubfield: number): MarcField {
		if (firstSubfield < 0) return { tag, value: this.#text(start, end, tag) };
		this.#warn(marcProblem('subfields-in-control-field', { tag }));
		const values = this.#subfields(tag, firstSubfield, end).map(([, value]) => value);
		return { tag, value: values.join(' ') };
	}

	#subfields(tag: string, start: number, end: number): MarcSubfield[] {
		const subfields: MarcSubfield[] = [];
		let at = start;
		while (at < end) {
			const codeAt = at + 1;
			const next = this.#find(SUBFIELD_START, codeAt, end);
			const stop = next < 0 ? end : next;
			if (stop > codeAt) subfields.push(this.#subfield(tag, codeAt, stop));
			else this.#warn(marcProblem('subfield-code-odd', { tag, found: '' }));
			at = stop;
		}
		return subfields;
	}

	#subfield(tag: string, codeAt: number, end: number): MarcSubfield {
		const code = this.#bytes[codeAt] ?? 0;
		if (code > 0x20 && code < 0x7f) return [String.fromCharCode(code), this.#text(codeAt + 1, end, tag)];
		// A letter with an accent or a blank where the code should be: the first character of the text is the code.
		const [first = ' ', ...rest] = [...this.#text(codeAt, end, tag)];
		this.#warn(marcProblem('subfield-code-odd', { tag, found: first }));
		return [first, rest.join('').replace(/^\p{M}+/u, '')];
	}

	/** Separators of ISO 2709 inside a text are never meant, and no writer could keep them. */
	#text(start: number, end: number, tag: string): string {
		const text = this.#decode(start, end, tag);
		if (!text.includes('\x1d') && !text.includes('\x1e')) return text;
		this.#warn(marcProblem('separator-in-text', { tag }));
		return text.replaceAll('\x1d', '').replaceAll('\x1e', '');
	}

	#find(mark: number, start: number, end: number): number {
		const at = this.#bytes.indexOf(mark, start);
		return at >= 0 && at < end ? at : -1;
	}
}
