import { daysBetween } from '#platform/clock/index.ts';
import type { DemoMember, DemoMemberCategoryCode, DemoShelf, DemoTitle } from '../types.ts';
import type { Random } from './random.ts';

type Liking = Partial<Record<DemoShelf, number>>;

const likings: Record<DemoMemberCategoryCode, Liking> = {
	anak: { anak: 6, remaja: 1.5, minangkabau: 1, 'pandang-dengar': 1, ilmu: 0.5 },
	pelajar: {
		remaja: 5,
		'novel-indonesia': 2.5,
		anak: 1.2,
		ilmu: 1.2,
		sosial: 1,
		'novel-dunia': 1,
		islam: 0.8
	},
	mahasiswa: {
		'novel-indonesia': 3,
		sosial: 3,
		'novel-dunia': 2,
		sejarah: 1.5,
		remaja: 1.5,
		'puisi-drama': 1.4
	},
	guru: { 'novel-indonesia': 2, sosial: 2, anak: 1.4, sejarah: 1.5, islam: 1.5, minangkabau: 1.5 },
	umum: { 'novel-indonesia': 2.5, terapan: 2.2, sosial: 2, islam: 1.5, remaja: 1.2, anak: 0.8 },
	asn: { sosial: 2, sejarah: 2, minangkabau: 2, 'novel-indonesia': 1.5, terapan: 1.5, islam: 1 },
	lansia: { islam: 3, minangkabau: 2.5, 'novel-indonesia': 2, sejarah: 2, terapan: 1 }
};

const shelves: readonly DemoShelf[] = [
	'novel-indonesia',
	'novel-dunia',
	'minangkabau',
	'anak',
	'remaja',
	'puisi-drama',
	'sejarah',
	'islam',
	'ilmu',
	'terapan',
	'sosial'
];

export type Taste = ReadonlyMap<DemoShelf, number>;

/** What readers of the category like, with three favourites of this reader's own. */
export function tasteOf(member: DemoMember, random: Random): Taste {
	const liking = likings[member.category];
	const taste = new Map(shelves.map((shelf) => [shelf, (liking[shelf] ?? 0.3) * (0.5 + random.next())]));
	for (let favourite = 0; favourite < 3; favourite++) {
		const shelf = random.weighted(shelves, (one) => liking[one] ?? 0.15) ?? 'novel-indonesia';
		taste.set(shelf, (taste.get(shelf) ?? 0) * 2);
	}
	return taste;
}

export const ageOn = (member: DemoMember, day: string) =>
	Math.floor(daysBetween(member.birthDate, day) / 365.25);

/** How well a title's audience fits an age; 0 is never lent. */
export function audienceFits(title: DemoTitle, age: number): number {
	if (title.audience === 'anak') return age <= 12 ? 1 : age <= 16 ? 0.3 : 0.25;
	if (title.audience === 'remaja') return age < 10 ? 0 : age <= 24 ? 1 : 0.5;
	return age < 14 ? 0 : age < 17 ? 0.4 : 1;
}
