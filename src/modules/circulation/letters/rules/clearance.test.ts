import { describe, expect, it } from 'vitest';
import { checkClearance, type ClearanceFacts } from './clearance.ts';

const clear: ClearanceFacts = {
	memberStatus: 'active',
	openLoans: 0,
	overdueLoans: 0,
	suspension: null,
	obligations: 0,
	unpaid: 0,
	liveHolds: 0,
	endsMembership: false,
	issuedToday: null
};

const refused = (facts: Partial<ClearanceFacts>) =>
	checkClearance({ ...clear, ...facts }).flatMap(({ reason }) => reason?.code ?? []);

describe('a bebas pustaka letter', () => {
	it.each<[string, Partial<ClearanceFacts>, string[]]>([
		['nothing open', {}, []],
		['one book at home, not late yet', { openLoans: 1 }, ['clearance.open-loans']],
		[
			'a suspension that runs',
			{ suspension: { endsOn: '2026-12-01', lateDays: 4 } },
			['clearance.suspended']
		],
		['a lost book that was not replaced', { obligations: 1 }, ['clearance.obligations']],
		['one rupiah unpaid', { unpaid: 1 }, ['clearance.unpaid']],
		['not approved', { memberStatus: 'pending' }, ['clearance.not-approved']],
		['put on hold by staff', { memberStatus: 'blocked' }, ['clearance.blocked']],
		['left long ago', { memberStatus: 'inactive' }, []],
		['cleared before', { memberStatus: 'cleared' }, []],
		['waiting for a title, and stays a member', { liveHolds: 1 }, []],
		['waiting for a title, and leaves', { liveHolds: 1, endsMembership: true }, ['clearance.live-holds']],
		['a letter of today', { issuedToday: { number: '001' } }, ['clearance.issued-today']],
		[
			'everything at once: all is told',
			{
				openLoans: 2,
				overdueLoans: 1,
				suspension: { endsOn: '2026-12-01', lateDays: null },
				memberStatus: 'blocked',
				liveHolds: 3,
				endsMembership: true
			},
			['clearance.open-loans', 'clearance.suspended', 'clearance.blocked', 'clearance.live-holds']
		]
	])('%s', (_, facts, codes) => {
		expect(refused(facts)).toEqual(codes);
	});

	it('shows every check, met or not', () => {
		expect(checkClearance(clear).map(({ name }) => name)).toEqual([
			'loans',
			'obligations',
			'sanctions',
			'money',
			'membership',
			'letter'
		]);
	});
});
