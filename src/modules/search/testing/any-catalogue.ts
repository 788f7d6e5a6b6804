import fc from 'fast-check';
import type { CatalogueDocument } from '../engine/document.ts';
import type { ChosenFilters } from '../engine/filter-names.ts';

// Few words, so that random titles and random queries meet often.
const words =
	'baca membaca bacaan pembaca tani pertanian bumi hujan hutan anak-anak dan di the 1945 soekarno sukarno kota kotak'.split(
		' '
	);
const people = ['A.A. Navis', 'Andrea Hirata', 'Hirata, Andrea', 'Hamka', 'Dan Bumi'];
const classes = ['2X1.3', '899.221', '306', 'R 020', ''];
const branches = ['adinegoro', 'yamin', 'mobil'];

const text = (most: number) =>
	fc.array(fc.constantFrom(...words), { maxLength: most }).map((list) => list.join(' '));
const some = <T>(values: readonly T[], most = 2) => fc.subarray([...values], { maxLength: most });

export const anyCopies = fc.array(
	fc.record({ branch: fc.constantFrom(...branches), loanable: fc.boolean(), available: fc.boolean() }),
	{ maxLength: 3 }
);

/** A random title under one of so many public ids. */
export const anyTitle = (ids: number): fc.Arbitrary<CatalogueDocument> =>
	fc.record({
		publicId: fc.integer({ min: 1, max: ids }).map((id) => `t${id}`),
		title: text(4),
		subtitle: text(2),
		partName: text(1),
		authors: some(people),
		subjects: some(['Fiksi', 'Bumi', 'Ilmu tani']),
		series: text(1),
		publisher: fc.constantFrom('', 'Balai Pustaka', 'Hutan Raya'),
		notes: text(3),
		summary: text(3),
		isbns: fc.constant([]),
		issns: fc.constant([]),
		callNumbers: fc.constant([]),
		classNumber: fc.constantFrom(...classes),
		form: fc.constantFrom('book', 'magazine'),
		language: fc.constantFrom('ind', 'eng', 'min'),
		year: fc.option(fc.constantFrom(1938, 1945, 1949, 1950, 2005)),
		local: fc.boolean(),
		visible: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
		addedAt: fc.integer({ min: 0, max: 5 }),
		popularity: fc.integer({ min: 0, max: 3 }),
		copies: anyCopies
	});

/** A random catalogue, each title once. */
export const anyCatalogue = fc.uniqueArray(anyTitle(40), { maxLength: 25, selector: (doc) => doc.publicId });

export const anyQuery = fc.oneof(
	text(3),
	fc.constantFrom('kot', 'per', 'bac', 'ba', 'h', 'navis', 'hirata andrea', 'a a navis', 'zzz', 'zzz bumi')
);

export const anyFilters: fc.Arbitrary<ChosenFilters> = fc.record(
	{
		form: some(['book', 'magazine', 'globe']),
		language: some(['ind', 'eng']),
		year: some(['1938', '1940-1949', '1945-1950', '2000-', 'x']),
		class: some(['2X', '800', '300']),
		subject: some(['Fiksi', 'Bumi', 'tidak ada']),
		branch: some(branches),
		available: some(['true', 'false']),
		local: some(['true', 'false'])
	},
	{ requiredKeys: [] }
);
