import { naturalCurve, pick, seededRandom } from './random.ts';
import {
	branches,
	familyNames,
	givenNames,
	joiningWords,
	plainWords,
	publishers,
	roots,
	subjects
} from './word-lists.ts';

/** An invented title, enough of one to fill an index or a database with. */
export type GeneratedTitle = {
	readonly id: number;
	readonly title: string;
	readonly subtitle: string;
	readonly authors: readonly string[];
	readonly publisher: string;
	readonly year: number;
	readonly isbn: string | null;
	readonly classNumber: string;
	readonly subjects: readonly string[];
	readonly language: string;
	readonly summary: string;
	readonly copies: readonly {
		readonly barcode: string;
		readonly branch: string;
		readonly callNumber: string;
	}[];
};

const startingSyllables =
	'ba ca da ga ha ja ka la ma na pa ra sa ta wa be de ke le me pe se te bi di ki li mi pi si ti bu du ku lu mu pu su tu';
const endings = ['', 'n', 'ng', 'r', 's', 't', 'k', 'h', 'm'];

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/**
 * As many words as a catalogue of this size has (Heaps' law), the everyday ones first: families of roots, plain
 * words, then made-up ones.
 */
function vocabulary(random: () => number, titles: number): string[] {
	const words = new Set(plainWords.split(' '));
	for (const root of roots.split(' ')) {
		for (const form of [root, `pe${root}`, `${root}an`, `ber${root}`, `ke${root}an`]) words.add(form);
	}
	const everyday = [...words].sort(() => random() - 0.5);
	const all = new Set(everyday);
	const syllables = startingSyllables.split(' ');
	const size = Math.max(2000, Math.round(30 * titles ** 0.6));
	while (all.size < size) {
		const length = 2 + Math.floor(random() * 3);
		all.add(Array.from({ length }, () => pick(random, syllables)).join('') + pick(random, endings));
	}
	return [...all];
}

function isbn13(random: () => number): string {
	const digits = `978602${String(Math.floor(random() * 1e6)).padStart(6, '0')}`;
	const sum = [...digits].reduce(
		(total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3),
		0
	);
	return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** So many invented titles; the same number and seed give the same ones. */
export function* generateTitles(count: number, seed = 1): Generator<GeneratedTitle> {
	const random = seededRandom(seed);
	const words = vocabulary(random, count);
	const nextWord = naturalCurve(random, words.length);
	const word = () => words[nextWord()] ?? '';
	const given = givenNames.split(' ');
	const family = familyNames.split(' ');
	const people = Array.from({ length: Math.max(20, Math.round(count * 0.4)) }, (_, number) => {
		const initial = number % 3 === 0 ? ` ${String.fromCharCode(65 + (number % 26))}.` : '';
		return `${pick(random, family)}, ${pick(random, given)}${initial}${number % 2 === 0 ? ` ${pick(random, given)}` : ''}`;
	});
	const nextPerson = naturalCurve(random, people.length, 0.7);
	const nextSubject = naturalCurve(random, subjects.length, 0.6);
	const nextPublisher = naturalCurve(random, publishers.length, 0.8);
	const sentence = (length: number) =>
		Array.from({ length }, () => (random() < 0.2 ? pick(random, joiningWords) : word())).join(' ');
	let copyNumber = 0;
	for (let id = 1; id <= count; id++) {
		const title = capital(sentence(2 + Math.floor(random() * 4)));
		const [subject, classNumber] = subjects[nextSubject()] ?? ['', ''];
		const second = random() < 0.4 ? (subjects[nextSubject()]?.[0] ?? subject) : subject;
		const authors = new Set([
			people[nextPerson()] ?? '',
			...(random() < 0.25 ? [people[nextPerson()] ?? ''] : [])
		]);
		const callNumber = `${classNumber} ${[...authors][0]?.slice(0, 3).toUpperCase()} ${title.slice(0, 1).toLowerCase()}`;
		const copies = 1 + (random() < 0.3 ? 1 : 0) + (random() < 0.1 ? 2 : 0);
		yield {
			id,
			title,
			subtitle: random() < 0.35 ? sentence(3) : '',
			authors: [...authors],
			publisher: publishers[nextPublisher()] ?? '',
			year: 2026 - Math.floor(random() ** 2 * 60),
			isbn: random() < 0.8 ? isbn13(random) : null,
			classNumber,
			subjects: [...new Set([subject, second])],
			language: random() < 0.9 ? 'ind' : random() < 0.7 ? 'eng' : 'min',
			summary: random() < 0.3 ? `${capital(sentence(12))}. ${capital(sentence(12))}.` : '',
			copies: Array.from({ length: copies }, () => ({
				barcode: `C${String(++copyNumber).padStart(8, '0')}`,
				branch: pick(random, branches),
				callNumber
			}))
		};
	}
}
