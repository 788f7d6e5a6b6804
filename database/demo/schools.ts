import type { DemoBranchCode } from './types.ts';

/** Schools with a card of their own, to borrow for a class. Invented, like the groups that announce themselves. */
export const demoSchools: readonly {
	card: string;
	name: string;
	homeBranch: DemoBranchCode;
	district: string;
	contactName: string;
	contactPhone: string;
}[] = [
	{
		card: 'LB-000001',
		name: 'SMP Contoh 2',
		homeBranch: 'ADN',
		district: 'Lembah Segar',
		contactName: 'Wali Kelas Rekaan',
		contactPhone: '+6281000000042'
	},
	{
		card: 'LB-000002',
		name: 'SD Contoh 4',
		homeBranch: 'ADN',
		district: 'Lembah Segar',
		contactName: 'Guru Contoh',
		contactPhone: '+6281000000041'
	}
];

/** What a school may have at home, and for how long. */
export const demoSchoolRule = { maxLoans: 30, loanDays: 14, maxRenewals: 1, renewalDays: 14 } as const;

/** Which pupils go to which school, and their class there. */
export const demoClasses: readonly { school: string; className: string; cards: readonly string[] }[] = [
	{ school: 'LB-000001', className: '7A', cards: ['PD-000011', 'PD-000029'] },
	{ school: 'LB-000002', className: '4B', cards: ['PD-000005', 'PD-000016', 'PD-000024'] }
];

/** Lockers of a room, numbered from one. */
export const demoLockers: readonly { branch: DemoBranchCode; room: string; count: number }[] = [
	{ branch: 'ADN', room: 'UMUM', count: 12 },
	{ branch: 'MYM', room: 'UMUM', count: 6 }
];

/** A member who does not agree with the suspension of the day. */
export const demoDispute = {
	card: 'PD-000010',
	words: 'Dua hari itu jalan ke kota tertutup longsor, jadi buku tidak bisa saya antar.'
} as const;
