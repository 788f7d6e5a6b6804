import type { CatalogueDocument } from './document.ts';
import type { Dictionary } from './dictionary.ts';
import { mainClass } from './main-class.ts';

/** Decade of titles without a year. */
export const noDecade = 255;

/** The small facts of a title that filters look at, as numbers. */
export type ProfileFacts = {
	readonly form: number;
	readonly language: number;
	readonly mainClass: number;
	/** Year ÷ 10, or `noDecade`. */
	readonly decade: number;
	readonly visible: number;
	readonly local: number;
};

/** Where the copies are: a bit a branch, 32 branches a plane. */
export type CopyPlaces = {
	/** 2: a copy can be taken home now. 1: a copy can be read here now. 0: none. */
	readonly availability: number;
	readonly held: readonly number[];
	readonly onShelf: readonly number[];
};

/** Its decade fits a byte, and is not `noDecade`. */
export const lastYear = 2549;

/** A year we can count in, 0 for none. */
export const yearOf = (year: number | null): number =>
	year !== null && Number.isInteger(year) && year > 0 && year <= lastYear ? year : 0;

export type ProfileDictionaries = { forms: Dictionary; languages: Dictionary; classes: Dictionary };

export function profileFacts(doc: CatalogueDocument, words: ProfileDictionaries): ProfileFacts {
	const year = yearOf(doc.year);
	return {
		form: words.forms.numberOf(doc.form),
		language: words.languages.numberOf(doc.language),
		mainClass: words.classes.numberOf(mainClass(doc.classNumber)),
		decade: year === 0 ? noDecade : Math.floor(year / 10),
		visible: doc.visible ? 1 : 0,
		local: doc.local ? 1 : 0
	};
}

export function copyPlaces(copies: CatalogueDocument['copies'], branches: Dictionary): CopyPlaces {
	const held: number[] = [];
	const onShelf: number[] = [];
	let availability = 0;
	for (const copy of copies) {
		const branch = branches.numberOf(copy.branch);
		const plane = branch >>> 5;
		const bit = 1 << (branch & 31);
		while (held.length <= plane) {
			held.push(0);
			onShelf.push(0);
		}
		held[plane] = ((held[plane] ?? 0) | bit) >>> 0;
		if (!copy.available) continue;
		onShelf[plane] = ((onShelf[plane] ?? 0) | bit) >>> 0;
		availability = Math.max(availability, copy.loanable ? 2 : 1);
	}
	return { availability, held, onShelf };
}
