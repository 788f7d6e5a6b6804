/**
 * How much a word counts by where it stands: BM25F (Robertson, Zaragoza and Taylor 2004), title > author >
 * subject > notes. Lengths are measured against fixed usual lengths, not the collection's average, so that the
 * score of a title never depends on the order in which the catalogue was edited.
 */
export const fields = {
	title: { weight: 6, usualWords: 4, lengthPenalty: 0.35 },
	subtitle: { weight: 3.5, usualWords: 5, lengthPenalty: 0.3 },
	author: { weight: 4.5, usualWords: 3, lengthPenalty: 0.2 },
	subject: { weight: 3, usualWords: 3, lengthPenalty: 0.2 },
	series: { weight: 2, usualWords: 4, lengthPenalty: 0.2 },
	publisher: { weight: 0.8, usualWords: 3, lengthPenalty: 0 },
	call: { weight: 0.8, usualWords: 4, lengthPenalty: 0 },
	notes: { weight: 1, usualWords: 40, lengthPenalty: 0.5 }
} as const;

export type Field = keyof typeof fields;

/** What one occurrence in a field of so many words adds to the weighted frequency. */
export function occurrence(field: Field, words: number): number {
	const { weight, usualWords, lengthPenalty } = fields[field];
	return weight / (1 - lengthPenalty + (lengthPenalty * words) / usualWords);
}

/** High, so that a word in the title and in the subjects beats a word in the title alone. */
const saturation = 7;

/** Impacts are whole numbers of twelve bits: sums of them are exact, whatever the order. */
export const impactSteps = 4095;

/** The four bits below the impact say where the word stands. */
export const inTitle = 1;
export const inAuthor = 2;
export const inSubject = 4;

/** Packs a weighted frequency and the places of a word into the sixteen bits of a posting. */
export function packImpact(frequency: number, places: number): number {
	const step = Math.round((impactSteps * frequency) / (saturation + frequency));
	return (Math.max(1, step) << 4) | places;
}

/**
 * How rare a word is among so many titles, in whole sixteenths (BM25's inverse document frequency, never below one),
 * so that the score of a title with all words of the longest query still fits 32 bits.
 */
export function rarity(titlesWithIt: number, titles: number): number {
	const within = Math.min(titlesWithIt, titles);
	return Math.max(1, Math.round(16 * Math.log(1 + (titles - within + 0.5) / (within + 0.5))));
}

/** What a match counts in 64ths: the word itself, a word of its family, a word that only begins so. */
export const matchWeights = { same: 64, family: 48, beginning: 22 } as const;
