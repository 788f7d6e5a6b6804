import { expect, test } from 'vitest';
import { saySettingValue } from './setting-words.ts';

test.each([
	['loanDays', 14, 'lama pinjam 14 hari'],
	['maxLoans', 0, 'tidak boleh meminjam'],
	['fineCap', null, 'denda tanpa batas atas'],
	['fineAmount', 1500, 'denda Rp1.500 tiap langkah'],
	['suspensionPer', 'week', 'penundaan dihitung per minggu terlambat'],
	['fixedDueOn', '2026-12-19', 'semua kembali paling lambat Sabtu, 19 Desember 2026'],
	['toString', 1, 'toString']
])('%s %s', (field, value, said) => {
	expect(saySettingValue(field, value, 'id')).toBe(said);
});
