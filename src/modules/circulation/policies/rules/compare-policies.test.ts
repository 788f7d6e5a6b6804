import { describe, expect, test } from 'vitest';
import { aPolicyRow } from '../../testing/a-policy-row.ts';
import type { PolicyRow } from '../../rules/policy.ts';
import { comparePolicies, type PastLoan } from './compare-policies.ts';

const scope = {
	branchId: 'adinegoro',
	memberCategoryId: 'umum',
	copyCategoryId: 'anak',
	materialType: 'monograf'
};
const noon = (day: string) => Date.parse(`${day}T05:00:00Z`);

const lent = (id: string, lentOn: string, dueOn: string, returnedOn: string | null = null): PastLoan => ({
	id,
	memberId: 'ani',
	lentOn,
	lentAt: noon(lentOn),
	dueOn,
	returnedOn,
	returnedAt: returnedOn === null ? null : noon(returnedOn),
	scope
});

const month = [
	lent('first', '2026-11-02', '2026-11-09', '2026-11-13'),
	lent('second', '2026-11-03', '2026-11-10'),
	lent('third', '2026-11-12', '2026-11-19')
];

const compare = (after: Partial<PolicyRow>, before: Partial<PolicyRow> = {}) =>
	comparePolicies(
		month,
		{ before: [aPolicyRow('rule', before)], after: [aPolicyRow('rule', after)] },
		{ byMember: new Map([['ani', month]]), calendarOf: () => () => ({ open: true }) }
	);
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('over the loans of a month', () => {
	test('the same rules change nothing', () => {
		expect(compare({})).toEqual({
			loans: 3,
			later: [],
			earlier: [],
			refused: [],
			allowed: [],
			suspendedLonger: [],
			suspendedShorter: [],
			chargedMore: [],
			chargedLess: []
		});
	});

	test('more days: every due date is later', () => {
		const { later, earlier } = compare({ loanDays: 14 });
		expect(ids(later)).toEqual(['first', 'second', 'third']);
		expect(later[0]).toMatchObject({ before: { dueOn: '2026-11-09' }, after: { dueOn: '2026-11-16' } });
		expect(earlier).toEqual([]);
	});

	test('a lower limit refuses what came on top, counted as it was then', () => {
		const { refused, later } = compare({ maxLoans: 2, loanDays: 8 });
		expect(ids(refused)).toEqual(['third']);
		expect(refused[0]?.after.refusedBy).toBe('maxLoans');
		// What is refused has no other due date as well.
		expect(ids(later)).toEqual(['first', 'second']);
	});

	test('a higher limit allows again', () => {
		expect(ids(compare({}, { maxLoans: 1 }).allowed)).toEqual(['second', 'third']);
	});

	test('a limit of one kind counts that kind only', () => {
		expect(ids(compare({ copyCategoryId: 'anak', maxLoansOfKind: 1 }).refused)).toEqual(['second', 'third']);
		expect(ids(compare({ copyCategoryId: 'referensi', maxLoansOfKind: 0 }).refused)).toEqual([]);
	});

	test('no loan while something is overdue', () => {
		expect(ids(compare({ refuseAtOverdue: 1 }).refused)).toEqual(['third']);
	});

	test('money switched on: late returns cost by their open days, books in time nothing', () => {
		const { chargedMore, chargedLess } = compare({ fineOn: true, fineAmount: 500, graceDays: 1 });
		expect(chargedMore).toMatchObject([{ id: 'first', before: { fine: 0 }, after: { fine: 1500 } }]);
		expect(chargedLess).toEqual([]);
	});

	test('a suspension for the one that came late', () => {
		const { suspendedLonger } = compare({ suspensionMode: 'constant' });
		expect(suspendedLonger).toMatchObject([
			{ id: 'first', before: { suspensionDays: 0 }, after: { suspensionDays: 4 } }
		]);
	});
});
