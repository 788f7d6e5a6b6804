/**
 * A letter as it stands on paper, every word finished. It is kept with the letter, so that a reprint is the same word for
 * word, whatever was changed in the meantime. Letters are written in Indonesian; the screens around them in both
 * languages.
 */
export type LetterSheet = {
	head: LetterHead;
	/** statement: title and number in the middle ("surat keterangan") · letter: date, number and subject, recipient. */
	layout: 'statement' | 'letter';
	title: string;
	number: string;
	/** The lines below "Nomor" of a letter: Lampiran, Hal. */
	about: LetterFact[];
	/** "Yth. …", line by line; empty for a statement. */
	recipient: string[];
	blocks: LetterBlock[];
	/** "Sawahlunto, 24 November 2026" */
	placeAndDate: string;
	signer: LetterSigner;
	/** "Tembusan" */
	copiesTo: string[];
};

/** The head of the paper ("kop"): the body above the library, the library, address and contacts. */
export type LetterHead = { above: string | null; name: string; lines: string[] };

export type LetterSigner = { title: string; name: string | null; idNumber: string | null };

export type LetterFact = { term: string; text: string };

export type LetterColumn = {
	label: string;
	/** Its part of the width; all parts together are the whole. */
	share: number;
	align?: 'end';
};

export type LetterBlock =
	| { kind: 'text'; text: string }
	| { kind: 'facts'; facts: LetterFact[] }
	| { kind: 'table'; columns: LetterColumn[]; rows: string[][] };
