import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoWeekday } from '#platform/clock/index.ts';
import { adultOnTuesday as adult, aPolicyRow as row } from '../testing/a-policy-row.ts';
import { policyDefaults, policyFields, type PolicyRow } from './policy.ts';
import { rankRows, resolvePolicy } from './resolve-policy.ts';

test('nothing said: three books, seven days, one renewal of seven days, no sanctions', () => {
	expect(resolvePolicy([], adult)).toMatchObject({
		loanDays: 7,
		maxLoans: 3,
		maxRenewals: 1,
		renewalDays: 7,
		loanable: true,
		suspensionMode: 'off',
		fineOn: false
	});
});

test.each([
	['a weekday outweighs a range of dates', 'weekday'],
	['a range of dates outweighs the branch', 'dates', 'weekday'],
	['the branch outweighs member and copy', 'branch', 'weekday', 'dates'],
	['the member category outweighs the copy', 'member', 'weekday', 'dates', 'branch'],
	['the collection category outweighs the material type', 'category', 'weekday', 'dates', 'branch', 'member'],
	[
		'the material type outweighs the row for everybody',
		'material',
		'weekday',
		'dates',
		'branch',
		'member',
		'category'
	],
	['the row for everybody is last', 'all', 'weekday', 'dates', 'branch', 'member', 'category', 'material']
])('%s', (_, winner, ...without) => {
	const rows = [
		row('all', { loanDays: 1 }),
		row('material', { materialType: 'monograf', loanDays: 2 }),
		row('category', { copyCategoryId: 'anak', loanDays: 3 }),
		row('member', { memberCategoryId: 'umum', loanDays: 4 }),
		row('branch', { branchId: 'adinegoro', loanDays: 5 }),
		row('dates', { validFrom: '2026-11-01', validTo: '2026-11-30', loanDays: 6 }),
		row('weekday', { weekdays: [2, 5], loanDays: 7 })
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

describe('a season', () => {
	const ramadan = row('ramadan', { validFrom: '2027-02-08', validTo: '2027-03-09', loanDays: 21 });
	test.each([
		['the day before it begins', '2027-02-07', 7],
		['its first day', '2027-02-08', 21],
		['its last day', '2027-03-09', 21],
		['the day after', '2027-03-10', 7]
	])('%s', (_, day, days) => {
		expect(resolvePolicy([ramadan], { ...adult, day }).loanDays).toBe(days);
	});

	test('without an end it lasts; without a beginning it has always been', () => {
		const rows = [row('on', { validFrom: '2026-11-24', loanDays: 10 })];
		expect(resolvePolicy(rows, { ...adult, day: '2099-01-01' }).loanDays).toBe(10);
		const before = [row('till', { validTo: '2026-11-24', loanDays: 10 })];
		expect(resolvePolicy(before, { ...adult, day: '1999-01-01' }).loanDays).toBe(10);
	});

	test('within a long season the short one speaks first', () => {
		const week = row('week', { validFrom: '2027-03-01', validTo: '2027-03-07', loanDays: 30 });
		expect(resolvePolicy([ramadan, week], { ...adult, day: '2027-03-03' }).loanDays).toBe(30);
	});
});

test('a fixed due date that has passed says nothing, and the next one speaks', () => {
	const rows = [
		row('school', { memberCategoryId: 'umum', fixedDueOn: '2026-11-23' }),
		row('all', { fixedDueOn: '2026-12-19' })
	];
	expect(resolvePolicy(rows, adult).sources.fixedDueOn).toMatchObject({ from: 'all', value: '2026-12-19' });
	expect(resolvePolicy(rows, { ...adult, day: '2026-11-23' }).fixedDueOn).toBe('2026-11-23');
	expect(resolvePolicy(rows, { ...adult, day: '2026-12-20' }).fixedDueOn).toBeNull();
});

describe('whatever rows there are', () => {
	const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
	const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
	const anyRow = fc
		.record({
			weekdays: maybe(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })),
			validFrom: maybe(day),
			validTo: maybe(day),
			branchId: maybe(fc.constantFrom('adinegoro', 'yamin')),
			memberCategoryId: maybe(fc.constantFrom('umum', 'pelajar')),
			copyCategoryId: maybe(fc.constantFrom('anak', 'referensi')),
			materialType: maybe(fc.constantFrom('monograf', 'film')),
			loanDays: maybe(fc.integer({ min: 0, max: 30 })),
			maxLoans: maybe(fc.integer({ min: 0, max: 9 })),
			fineOn: maybe(fc.boolean())
		})
		.map((said) => said as Partial<PolicyRow>);
	const anyRows = fc
		.array(anyRow, { maxLength: 12 })
		.map((all) => all.map((said, i) => row(`row-${i}`, said)));
	const question = day.map((on) => ({ ...adult, day: on }));

	test('their order in the table decides nothing', () => {
		fc.assert(
			fc.property(anyRows, question, fc.integer(), (rows, asked, seed) => {
				const shuffled = [...rows].sort((a, b) => (a.id + seed > b.id + seed ? -1 : 1)).reverse();
				expect(resolvePolicy(shuffled, asked)).toEqual(resolvePolicy([...rows].reverse(), asked));
			})
		);
	});

	test('each field is a row’s own word or the library-wide value, never another row’s for another day', () => {
		fc.assert(
			fc.property(anyRows, question, (rows, asked) => {
				const policy = resolvePolicy(rows, asked);
				for (const field of policyFields) {
					const { from, value } = policy.sources[field];
					expect(policy[field]).toEqual(value);
					const speaker = rows.find((candidate) => candidate.id === from);
					if (!speaker) {
						expect(from).toBe('default');
						expect(value).toEqual(policyDefaults[field]);
						continue;
					}
					expect(speaker[field]).toEqual(value);
					if (speaker.weekdays) expect(speaker.weekdays).toContain(isoWeekday(asked.day));
					if (speaker.validFrom) expect(speaker.validFrom <= asked.day).toBe(true);
					if (speaker.validTo) expect(speaker.validTo >= asked.day).toBe(true);
				}
			})
		);
	});

	test('no row that was passed over both speaks and names all that the winner names and more', () => {
		fc.assert(
			fc.property(anyRows, question, (rows, asked) => {
				const winner = resolvePolicy(rows, asked).sources.loanDays;
				for (const other of rankRows(rows, asked).filter((candidate) => candidate.loanDays !== null)) {
					const named = resolvePolicy([other], asked).sources.loanDays.scope;
					const isNarrower =
						named.length > winner.scope.length && winner.scope.every((part) => named.includes(part));
					expect(isNarrower).toBe(false);
				}
			})
		);
	});

	test('a row that says nothing changes nothing', () => {
		fc.assert(
			fc.property(anyRows, anyRow, question, (rows, scope, asked) => {
				const quiet = row('quiet', { ...scope, loanDays: null, maxLoans: null, fineOn: null });
				expect(resolvePolicy([...rows, quiet], asked)).toEqual(resolvePolicy(rows, asked));
			})
		);
	});
});
