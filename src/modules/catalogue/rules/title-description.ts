import type { MaterialType } from './material-types.ts';

/** Someone or a body that made the work; `heading` is the entry form ("Navis, A.A."), `name` the form for reading. */
export type Contributor = { heading: string; name: string; role?: string; main: boolean };

/** An ISBN as it stands in the record: `digits` normalised (10 or 13), or the text alone when it is none. */
export type Isbn = { text: string; digits?: string; valid: boolean };

/** For whom a title is meant. */
export type Audience = 'anak' | 'remaja' | 'umum';

/**
 * What searching and showing need of a MARC record; the names are those of the table `title`. Texts are in NFC,
 * without ISBD punctuation. `series`, `notes` and `summary` hold one entry a line.
 */
export type TitleDescription = {
	/** 001, or null. */
	controlNumber: string | null;
	/** 245 $a; empty when the record has none: the caller knows what to show instead. */
	title: string;
	subtitle: string | null;
	partName: string | null;
	sortTitle: string;
	responsibility: string | null;
	contributors: Contributor[];
	publisher: string | null;
	place: string | null;
	/** A year of our era, or null when the text names none for certain ("1409 H", "18--", "[t.t.]"). */
	year: number | null;
	yearText: string | null;
	edition: string | null;
	/** ISO 639-2/B. */
	language: string | null;
	isbns: Isbn[];
	issns: string[];
	classNumber: string | null;
	callNumber: string | null;
	subjects: string[];
	series: string | null;
	extent: string | null;
	notes: string | null;
	summary: string | null;
	audience: Audience | null;
	materialType: MaterialType;
};
