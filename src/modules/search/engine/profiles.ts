import { Dictionary } from './dictionary.ts';
import type { CatalogueDocument } from './document.ts';
import { fingerprintOf } from './fingerprint.ts';
import { KeyIndex } from './key-index.ts';
import { copyPlaces, noDecade, profileFacts } from './profile-facts.ts';
import type { CopyPlaces, ProfileFacts } from './profile-facts.ts';
import { roomUint16, roomUint32, roomUint8 } from './room.ts';

/** Profile of titles that are gone. */
export const goneProfile = 0;

/**
 * Titles that are alike in everything small that filters look at (form, language, class, decade, branches,
 * what is on the shelf) share one profile. A catalogue has few profiles, so a filter is judged and a count is
 * summed once a profile instead of once a title.
 */
export class Profiles {
	readonly forms = new Dictionary();
	readonly languages = new Dictionary();
	readonly classes = new Dictionary();
	readonly branches = new Dictionary();
	form: Uint16Array = new Uint16Array(0);
	language: Uint16Array = new Uint16Array(0);
	mainClass: Uint8Array = new Uint8Array(0);
	decade: Uint8Array = new Uint8Array(0);
	visible: Uint8Array = new Uint8Array(0);
	local: Uint8Array = new Uint8Array(0);
	availability: Uint8Array = new Uint8Array(0);
	/** Titles that have the profile now. */
	titles: Uint32Array = new Uint32Array(0);
	readonly held: Uint32Array[] = [];
	readonly onShelf: Uint32Array[] = [];
	size = 0;
	readonly #numbers = new KeyIndex();

	constructor() {
		const gone = { form: 0, language: 0, mainClass: 0, decade: noDecade, visible: 0, local: 0 };
		this.#make(gone, { availability: 0, held: [], onShelf: [] });
	}

	/** The profile of a document. */
	of(doc: CatalogueDocument): number {
		return this.#find(profileFacts(doc, this), copyPlaces(doc.copies, this.branches));
	}

	/** The profile that differs from a given one by its copies. */
	withCopies(profile: number, copies: CatalogueDocument['copies']): number {
		const facts = {
			form: this.form[profile] ?? 0,
			language: this.language[profile] ?? 0,
			mainClass: this.mainClass[profile] ?? 0,
			decade: this.decade[profile] ?? 0,
			visible: this.visible[profile] ?? 0,
			local: this.local[profile] ?? 0
		};
		return this.#find(facts, copyPlaces(copies, this.branches));
	}

	#find(facts: ProfileFacts, places: CopyPlaces): number {
		const { form, language, mainClass, decade, visible, local } = facts;
		const { availability, held, onShelf } = places;
		const print = fingerprintOf([
			form,
			language,
			mainClass,
			decade,
			visible,
			local,
			availability,
			...held,
			...onShelf
		]);
		const known = this.#numbers.first(print);
		if (known >= 0) return known;
		const made = this.#make(facts, places);
		this.#numbers.add(print, made);
		return made;
	}

	#make(facts: ProfileFacts, places: CopyPlaces): number {
		const made = this.size++;
		this.form = roomUint16(this.form, this.size);
		this.language = roomUint16(this.language, this.size);
		this.mainClass = roomUint8(this.mainClass, this.size);
		this.decade = roomUint8(this.decade, this.size);
		this.visible = roomUint8(this.visible, this.size);
		this.local = roomUint8(this.local, this.size);
		this.availability = roomUint8(this.availability, this.size);
		this.titles = roomUint32(this.titles, this.size);
		this.form[made] = facts.form;
		this.language[made] = facts.language;
		this.mainClass[made] = facts.mainClass;
		this.decade[made] = facts.decade;
		this.visible[made] = facts.visible;
		this.local[made] = facts.local;
		this.availability[made] = places.availability;
		putInPlanes(this.held, made, places.held);
		putInPlanes(this.onShelf, made, places.onShelf);
		return made;
	}
}

function putInPlanes(planes: Uint32Array[], profile: number, bits: readonly number[]): void {
	while (planes.length < bits.length) planes.push(new Uint32Array(0));
	planes.forEach((plane, number) => {
		const grown = roomUint32(plane, profile + 1);
		grown[profile] = bits[number] ?? 0;
		planes[number] = grown;
	});
}
