/** The first letters of the first two words of a name, in capitals: "Budi Misal" → "BM". */
export function initials(name: string): string {
	const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
	return words
		.slice(0, 2)
		.map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
		.join('')
		.toLocaleUpperCase('id');
}
