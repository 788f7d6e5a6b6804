/** The rule columns that INLISLite repeats in four tables: weekdays, ranges of dates, worksheets, member types. */
export const ruleColumns = [
	'MaxPinjamKoleksi',
	'MaxLoanDays',
	'DayPerpanjang',
	'CountPerpanjang',
	'DendaPerTenor',
	'DendaTenorJumlah',
	'DendaTenorSatuan',
	'SuspendMember',
	'SuspendType',
	'SuspendTenorJumlah',
	'SuspendTenorSatuan',
	'SuspendTenorMultiply',
	'DaySuspend'
] as const;
