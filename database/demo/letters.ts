/** Bebas pustaka letters of the last weeks, the earliest first; who has a book at home on loading gets none. */
export const demoClearances: readonly {
	card: string;
	purpose: string | null;
	code: string;
	daysAgo: number;
	/** Why it was withdrawn on the day after. */
	withdrawn?: string;
}[] = [
	{ card: 'PD-000058', purpose: 'pindah sekolah', code: 'CTHBEBAS22', daysAgo: 26 },
	{ card: 'PD-000022', purpose: 'pendaftaran wisuda', code: 'CTHBEBAS23', daysAgo: 19 },
	{ card: 'PD-000044', purpose: 'pengurusan pindah tugas', code: 'CTHBEBAS24', daysAgo: 12 },
	{
		card: 'PD-000036',
		purpose: 'pendaftaran wisuda',
		code: 'CTHBEBAS25',
		daysAgo: 9,
		withdrawn: 'Keperluannya salah tertulis; surat baru menyusul'
	},
	{ card: 'PD-000052', purpose: null, code: 'CTHBEBAS26', daysAgo: 4 }
];

/** Overdue letters for the members who are late longest. */
export const demoOverdueLetters = {
	codes: ['CTHTAGAH22', 'CTHTAGAH23', 'CTHTAGAH24'],
	daysAgo: 1,
	fromDays: 3
} as const;
