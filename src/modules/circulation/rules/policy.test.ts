import { expect, test } from 'vitest';
import { resolvePolicy, type PolicyRow, type PolicyScope } from './policy.ts';

const silent = {
	branchId: null,
	memberCategoryId: null,
	copyCategoryId: null,
	materialType: null,
	loanDays: null,
	maxLoans: null,
	maxRenewals: null,
	renewalDays: null,
	refuseAtOverdue: null,
	loanable: null
} as const;
const row = (id: string, said: Partial<PolicyRow>): PolicyRow => ({ ...silent, id, ...said });
const adult: PolicyScope = {
	branchId: 'adinegoro',
	memberCategoryId: 'umum',
	copyCategoryId: 'anak',
	materialType: 'monograf'
};

test('nothing said: three books, seven days, one renewal of seven days', () => {
	expect(resolvePolicy([], adult)).toMatchObject({
		loanDays: 7,
		maxLoans: 3,
		maxRenewals: 1,
		renewalDays: 7,
		loanable: true
	});
});

test.each([
	['the branch outweighs member and copy', 'branch'],
	['the member category outweighs the copy', 'member', 'branch'],
	['the collection category outweighs the material type', 'category', 'branch', 'member'],
	['the material type outweighs the row for everybody', 'material', 'branch', 'member', 'category'],
	['the row for everybody is last', 'all', 'branch', 'member', 'category', 'material']
])('%s', (_, winner, ...without) => {
	const rows = [
		row('all', { loanDays: 1 }),
		row('material', { materialType: 'monograf', loanDays: 2 }),
		row('category', { copyCategoryId: 'anak', loanDays: 3 }),
		row('member', { memberCategoryId: 'umum', loanDays: 4 }),
		row('branch', { branchId: 'adinegoro', loanDays: 5 })
	].filter((candidate) => !without.includes(candidate.id));
	expect(resolvePolicy(rows, adult).sources.loanDays.from).toBe(winner);
});

test('each field is decided by itself, and what says nothing lets the next row speak', () => {
	const policy = resolvePolicy(
		[
			row('branch', { branchId: 'adinegoro', maxLoans: 5 }),
			row('member', { memberCategoryId: 'umum', loanDays: 14 })
		],
		adult
	);
	expect(policy).toMatchObject({ maxLoans: 5, loanDays: 14, renewalDays: 7 });
	expect(policy.sources.maxLoans).toMatchObject({ from: 'branch', scope: ['branchId'] });
	expect(policy.sources.renewalDays).toMatchObject({ from: 'default', scope: [] });
});

test('zero is a real zero, and false is really false', () => {
	const policy = resolvePolicy(
		[
			row('all', { maxLoans: 3, loanable: true }),
			row('member', { memberCategoryId: 'umum', maxLoans: 0, loanable: false })
		],
		adult
	);
	expect(policy).toMatchObject({ maxLoans: 0, loanable: false });
});

test('a row for somebody else says nothing here', () => {
	const policy = resolvePolicy([row('other', { memberCategoryId: 'pelajar', loanDays: 30 })], adult);
	expect(policy.loanDays).toBe(7);
});
