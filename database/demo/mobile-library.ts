import type { DemoBranchCode } from './types.ts';

export type DemoStop = {
	name: string;
	village: string;
	district: string;
	place?: string;
	arrives: string;
	leaves: string;
	accessNote?: string;
};

export type DemoRoute = {
	branch: DemoBranchCode;
	name: string;
	weekdays: readonly number[];
	everyWeeks: number;
	note?: string;
	stops: readonly DemoStop[];
};

/**
 * Two routes of two cars. Kecamatan and villages are real, stops, hours, weekdays and everything about them are invented.
 */
export const demoRoutes: readonly DemoRoute[] = [
	{
		branch: 'KL1',
		name: 'Rute Utara (contoh)',
		weekdays: [2, 4],
		everyWeeks: 1,
		note: 'Saat libur sekolah mobil hanya singgah di balai desa.',
		stops: [
			{
				name: 'Halaman SD Barangin (contoh)',
				village: 'Santur',
				district: 'Barangin',
				place: 'SD contoh',
				arrives: '09:00',
				leaves: '10:30',
				accessNote: 'Halaman rata, kursi roda bisa mendekat.'
			},
			{
				name: 'Balai Desa Kolok (contoh)',
				village: 'Kolok Mudik',
				district: 'Barangin',
				arrives: '11:00',
				leaves: '12:00'
			},
			{
				name: 'Halaman SD Talawi (contoh)',
				village: 'Talawi Hilir',
				district: 'Talawi',
				place: 'SD contoh',
				arrives: '13:30',
				leaves: '15:30',
				accessNote: 'Ada tiga anak tangga dari jalan; mobil berhenti di gerbang samping.'
			}
		]
	},
	{
		branch: 'KL2',
		name: 'Rute Selatan (contoh)',
		weekdays: [1, 3],
		everyWeeks: 1,
		stops: [
			{
				name: 'Halaman SD Lembah Segar (contoh)',
				village: 'Kubang Sirakuk Utara',
				district: 'Lembah Segar',
				place: 'SD contoh',
				arrives: '09:00',
				leaves: '10:30'
			},
			{
				name: 'Lapangan Silungkang (contoh)',
				village: 'Silungkang Tigo',
				district: 'Silungkang',
				arrives: '11:00',
				leaves: '12:30',
				accessNote: 'Jalan menurun; saat hujan mobil berhenti di tepi jalan raya.'
			},
			{
				name: 'Halaman TK Muaro Kalaban (contoh)',
				village: 'Muaro Kalaban',
				district: 'Silungkang',
				place: 'TK contoh',
				arrives: '14:00',
				leaves: '15:30'
			}
		]
	}
];

/** Who goes with which car. */
export const demoCrew: Partial<Record<DemoBranchCode, { driver: string; staff: string }>> = {
	KL1: { driver: 'Pengemudi Contoh Satu', staff: 'Petugas Contoh' },
	KL2: { driver: 'Pengemudi Contoh Dua', staff: 'Petugas Misal' }
};

/** One request in each state that staff see. */
export const demoStopRequests = [
	{
		code: 'MS-CTH23456',
		state: 'requested',
		requester: 'sekolah',
		institution: 'SD Contoh 7',
		district: 'Talawi',
		village: 'Sijantang Koto',
		spot: 'Halaman depan sekolah, muat satu mobil.',
		people: 85,
		wish: 'Kamis pagi, selain minggu ujian.',
		contactName: 'Guru Contoh',
		contactPhone: '+6281000000051',
		daysAgo: 1,
		answer: null
	},
	{
		code: 'MS-CTH34567',
		state: 'confirmed',
		requester: 'desa',
		institution: 'Kelompok Ibu Contoh',
		district: 'Silungkang',
		village: 'Taratak Bancah',
		spot: 'Depan balai desa.',
		people: 30,
		wish: 'Rabu siang.',
		contactName: 'Ibu Misal',
		contactPhone: '+6281000000052',
		daysAgo: 12,
		answer: 'Mobil datang setiap Rabu pukul 13.00 mulai bulan depan, di depan balai desa.'
	}
] as const;
