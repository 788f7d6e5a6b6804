import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoWeekday } from '#platform/clock/index.ts';
import { policyDefaults } from '../../rules/policy.ts';
import { resolvePolicy } from '../../rules/resolve-policy.ts';
import { aPolicyRow } from '../../testing/a-policy-row.ts';
import {
	rulesOfInlislite,
	saidByInlislite,
	type InlisliteRule,
	type InlisliteRules
} from './rules-of-inlislite.ts';

const silent: InlisliteRule = {
	MaxPinjamKoleksi: 0,
	MaxLoanDays: 0,
	DayPerpanjang: 0,
	CountPerpanjang: 0,
	DendaPerTenor: 0,
	DendaTenorJumlah: null,
	DendaTenorSatuan: null,
	SuspendMember: false,
	SuspendType: null,
	SuspendTenorJumlah: null,
	SuspendTenorSatuan: null,
	SuspendTenorMultiply: null,
	DaySuspend: null
};

describe('one row', () => {
	test('0 says nothing', () => {
		expect(saidByInlislite(silent)).toEqual({});
	});

	test.each([
		['an ordinary member type', { MaxPinjamKoleksi: 3, MaxLoanDays: 7 }, { maxLoans: 3, loanDays: 7 }],
		[
			'money for each day',
			{ DendaPerTenor: 500, DendaTenorJumlah: 1, DendaTenorSatuan: 'Hari' },
			{ fineOn: true, fineAmount: 500, finePer: 'day' }
		],
		[
			'money for seven days is money for a week',
			{ DendaPerTenor: 1000, DendaTenorJumlah: 7, DendaTenorSatuan: 'Hari' },
			{ fineOn: true, fineAmount: 1000, finePer: 'week' }
		],
		['money for a month has no step here', { DendaPerTenor: 9, DendaTenorSatuan: 'Bulan' }, {}],
		['a suspension that is switched off', { DaySuspend: 2, SuspendTenorSatuan: 'Hari' }, {}],
		[
			'a suspension',
			{ SuspendMember: true, SuspendType: 'Konstan', DaySuspend: 2 },
			{ suspensionMode: 'constant', suspensionDays: 2, suspensionPer: 'day' }
		],
		[
			'multiples of one do not grow',
			{ SuspendMember: true, SuspendType: 'Berkelipatan', SuspendTenorMultiply: 1, DaySuspend: 1 },
			{ suspensionMode: 'constant', suspensionDays: 1, suspensionPer: 'day' }
		],
		[
			'multiples of two grow',
			{ SuspendMember: true, SuspendType: 'Berkelipatan', SuspendTenorMultiply: 2, DaySuspend: 1 },
			{ suspensionMode: 'growing', suspensionDays: 1, suspensionPer: 'day' }
		]
	])('%s', (_, row, said) => {
		expect(saidByInlislite({ ...silent, ...row })).toEqual(said);
	});
});

test('whatever the four tables say, our policy answers as INLISLite did: the first that is not 0', () => {
	const rule = fc
		.record({
			MaxPinjamKoleksi: fc.constantFrom(0, 1, 2, 5),
			MaxLoanDays: fc.constantFrom(0, 3, 7, 21),
			CountPerpanjang: fc.constantFrom(0, 1, 2)
		})
		.map((said): InlisliteRule => ({ ...silent, ...said }));
	const library = fc.record({
		monday: rule,
		range: rule,
		film: rule,
		monograf: rule,
		umum: rule,
		pelajar: rule
	});
	const day = fc.constantFrom('2026-03-09', '2026-03-10', '2026-03-16', '2026-03-26');
	const asked = fc.record({
		day,
		memberCategoryId: fc.constantFrom('umum' as const, 'pelajar' as const),
		materialType: fc.constantFrom('film' as const, 'monograf' as const)
	});
	fc.assert(
		fc.property(library, asked, (said, question) => {
			const rules: InlisliteRules = {
				weekdays: [{ DayIndex: 1, rule: said.monday }],
				dates: [{ TanggalAwal: '2026-03-10', TanggalAkhir: '2026-03-25', rule: said.range }],
				materials: [
					{ materialType: 'film', rule: said.film },
					{ materialType: 'monograf', rule: said.monograf }
				],
				memberTypes: [
					{ memberCategoryId: 'umum', rule: said.umum },
					{ memberCategoryId: 'pelajar', rule: said.pelajar }
				]
			};
			const rows = rulesOfInlislite(rules).map((row, index) => aPolicyRow(`row-${index}`, row));
			const policy = resolvePolicy(rows, { ...question, branchId: 'adinegoro', copyCategoryId: null });
			const inOrder = [
				...(isoWeekday(question.day) === 1 ? [said.monday] : []),
				...(question.day >= '2026-03-10' && question.day <= '2026-03-25' ? [said.range] : []),
				said[question.materialType],
				said[question.memberCategoryId]
			];
			const first = (column: 'MaxPinjamKoleksi' | 'MaxLoanDays' | 'CountPerpanjang') =>
				inOrder.map((row) => row[column]).find((value) => value !== 0);
			expect(policy.maxLoans).toBe(first('MaxPinjamKoleksi') ?? policyDefaults.maxLoans);
			expect(policy.loanDays).toBe(first('MaxLoanDays') ?? policyDefaults.loanDays);
			expect(policy.maxRenewals).toBe(first('CountPerpanjang') ?? policyDefaults.maxRenewals);
		})
	);
});
