import type { LetterColumn, LetterHead } from './letter-sheet.ts';

/** A list on paper that is no letter: it has the head of the house and no number. Every word is finished. */
export type PrintedList = {
	head: LetterHead;
	title: string;
	/** What stands below the title: whose list it is, of which day, how much of it is back. */
	lines: string[];
	columns: LetterColumn[];
	rows: string[][];
	/** Who signs for it, side by side at the foot; empty for a list that nobody signs. */
	signers: string[];
};
