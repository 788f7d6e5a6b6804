const beyondAscii = /[^\0-\x7f]/;
const marks = /\p{Mn}+/gu;
const letters: Record<string, string> = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ß: 'ss',
	ı: 'i',
	þ: 'th'
};
const unfolded = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Lower case without accents: 'Café Père' → 'cafe pere'. Scripts other than Latin keep their letters. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	if (!beyondAscii.test(lower)) return lower;
	return lower
		.normalize('NFKD')
		.replace(marks, '')
		.replace(unfolded, (letter) => letters[letter] ?? letter);
}
