/** A screen reader at the desk is heard between two scans: no more words than this. */
export const MOST_WORDS = 8;

const LONGEST_WORD = 24;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const cut = (word: string) => (word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word);

/**
 * Puts a result, what it is about, and one fact into at most eight words. The result and the fact stay whole; the
 * name gives way.
 *
 * @example spokenLine('Dipinjam', 'Negeri 5 Menara', '1 Des') // "Dipinjam. Negeri 5 Menara, 1 Des."
 */
export function spokenLine(result: string, name: string, fact = ''): string {
	const first = wordsOf(result).slice(0, MOST_WORDS);
	const last = wordsOf(fact).slice(0, MOST_WORDS - first.length);
	const middle = wordsOf(name)
		.slice(0, MOST_WORDS - first.length - last.length)
		.map(cut);
	const rest = [middle.join(' '), last.join(' ')].filter(Boolean).join(', ');
	return rest ? `${first.join(' ')}. ${rest}.` : `${first.join(' ')}.`;
}
