/** More than anybody puts on one trolley. */
const MOST_CODES = 200;
const LONGEST = 100;

/** The codes that a scanner wrote into a text area, one on each line; the same twice is scanned twice. */
export const codesIn = (text: string): string[] =>
	text
		.split(/[\r\n]+/)
		.map((line) => line.trim().slice(0, LONGEST))
		.filter((line) => line !== '')
		.slice(0, MOST_CODES);
