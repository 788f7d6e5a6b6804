import { addDays, isoWeekday } from '#platform/clock/index.ts';
import type { DemoCopy, DemoCopyCategoryCode, DemoTitle } from '../types.ts';
import { callNumberOf } from './call-number.ts';
import { booksAreKeptFrom, booksInScenes, copiesInScenes } from './scene-cast.ts';
import type { Random } from './random.ts';

type Place = { branch: DemoCopy['branch']; room: string };

/** Days before `asOf` on which books came in, and how many of them; the youngest are being processed. */
const deliveries = [
	{ daysBefore: 9, share: 1 },
	{ daysBefore: 47, share: 5 },
	{ daysBefore: 168, share: 8 },
	{ daysBefore: 420, share: 14 },
	{ daysBefore: 590, share: 10 },
	{ daysBefore: 800, share: 14 },
	{ daysBefore: 1_150, share: 14 },
	{ daysBefore: 1_520, share: 16 },
	{ daysBefore: 1_900, share: 18 }
];

/** Books are delivered from Monday to Friday. */
const workday = (day: string) => addDays(day, -Math.max(0, isoWeekday(day) - 5));

const barcodePrefix = { ADN: '0001', MYM: '0002', KL1: '0003', KL2: '0004' } as const;

const isFiction = (title: DemoTitle) => title.classNumber?.startsWith('899.221') === true;

/** Kept at Adinegoro to be read there: reference works, and the first copy of what belongs to the local collection. */
const isKeptOnSite = (title: DemoTitle, copies: number, nth: number) =>
	title.isReference || (title.isLocal && nth === 0 && (copies > 1 || !isFiction(title)));

/** How many copies each title gets: one, and the others by demand (largest remainders, so that the sum is exact). */
export function shareOutCopies(titles: readonly DemoTitle[], copies: number): Map<string, number> {
	const counts = new Map(titles.map(({ key }) => [key, copiesInScenes[key] ?? 1]));
	const free = titles.filter(({ key, isReference }) => copiesInScenes[key] === undefined && !isReference);
	const weightOf = (title: DemoTitle) => title.demand ** 1.6 - 0.75;
	const extra = Math.max(0, copies - [...counts.values()].reduce((sum, count) => sum + count, 0));
	const perWeight = extra / free.reduce((sum, title) => sum + weightOf(title), 0);
	const shares = free.map((title) => ({ key: title.key, share: weightOf(title) * perWeight }));
	let left = extra;
	for (const { key, share } of shares) {
		counts.set(key, (counts.get(key) ?? 0) + Math.floor(share));
		left -= Math.floor(share);
	}
	shares.sort((a, b) => (b.share % 1) - (a.share % 1));
	for (const { key } of shares.slice(0, left)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

function placeOf(title: DemoTitle, nth: number, onSite: boolean, random: Random): Place {
	const adinegoro = (room: string): Place => ({ branch: 'ADN', room });
	const room = title.audience === 'anak' ? 'ANAK' : 'UMUM';
	if (onSite) return adinegoro(title.isLocal ? 'LOKAL' : 'REF');
	if (copiesInScenes[title.key] !== undefined || (nth === 0 && booksInScenes.has(title.key)))
		return adinegoro(room);
	// The cars take what villages ask for: children's and young people's books, farming, prayer, well-known novels.
	const suitsCar =
		title.audience !== 'umum' || ['terapan', 'islam'].includes(title.shelf) || title.demand >= 4;
	const weights = nth === 0 ? { ADN: 64, MYM: 26, KL: 14 } : { ADN: 40, MYM: 34, KL: 40 };
	const roll = random.next() * (weights.ADN + weights.MYM + (suitsCar ? weights.KL : 0));
	if (roll < weights.ADN) return adinegoro(room);
	if (roll < weights.ADN + weights.MYM) return { branch: 'MYM', room };
	return { branch: random.chance(0.5) ? 'KL1' : 'KL2', room: 'MOBIL' };
}

function categoryOf(title: DemoTitle, { branch, room }: Place): DemoCopyCategoryCode {
	if (room === 'LOKAL') return 'lokal';
	if (room === 'REF') return 'referensi';
	if (title.material === 'braille') return 'akses';
	if (branch === 'KL1' || branch === 'KL2') return 'keliling';
	return title.audience === 'anak' ? 'anak' : 'umum';
}

type Draft = Omit<DemoCopy, 'barcode' | 'accessionNumber'>;

function draftCopy(title: DemoTitle, nth: number, copies: number, asOf: string, random: Random): Draft {
	const onSite = isKeptOnSite(title, copies, nth);
	const place = placeOf(title, nth, onSite, random);
	// Nothing is bought before it was published; a book of a story was there long before the story.
	const isNeeded = booksInScenes.has(title.key);
	const inTime = deliveries.filter(
		({ daysBefore }) =>
			Number(addDays(asOf, -daysBefore).slice(0, 4)) >= (title.year ?? 0) &&
			(!isNeeded || daysBefore > booksAreKeptFrom)
	);
	const delivery = random.weighted(inTime, ({ share }) => share) ?? { daysBefore: 168 };
	const spare = copies > 1 && nth > 0 && !onSite && copiesInScenes[title.key] === undefined;
	const fate = random.next();
	let status: DemoCopy['status'] = 'available';
	if (delivery.daysBefore < 14) status = 'processing';
	else if (spare && fate < 0.03) status = 'lost';
	else if (spare && fate < 0.05) status = 'damaged';
	else if (spare && fate < 0.065) status = 'repair';
	const callNumber = callNumberOf(title);
	return {
		title: title.key,
		...place,
		category: categoryOf(title, place),
		...(callNumber !== undefined && { callNumber }),
		access: onSite ? 'library-use' : 'loanable',
		status,
		source: random.chance(title.language === 'min' ? 0.9 : 0.2) ? 'hadiah' : 'pembelian',
		acquiredOn: workday(addDays(asOf, -delivery.daysBefore))
	};
}

/**
 * The stock: barcodes run by branch, accession numbers by branch and year of arrival, both in the order in which the
 * books came.
 */
export function makeCopies(
	titles: readonly DemoTitle[],
	copies: number,
	asOf: string,
	random: Random
): DemoCopy[] {
	const counts = shareOutCopies(titles, copies);
	const drafts = titles.flatMap((title) => {
		const count = counts.get(title.key) ?? 1;
		return Array.from({ length: count }, (_, nth) => draftCopy(title, nth, count, asOf, random));
	});
	// A stable sort: within a delivery the books keep the order of the shelves.
	drafts.sort((a, b) => (a.acquiredOn < b.acquiredOn ? -1 : Number(a.acquiredOn > b.acquiredOn)));
	const last = new Map<string, number>();
	const runningNumber = (series: string) => {
		const number = (last.get(series) ?? 0) + 1;
		last.set(series, number);
		return String(number).padStart(4, '0');
	};
	return drafts
		.map((draft) => {
			const year = draft.acquiredOn.slice(0, 4);
			return {
				barcode: `${barcodePrefix[draft.branch]}${runningNumber(draft.branch)}`,
				accessionNumber: `${runningNumber(`${draft.branch}/${year}`)}/${draft.branch}/${year}`,
				...draft
			};
		})
		.sort((a, b) => (a.barcode < b.barcode ? -1 : 1));
}
