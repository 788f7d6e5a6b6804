import type { CatalogueDocument } from './document.ts';
import { DocumentWords } from './document-words.ts';
import { fingerprint } from './fingerprint.ts';
import { KeyIndex } from './key-index.ts';
import { ListColumn } from './list-column.ts';
import { NameList } from './name-list.ts';
import { numberPrints } from './number-prints.ts';
import { Postings } from './postings.ts';
import { yearOf } from './profile-facts.ts';
import { goneProfile, Profiles } from './profiles.ts';
import { roomFloat32, roomFloat64, roomUint16, roomUint32 } from './room.ts';
import { SubjectSets } from './subject-sets.ts';
import { TitleOrder } from './title-order.ts';
import { titleSortKey } from './title-sort-key.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordReader } from './word-reader.ts';

const gone = 0xffffffff;

/** Gone titles are compacted away when there are so many of them, and at least a quarter of all. */
const usuallyFewestGone = 5000;

/**
 * Everything the search holds in memory. Titles are numbered in the order they come; a changed title gets a new
 * number and its old one stays behind as gone, until enough of them make compacting worth while.
 *
 * Typed arrays are read with `?? 0` throughout: the compiler cannot know that the index is inside, and V8
 * leaves the test away.
 */
export class CatalogueStore {
	readonly vocabulary = new Vocabulary();
	readonly #reader = new WordReader(this.vocabulary);
	readonly authors = new NameList(this.#reader);
	readonly subjects = new NameList(this.#reader);
	readonly profiles = new Profiles();
	readonly postings = new Postings();
	readonly keys = new KeyIndex();
	readonly order: TitleOrder = new TitleOrder({
		key: (title) => this.#sortKey(title),
		id: (title) => this.publicIds[title] ?? ''
	});
	readonly termsOf = new ListColumn();
	readonly authorsOf = new ListColumn();
	readonly subjectSets = new SubjectSets();
	subjectSet: Uint32Array = new Uint32Array(0);
	publicIds: string[] = [];
	titles: string[] = [];
	profile: Uint32Array = new Uint32Array(0);
	year: Uint16Array = new Uint16Array(0);
	addedAt: Float64Array = new Float64Array(0);
	popularity: Float32Array = new Float32Array(0);
	/** Numbers given so far, gone titles among them. */
	size = 0;
	visibleTitles = 0;
	liveTitles = 0;
	/** By the fingerprints of public ids; gone titles are among them. */
	readonly #ids = new KeyIndex();
	readonly #words = new DocumentWords(this.#reader, this.vocabulary, this.authors, this.subjects);
	/** While loading, the impacts that belong to `termsOf`; afterwards titles go into the postings one by one. */
	#loading: Uint16Array | null = new Uint16Array(1024);
	readonly #fewestGone: number;

	constructor(fewestGone = usuallyFewestGone) {
		this.#fewestGone = fewestGone;
	}

	/** Adds a title, in place of the one with the same public id. */
	put(doc: CatalogueDocument): void {
		const title = this.size++;
		this.publicIds.push(doc.publicId);
		const before = this.#ids.add(fingerprint(doc.publicId), title);
		if (before >= 0 && this.#isLive(before, doc.publicId)) this.#drop(before);
		const authors = numbersOf(doc.authors, this.authors);
		const subjects = numbersOf(doc.subjects, this.subjects);
		this.#words.read(doc, authors, subjects);
		this.#putWords(title);
		this.authorsOf.push(authors);
		if (this.#words.titlePrint !== 0) this.keys.add(this.#words.titlePrint, title);
		for (const print of numberPrints(doc)) this.keys.add(print, title);
		this.titles.push(doc.title);
		this.#makeRoom();
		this.subjectSet[title] = this.subjectSets.numberOf(subjects);
		this.year[title] = yearOf(doc.year);
		this.addedAt[title] = doc.addedAt;
		this.popularity[title] = doc.popularity;
		this.#setProfile(title, this.profiles.of(doc));
		this.#count(title, 1);
		this.liveTitles++;
		if (this.#loading !== null) return;
		this.order.insert(title);
		this.#compactWhenWorthIt();
	}

	/** Takes a title out; says whether it was there. */
	remove(publicId: string): boolean {
		const title = this.numberOf(publicId);
		if (title < 0) return false;
		this.#drop(title);
		if (this.#loading === null) this.#compactWhenWorthIt();
		return true;
	}

	/** Changes only where the copies are; says whether the title is known. */
	setCopies(publicId: string, copies: CatalogueDocument['copies']): boolean {
		const title = this.numberOf(publicId);
		if (title < 0) return false;
		this.#setProfile(title, this.profiles.withCopies(this.profile[title] ?? 0, copies));
		return true;
	}

	/** Ends loading: makes the postings and the order of titles at once. */
	seal(): void {
		if (this.#loading === null) return;
		this.postings.fill(this.vocabulary.size, this.termsOf, this.#loading);
		this.#loading = null;
		this.#compact();
		this.order.load(this.size);
	}

	/** The title a public id stands for, or -1. */
	numberOf(publicId: string): number {
		const print = fingerprint(publicId);
		return this.#ids.find(print).find((title) => this.#isLive(title, publicId)) ?? -1;
	}

	#isLive(title: number, publicId: string): boolean {
		return this.profile[title] !== goneProfile && this.publicIds[title] === publicId;
	}

	#drop(title: number): void {
		if (this.#loading === null) this.order.remove(title);
		this.#count(title, -1);
		this.#setProfile(title, goneProfile);
		this.liveTitles--;
	}

	#makeRoom(): void {
		if (this.size <= this.profile.length) return;
		this.profile = roomUint32(this.profile, this.size);
		const room = this.profile.length;
		this.subjectSet = roomUint32(this.subjectSet, room);
		this.year = roomUint16(this.year, room);
		this.addedAt = roomFloat64(this.addedAt, room);
		this.popularity = roomFloat32(this.popularity, room);
	}

	#putWords(title: number): void {
		const { count, terms, impacts } = this.#words;
		const from = this.termsOf.starts[title] ?? 0;
		this.termsOf.push(terms, count);
		if (this.#loading === null) {
			for (let at = 0; at < count; at++) this.postings.append(terms[at] ?? 0, title, impacts[at] ?? 0);
		} else {
			this.#loading = roomUint16(this.#loading, from + count);
			for (let at = 0; at < count; at++) this.#loading[from + at] = impacts[at] ?? 0;
		}
	}

	/** Adds a visible title to the counts of its words, authors and subjects, or takes it out of them. */
	#count(title: number, step: 1 | -1): void {
		if (this.profiles.visible[this.profile[title] ?? 0] !== 1) return;
		this.visibleTitles += step;
		const counts = this.vocabulary.titles;
		for (const term of this.termsOf.of(title)) counts[term] = (counts[term] ?? 0) + step;
		for (const name of this.authorsOf.of(title)) this.authors.count(name, step);
		for (const name of this.subjectSets.subjects.of(this.subjectSet[title] ?? 0))
			this.subjects.count(name, step);
	}

	#setProfile(title: number, profile: number): void {
		const counts = this.profiles.titles;
		const before = this.profile[title] ?? goneProfile;
		if (before !== goneProfile) counts[before] = (counts[before] ?? 0) - 1;
		if (profile !== goneProfile) counts[profile] = (counts[profile] ?? 0) + 1;
		this.profile[title] = profile;
	}

	#sortKey(title: number): string {
		const language = this.profiles.languages.valueOf(this.profiles.language[this.profile[title] ?? 0] ?? 0);
		return titleSortKey(this.titles[title] ?? '', language);
	}

	#compactWhenWorthIt(): void {
		const goneTitles = this.size - this.liveTitles;
		if (goneTitles < this.#fewestGone || goneTitles * 4 < this.size) return;
		const table = this.#compact();
		this.order.renumber(table);
	}

	/** Gives the live titles the numbers from 0 on, in their order; answers old number → new. */
	#compact(): Uint32Array {
		const table = new Uint32Array(this.size).fill(gone);
		if (this.size === this.liveTitles) return table.map((_, title) => title);
		const kept = new Uint32Array(this.liveTitles);
		let to = 0;
		for (let title = 0; title < this.size; title++) {
			if (this.profile[title] === goneProfile) continue;
			kept[to] = title;
			table[title] = to++;
		}
		this.postings.renumber(table, gone);
		this.keys.renumber(table, gone);
		this.#ids.renumber(table, gone);
		this.termsOf.keep(kept);
		this.authorsOf.keep(kept);
		this.publicIds = Array.from(kept, (title) => this.publicIds[title] ?? '');
		this.titles = Array.from(kept, (title) => this.titles[title] ?? '');
		for (const [row, title] of kept.entries()) {
			this.profile[row] = this.profile[title] ?? 0;
			this.subjectSet[row] = this.subjectSet[title] ?? 0;
			this.year[row] = this.year[title] ?? 0;
			this.addedAt[row] = this.addedAt[title] ?? 0;
			this.popularity[row] = this.popularity[title] ?? 0;
		}
		this.profile.fill(goneProfile, to);
		this.size = to;
		return table;
	}
}

/** The numbers of these names, each once. */
function numbersOf(names: readonly string[], list: NameList): number[] {
	const numbers: number[] = [];
	for (const name of names) {
		const number = list.numberOf(name);
		if (!numbers.includes(number)) numbers.push(number);
	}
	return numbers;
}
