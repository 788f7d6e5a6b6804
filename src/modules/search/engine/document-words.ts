import type { CatalogueDocument } from './document.ts';
import type { ListColumn } from './list-column.ts';
import type { NameList } from './name-list.ts';
import { roomFloat64, roomUint16, roomUint32, roomUint8 } from './room.ts';
import type { Vocabulary } from './vocabulary.ts';
import { inAuthor, inSubject, inTitle, occurrence, packImpact } from './weights.ts';
import type { Field } from './weights.ts';
import type { WordReader } from './word-reader.ts';

const places: Record<Field, number> = {
	title: inTitle,
	subtitle: inTitle,
	author: inAuthor,
	subject: inSubject,
	series: 0,
	publisher: 0,
	call: 0,
	notes: 0
};

const mostTextsKept = 20_000;

/** Collects the words of one document after another, each with its weight over all fields. */
export class DocumentWords {
	/** The result for the last document: so many words, with their packed impacts. */
	count = 0;
	terms: Uint32Array = new Uint32Array(64);
	impacts: Uint16Array = new Uint16Array(64);
	/** Fingerprint of its whole title, 0 for none. */
	titlePrint = 0;
	readonly #reader: WordReader;
	readonly #vocabulary: Vocabulary;
	readonly #authors: NameList;
	readonly #subjects: NameList;
	#weights: Float64Array = new Float64Array(0);
	#places: Uint8Array = new Uint8Array(0);
	// Publishers, series and class numbers come back again and again: their words are kept, up to so many.
	readonly #seen = new Map<string, number[]>();

	constructor(reader: WordReader, vocabulary: Vocabulary, authors: NameList, subjects: NameList) {
		this.#reader = reader;
		this.#vocabulary = vocabulary;
		this.#authors = authors;
		this.#subjects = subjects;
	}

	/** Reads a document; the results stand here until the next one. */
	read(doc: CatalogueDocument, authors: readonly number[], subjects: readonly number[]): void {
		this.count = 0;
		this.#add('title', this.#reader.read(doc.title));
		this.titlePrint = this.#reader.titlePrint();
		if (doc.subtitle !== '') this.#add('subtitle', this.#reader.read(doc.subtitle));
		if (doc.partName !== '') this.#add('subtitle', this.#reader.read(doc.partName));
		for (const author of authors) this.#addRow('author', this.#authors.words, author);
		for (const subject of subjects) this.#addRow('subject', this.#subjects.words, subject);
		if (doc.series !== '') this.#add('series', this.#termsSeen(doc.series));
		if (doc.publisher !== '') this.#add('publisher', this.#termsSeen(doc.publisher));
		if (doc.notes !== '') this.#add('notes', this.#reader.read(doc.notes));
		if (doc.summary !== '') this.#add('notes', this.#reader.read(doc.summary));
		if (doc.classNumber !== '') this.#add('call', this.#termsSeen(doc.classNumber));
		for (const callNumber of doc.callNumbers) this.#add('call', this.#reader.read(callNumber));
		this.#close();
	}

	#termsSeen(text: string): number[] {
		const seen = this.#seen.get(text);
		if (seen !== undefined) return seen;
		const terms = this.#reader.read(text);
		if (this.#seen.size < mostTextsKept) this.#seen.set(text, terms);
		return terms;
	}

	#add(field: Field, terms: readonly number[]): void {
		this.#addPiece(field, terms, 0, terms.length);
	}

	#addRow(field: Field, { items, starts }: ListColumn, row: number): void {
		this.#addPiece(field, items, starts[row] ?? 0, starts[row + 1] ?? 0);
	}

	/** Common words (dan, di, the) are only kept where a title may consist of them. */
	#addPiece(field: Field, terms: ArrayLike<number>, from: number, to: number): void {
		const worth = occurrence(field, to - from);
		const keepCommon = field === 'title' || field === 'author';
		const size = this.#vocabulary.size;
		if (size > this.#weights.length) {
			this.#weights = roomFloat64(this.#weights, size);
			this.#places = roomUint8(this.#places, this.#weights.length);
		}
		this.terms = roomUint32(this.terms, this.count + to - from);
		const weights = this.#weights;
		const { common } = this.#vocabulary;
		let count = this.count;
		for (let at = from; at < to; at++) {
			const term = terms[at] ?? 0;
			if (!keepCommon && common[term] === 1) continue;
			const before = weights[term] ?? 0;
			if (before === 0) this.terms[count++] = term;
			weights[term] = before + worth;
			this.#places[term] = (this.#places[term] ?? 0) | places[field];
		}
		this.count = count;
	}

	#close(): void {
		this.impacts = roomUint16(this.impacts, this.count);
		for (let at = 0; at < this.count; at++) {
			const term = this.terms[at] ?? 0;
			this.impacts[at] = packImpact(this.#weights[term] ?? 0, this.#places[term] ?? 0);
			this.#weights[term] = 0;
			this.#places[term] = 0;
		}
	}
}
