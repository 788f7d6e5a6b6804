import type { CatalogueDocument } from './document.ts';
import type { NameList } from './name-list.ts';
import { roomUint16, roomUint32, roomUint8, roomFloat64 } from './room.ts';
import type { Vocabulary } from './vocabulary.ts';
import { inAuthor, inSubject, inTitle, occurrence, packImpact } from './weights.ts';
import type { Field } from './weights.ts';
import { indexWords } from './words.ts';

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

/** Collects the words of one document after another, each with its weight over all fields. */
export class DocumentWords {
	/** The result for the last document: so many words, with their packed impacts. */
	count = 0;
	terms: Uint32Array = new Uint32Array(64);
	impacts: Uint16Array = new Uint16Array(64);
	readonly #vocabulary: Vocabulary;
	readonly #authors: NameList;
	readonly #subjects: NameList;
	#weights: Float64Array = new Float64Array(0);
	#places: Uint8Array = new Uint8Array(0);
	// Publishers, series and class numbers come back again and again: their words are kept, up to so many.
	readonly #seen = new Map<string, number[]>();

	constructor(vocabulary: Vocabulary, authors: NameList, subjects: NameList) {
		this.#vocabulary = vocabulary;
		this.#authors = authors;
		this.#subjects = subjects;
	}

	/**
	 * Reads a document; the results stand in `terms`, `impacts`, `count` until the next one. Answers the words of
	 * the title, which are needed for its key too.
	 */
	read(doc: CatalogueDocument, authors: readonly number[], subjects: readonly number[]): readonly string[] {
		this.count = 0;
		const title = indexWords(doc.title);
		this.#add('title', this.#numbers(title.words));
		if (doc.subtitle !== '') this.#add('subtitle', this.#termsOf(doc.subtitle));
		if (doc.partName !== '') this.#add('subtitle', this.#termsOf(doc.partName));
		for (const author of authors) this.#add('author', this.#authors.words.of(author));
		for (const subject of subjects) this.#add('subject', this.#subjects.words.of(subject));
		if (doc.series !== '') this.#add('series', this.#termsSeen(doc.series));
		if (doc.publisher !== '') this.#add('publisher', this.#termsSeen(doc.publisher));
		if (doc.notes !== '') this.#add('notes', this.#termsOf(doc.notes));
		if (doc.summary !== '') this.#add('notes', this.#termsOf(doc.summary));
		if (doc.classNumber !== '') this.#add('call', this.#termsSeen(doc.classNumber));
		for (const callNumber of doc.callNumbers) this.#add('call', this.#termsOf(callNumber));
		this.#close();
		return title.asKey;
	}

	#numbers(words: readonly string[]): number[] {
		return words.map((word) => this.#vocabulary.numberOf(word));
	}

	#termsOf(text: string): number[] {
		return this.#numbers(indexWords(text).words);
	}

	#termsSeen(text: string): number[] {
		const seen = this.#seen.get(text);
		if (seen !== undefined) return seen;
		const terms = this.#termsOf(text);
		if (this.#seen.size < 20_000) this.#seen.set(text, terms);
		return terms;
	}

	/** Common words (dan, di, the) are only kept where a title may consist of them. */
	#add(field: Field, terms: ArrayLike<number>): void {
		const worth = occurrence(field, terms.length);
		const keepCommon = field === 'title' || field === 'author';
		const size = this.#vocabulary.size;
		this.#weights = roomFloat64(this.#weights, size);
		this.#places = roomUint8(this.#places, size);
		this.terms = roomUint32(this.terms, this.count + terms.length);
		for (let at = 0; at < terms.length; at++) {
			const term = terms[at] ?? 0;
			if (!keepCommon && this.#vocabulary.common[term] === 1) continue;
			const before = this.#weights[term] ?? 0;
			if (before === 0) this.terms[this.count++] = term;
			this.#weights[term] = before + worth;
			this.#places[term] = (this.#places[term] ?? 0) | places[field];
		}
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
