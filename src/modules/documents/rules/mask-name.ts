/**
 * A name as a stranger may see it: "Siti Contoh" becomes "S*** C***". Whoever holds the letter can compare the initials;
 * nobody learns a name. The number of signs is always the same, so that the length tells nothing either.
 */
export function maskName(name: string): string {
	return name
		.trim()
		.split(/\s+/)
		.map((word) => `${[...word][0] ?? ''}***`)
		.join(' ');
}
