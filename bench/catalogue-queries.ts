import { joiningWords } from './word-lists.ts';
import { pick, seededRandom } from './random.ts';

export type GeneratedQuery = { readonly kind: string; readonly text: string };

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One letter left out, put wrong or changed over with the next. */
function mistype(text: string, random: () => number): string {
	const at = 1 + Math.floor(random() * (text.length - 2));
	const fault = Math.floor(random() * 3);
	if (fault === 0) return text.slice(0, at) + text.slice(at + 1);
	if (fault === 1) return text.slice(0, at) + letters[Math.floor(random() * 26)] + text.slice(at + 1);
	return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}

/** Queries made of words that stand side by side in titles: of ten, four of one word, three of two, two of three, one mistyped. */
export function generateQueries(titles: readonly string[], count: number, seed = 2): GeneratedQuery[] {
	const random = seededRandom(seed);
	const run = (length: number): string => {
		for (;;) {
			const words = pick(random, titles)
				.toLowerCase()
				.split(' ')
				.filter((word) => !joiningWords.includes(word));
			if (words.length < length) continue;
			const from = Math.floor(random() * (words.length - length + 1));
			return words.slice(from, from + length).join(' ');
		}
	};
	return Array.from({ length: count }, (_, number) => {
		const tenth = number % 10;
		if (tenth < 4) return { kind: '1-word', text: run(1) };
		if (tenth < 7) return { kind: '2-word', text: run(2) };
		if (tenth < 9) return { kind: '3-word', text: run(3) };
		let text = run(1);
		while (text.length < 5) text = run(1);
		return { kind: 'typo', text: mistype(text, random) };
	});
}
