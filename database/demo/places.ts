import { isoWeekday } from '#platform/clock/index.ts';
import type { DemoBranch, DemoBranchCode, DemoClosedDay, DemoHours, DemoOpenDays } from './types.ts';

const daily = (weekdays: readonly number[], opens: string, closes: string): DemoHours[] =>
	weekdays.map((weekday) => ({ weekday, opens, closes }));

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Adinegoro closes at 17.00 in Ramadan (reported for 2018); the days of these two years serve as an example. */
const ramadanAtAdinegoro = [
	{ name: 'Ramadan 1447 H (contoh)', from: '2026-02-18', to: '2026-03-19' },
	{ name: 'Ramadan 1448 H (contoh)', from: '2027-02-08', to: '2027-03-09' }
].map((season) => ({ ...season, hours: daily(everyDay, '09:00', '17:00') }));

const carRoom = { code: 'MOBIL', name: 'Mobil' };
const carHours = daily([1, 2, 3, 4], '09:00', '16:00');
const carInvented = ['opening hours (Monday to Thursday is reported for 2020)', 'the room name'];

/**
 * The places of service of Perpustakaan Kota Sawahlunto as public sources tell them; what had to be invented is named
 * in each entry.
 */
export const demoBranches: readonly DemoBranch[] = [
	{
		code: 'ADN',
		name: 'Perpustakaan Umum Adinegoro',
		shortName: 'Adinegoro',
		kind: 'building',
		district: 'Lembah Segar',
		address: 'Jl. A. Yani No. 5, Kecamatan Lembah Segar, Sawahlunto',
		accessNote: 'Gedung bekas bioskop zaman Belanda, cagar budaya kota.',
		rooms: [
			{ code: 'UMUM', name: 'Ruang Umum' },
			{ code: 'ANAK', name: 'Ruang Anak' },
			{ code: 'REF', name: 'Ruang Referensi' },
			{ code: 'LOKAL', name: 'Koleksi Sawahlunto' }
		],
		hours: daily(everyDay, '09:00', '21:00'),
		seasons: ramadanAtAdinegoro,
		holdsCopies: true,
		invented: ['the division into four rooms', 'the days on which the Ramadan hours hold']
	},
	{
		code: 'MYM',
		name: 'Perpustakaan Umum Muhammad Yamin',
		shortName: 'Muhammad Yamin',
		kind: 'building',
		district: 'Talawi',
		address: 'Kecamatan Talawi, Sawahlunto',
		rooms: [
			{ code: 'UMUM', name: 'Ruang Umum' },
			{ code: 'ANAK', name: 'Ruang Anak' }
		],
		hours: daily([1, 2, 3, 4, 5, 6], '08:00', '16:00'),
		seasons: [],
		holdsCopies: true,
		invented: ['opening hours', 'the division into two rooms']
	},
	{
		code: 'KL1',
		name: 'Perpustakaan Keliling Mobil 1',
		shortName: 'Keliling 1',
		kind: 'mobile',
		district: 'Talawi, Barangin',
		rooms: [carRoom],
		hours: carHours,
		seasons: [],
		holdsCopies: true,
		invented: carInvented
	},
	{
		code: 'KL2',
		name: 'Perpustakaan Keliling Mobil 2',
		shortName: 'Keliling 2',
		kind: 'mobile',
		district: 'Lembah Segar, Silungkang',
		rooms: [carRoom],
		hours: carHours,
		seasons: [],
		holdsCopies: true,
		invented: carInvented
	},
	{
		code: 'POCADI',
		name: 'Pojok Baca Digital Mal Pelayanan Publik',
		shortName: 'POCADI',
		kind: 'corner',
		address: 'Mal Pelayanan Publik Kota Sawahlunto',
		rooms: [{ code: 'BACA', name: 'Pojok Baca' }],
		hours: daily([1, 2, 3, 4, 5], '08:00', '15:00'),
		seasons: [],
		holdsCopies: false,
		invented: ['opening hours', 'the room name']
	}
];

/** Holidays with a fixed date. The movable ones are left to staff, as in a real library. */
const fixedHolidays = [
	['01-01', 'Tahun Baru Masehi'],
	['05-01', 'Hari Buruh Internasional'],
	['06-01', 'Hari Lahir Pancasila'],
	['08-17', 'Hari Kemerdekaan Republik Indonesia'],
	['12-25', 'Hari Raya Natal']
] as const;

/**
 * The closed days of the years from `firstYear` to `lastYear`, both included: the loader enters a year back and one
 * ahead of `asOf`.
 */
export function demoClosedDays(firstYear: number, lastYear: number): DemoClosedDay[] {
	const days: DemoClosedDay[] = [];
	for (let year = firstYear; year <= lastYear; year++)
		for (const [monthAndDay, name] of fixedHolidays) days.push({ day: `${year}-${monthAndDay}`, name });
	return days;
}

/** The hours of a branch on a day; undefined when it is closed. */
export function demoHoursOn(branch: DemoBranch, day: string): DemoHours | undefined {
	if (fixedHolidays.some(([monthAndDay]) => day.endsWith(`-${monthAndDay}`))) return undefined;
	const season = branch.seasons.find(({ from, to }) => from <= day && day <= to);
	return (season ?? branch).hours.find(({ weekday }) => weekday === isoWeekday(day));
}

const branchByCode = new Map<DemoBranchCode, DemoBranch>(demoBranches.map((branch) => [branch.code, branch]));

/** Whether a branch serves readers on a day, by the weekly hours and the closed days above. */
export const demoOpenDays: DemoOpenDays = (code, day) => {
	const branch = branchByCode.get(code);
	return branch !== undefined && demoHoursOn(branch, day) !== undefined;
};
