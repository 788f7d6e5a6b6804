import { Buffer } from 'node:buffer';
import { SaxesParser } from 'saxes';
import { MarcXmlRecords } from './marcxml-records.ts';
import { marcProblem, type MarcProblem } from './problem.ts';
import type { MarcReadResult } from './read-result.ts';
import { sniffXmlEncoding } from './xml-encoding.ts';

/** So much is decoded and parsed at a time: records come out while the file goes in. */
const PORTION = 64 * 1024;
/** So much is looked at before the encoding is chosen. */
const HEAD = 4 * 1024;

/**
 * Reads MARCXML (MARC 21 slim, marcxchange, with or without namespace, bare or inside OAI-PMH and SRU answers).
 * XML that is not well-formed ends the file with one result that names line and column; the records before it
 * have been given.
 */
export function* readMarcXml(bytes: Uint8Array): Generator<MarcReadResult> {
	const reader = new MarcXmlReader();
	for (let at = 0; at < bytes.length && !reader.failed; at += PORTION)
		yield* reader.push(bytes.subarray(at, at + PORTION));
	yield* reader.end();
}

/** The same from a stream of chunks. */
export async function* readMarcXmlStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MarcReadResult> {
	const reader = new MarcXmlReader();
	for await (const chunk of chunks) {
		yield* reader.push(chunk);
		if (reader.failed) return;
	}
	yield* reader.end();
}

class MarcXmlReader {
	failed = false;
	readonly #parser = new SaxesParser();
	readonly #records = new MarcXmlRecords();
	readonly #results: MarcReadResult[] = [];
	#head: Uint8Array = Buffer.alloc(0);
	#held: MarcReadResult | null = null;
	#decoder: TextDecoder | null = null;
	#fileWarning: MarcProblem | null = null;
	#index = 0;

	constructor() {
		const parser = this.#parser;
		parser.on('opentag', ({ name, attributes }) => {
			this.#release();
			this.#records.open(localName(name), attributes);
		});
		parser.on('text', (text) => this.#records.text(text));
		parser.on('cdata', (text) => this.#records.text(text));
		parser.on('closetag', ({ name }) => this.#close(localName(name)));
		parser.on('error', (error) => this.#fail(error));
	}

	*push(chunk: Uint8Array): Generator<MarcReadResult> {
		if (this.failed) return;
		if (this.#decoder) this.#parser.write(this.#decoder.decode(chunk, { stream: true }));
		else {
			this.#head = Buffer.concat([this.#head, chunk]);
			if (this.#head.length >= HEAD) this.#start();
		}
		yield* this.#results.splice(0);
	}

	*end(): Generator<MarcReadResult> {
		if (this.failed) return;
		const decoder = this.#decoder ?? this.#start();
		this.#parser.write(decoder.decode());
		if (!this.failed) this.#parser.close();
		this.#release();
		yield* this.#results.splice(0);
	}

	#start(): TextDecoder {
		const { decoder, warning } = sniffXmlEncoding(this.#head);
		this.#decoder = decoder;
		this.#fileWarning = warning ?? null;
		// Blank lines before the declaration are no reason to refuse a file.
		this.#parser.write(decoder.decode(this.#head, { stream: true }).trimStart());
		return decoder;
	}

	#close(name: string): void {
		if (this.failed) return;
		const finished = this.#records.close(name);
		if (!finished) return;
		this.#release();
		const warnings = this.#fileWarning ? [this.#fileWarning, ...finished.warnings] : finished.warnings;
		this.#held = {
			ok: true,
			record: finished.record,
			warnings,
			offset: this.#parser.position,
			index: this.#index
		};
	}

	/** The parser tells that a closing tag does not match only after it has closed the element. */
	#release(): void {
		if (!this.#held) return;
		this.#results.push(this.#held);
		this.#held = null;
		this.#index++;
	}

	/** Only the first fault is true; what the parser says afterwards follows from it. */
	#fail(error: Error): void {
		if (this.failed) return;
		this.failed = true;
		if (error.message.includes('unexpected close tag')) this.#held = null;
		this.#release();
		const { line, column, position } = this.#parser;
		const detail = error.message.replace(/^(?:[^:]*:)?\d+:\d+:\s*/, '');
		const problem = marcProblem('xml-not-well-formed', { line, column, detail });
		this.#results.push({ ok: false, ...problem, offset: position, index: this.#index });
	}
}

/** `marc:record` is `record`: prefixes are chosen freely, and some files forget to declare theirs. */
function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
