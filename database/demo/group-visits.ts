import { addDays, isoWeekday } from '#platform/clock/index.ts';
import type { DemoBranchCode, DemoEducation, DemoOpenDays } from './types.ts';

/** Hours of the week in which a building takes groups, for how many people. All of it is invented. */
export const demoGroupSlots: readonly {
	branch: DemoBranchCode;
	weekdays: readonly number[];
	starts: string;
	ends: string;
	people: number;
}[] = [
	{ branch: 'ADN', weekdays: [1, 2, 3, 4, 5], starts: '09:00', ends: '11:00', people: 40 },
	{ branch: 'ADN', weekdays: [1, 2, 3, 4, 5], starts: '13:30', ends: '15:00', people: 40 },
	{ branch: 'MYM', weekdays: [2, 4], starts: '09:00', ends: '11:00', people: 30 }
];

export type DemoGroupBooking = {
	/** Fixed, so that the demonstration can be told and tested. */
	code: string;
	branch: DemoBranchCode;
	/** The first day on which the branch takes groups, from so many days after `asOf`. */
	daysAhead: number;
	starts: string;
	ends: string;
	state: 'requested' | 'approved' | 'refused' | 'cancelled';
	institution: string;
	groupName: string;
	contactName: string;
	contactPhone: string;
	education: DemoEducation;
	male: number;
	female: number;
	companions: number;
	accessNeeds?: string;
	wishes: readonly string[];
	requestedDaysAgo: number;
	answer?: string;
};

/** One booking in each state that waits or has been answered; the group that came is one of the year's visits. */
export const demoGroupBookings: readonly DemoGroupBooking[] = [
	{
		code: 'KR-CTH23456',
		branch: 'ADN',
		daysAhead: 7,
		starts: '09:00',
		ends: '11:00',
		state: 'requested',
		institution: 'SD Contoh 4',
		groupName: 'Kelas 4B',
		contactName: 'Guru Contoh',
		contactPhone: '+6281000000041',
		education: 'sd',
		male: 14,
		female: 16,
		companions: 2,
		accessNeeds: 'Satu anak memakai kursi roda.',
		wishes: ['dongeng', 'mencari'],
		requestedDaysAgo: 1
	},
	{
		code: 'KR-CTH34567',
		branch: 'ADN',
		daysAhead: 0,
		starts: '13:30',
		ends: '15:00',
		state: 'approved',
		institution: 'SMP Contoh 2',
		groupName: 'Kelas 7A',
		contactName: 'Wali Kelas Rekaan',
		contactPhone: '+6281000000042',
		education: 'smp',
		male: 15,
		female: 13,
		companions: 2,
		wishes: ['warisan'],
		requestedDaysAgo: 8,
		answer: 'Kami tunggu di pintu depan. Bawa alat tulis.'
	},
	{
		code: 'KR-CTH45678',
		branch: 'ADN',
		daysAhead: 3,
		starts: '09:00',
		ends: '11:00',
		state: 'refused',
		institution: 'TK Contoh',
		groupName: 'Kelompok B',
		contactName: 'Kepala TK Misal',
		contactPhone: '+6281000000043',
		education: 'belum-sekolah',
		male: 9,
		female: 11,
		companions: 4,
		wishes: ['dongeng'],
		requestedDaysAgo: 5,
		answer: 'Ruang Anak dicat minggu itu. Mohon pilih hari di minggu berikutnya.'
	},
	{
		code: 'KR-CTH56789',
		branch: 'MYM',
		daysAhead: 5,
		starts: '09:00',
		ends: '11:00',
		state: 'cancelled',
		institution: 'SMA Contoh 1',
		groupName: 'Klub baca',
		contactName: 'Pembina Umpama',
		contactPhone: '+6281000000044',
		education: 'sma',
		male: 6,
		female: 12,
		companions: 1,
		wishes: ['mencari'],
		requestedDaysAgo: 6
	}
];

/** The first day, from so many days ahead, on which a branch takes groups at that hour. */
export function demoGroupDay(
	booking: Pick<DemoGroupBooking, 'branch' | 'daysAhead' | 'starts'>,
	asOf: string,
	openDays: DemoOpenDays
): string {
	const takesGroups = (day: string) =>
		openDays(booking.branch, day) &&
		demoGroupSlots.some(
			({ branch, starts, weekdays }) =>
				branch === booking.branch && starts === booking.starts && weekdays.includes(isoWeekday(day))
		);
	let day = addDays(asOf, booking.daysAhead);
	for (let tries = 0; tries < 60 && !takesGroups(day); tries++) day = addDays(day, 1);
	return day;
}
