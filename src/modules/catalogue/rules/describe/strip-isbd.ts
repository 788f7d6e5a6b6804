/** Text as it is shown: NFC, blanks collapsed, no control characters (MARC-8 marks words not to be sorted so). */
export function plainText(text: string): string {
	// Most text is ASCII with single blanks, and is so already.
	if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
	return text
		.replace(/[\u0098\u009c]/g, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim()
		.normalize('NFC');
}

/** Words that keep their full stop at the end of a field. */
const abbreviations = new Set(
	(
		'dkk dll dsb dst hlm hal cet ed jil jld vol no nos ser ill ilus inc ltd co corp bros dept prof drs dra terj peny ' +
		'penerj rev cop etc ca sec ch pp tab fig muh moh mas'
	).split(' ')
);

/**
 * Takes away the punctuation that ISBD puts between elements (" /", " :", ";", "=", ",") and the full stop that ends
 * an area. Initials, abbreviations and dots of omission keep theirs: "A.A.", "dkk.", "...".
 */
export function stripIsbd(text: string): string {
	let stripped = plainText(text);
	for (;;) {
		const shorter = stripOnce(stripped);
		if (shorter === stripped) return stripped;
		stripped = shorter;
	}
}

function stripOnce(text: string): string {
	const unmarked = text.replace(/[\s/:;=,]+$/, '');
	if (unmarked !== text) return unmarked;
	const lastWord = /([^\s.]*)\.$/.exec(text);
	if (!lastWord) return text;
	const word = (lastWord[1] ?? '').toLowerCase();
	const before = text.slice(0, lastWord.index);
	// "A.A." and "M.Si." have a dot inside, "..." is an omission.
	if (before.endsWith('.') || word === '') return text;
	if (word === 'cm' || word === 'mm') return text.slice(0, -1);
	if (abbreviations.has(word) || /^[(["'“]?\p{L}{1,2}$/u.test(word)) return text;
	return text.slice(0, -1);
}

/** Null for nothing. */
export function orNull(text: string): string | null {
	return text === '' ? null : text;
}
