const LINE_CHARACTERS = 14;
const MAX_LINES = 4;

/** Whether a text has at most so many letters; one letter may take two places in the string. */
const fits = (text: string, max: number) => text.length <= max || [...text].length <= max;

/** Cuts a text to so many characters, the last being "…", without tearing a letter apart. */
export function shorten(text: string, max: number): string {
	if (fits(text, max)) return text;
	const kept = [...text].slice(0, max - 1).join('');
	return `${kept.trimEnd()}…`;
}

/** A word too long for a line may break after its hyphen ("Perpustakaan-perpustakaan"), otherwise it is cut. */
function pieces(word: string): string[] {
	if (fits(word, LINE_CHARACTERS)) return [word];
	return word.split(/(?<=-)/).map((piece) => shorten(piece, LINE_CHARACTERS));
}

/** Sets a title in at most four lines of at most fourteen characters: what fits the width at 24 units. */
export function wrapTitle(title: string): string[] {
	const lines: string[] = [];
	for (const word of title.trim().split(/\s+/).flatMap(pieces)) {
		const last = lines.at(-1);
		const joined = last?.endsWith('-') ? `${last}${word}` : `${last} ${word}`;
		if (last !== undefined && fits(joined, LINE_CHARACTERS)) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	if (lines.length <= MAX_LINES) return lines;
	const kept = lines.slice(0, MAX_LINES);
	const end = [...(kept.at(-1) ?? '')].slice(0, LINE_CHARACTERS - 1).join('');
	return [...kept.slice(0, -1), `${end.trimEnd()}…`];
}
