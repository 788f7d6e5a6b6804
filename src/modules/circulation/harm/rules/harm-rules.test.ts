import { describe, expect, test } from 'vitest';
import { refusalsOfAgreement } from './agree-replacement.ts';
import { momentOfClaim } from './moment-of-claim.ts';
import { refusalsOfClaim, type ClaimFacts } from './claim-return.ts';
import { refusalsOfSettling, type Settling } from './settle-obligation.ts';

test.each([
	['the same title', { asked: 'same', price: null }, []],
	['a price that nobody asks for is not looked at', { asked: 'similar', price: -1 }, []],
	['a price', { asked: 'price', price: 45_000 }, []],
	['no price', { asked: 'price', price: null }, ['obligation.price-missing']],
	['nothing at all', { asked: 'price', price: 0 }, ['obligation.price-missing']],
	['half a rupiah', { asked: 'price', price: 0.5 }, ['obligation.price-missing']],
	['the highest', { asked: 'price', price: 100_000_000 }, []],
	['more than a book can cost', { asked: 'price', price: 100_000_001 }, ['obligation.price-too-high']]
] as const)('agreed on %s', (_, agreed, codes) => {
	expect(refusalsOfAgreement({ ...agreed, note: null }).map(({ code }) => code)).toEqual(codes);
});

const open: Settling = { state: 'open', asked: 'same', as: 'replaced', note: '', unpaid: null };

test.each<[string, Partial<Settling>, string[]]>([
	['a copy is brought', {}, []],
	['a copy is brought where a price was agreed', { asked: 'price', unpaid: 45_000 }, []],
	['the price was paid outside', { asked: 'price', as: 'paid' }, []],
	['the price was paid at the till', { asked: 'price', as: 'paid', unpaid: 0 }, []],
	['one rupiah is open', { asked: 'price', as: 'paid', unpaid: 1 }, ['obligation.unpaid']],
	['paid, and no price was agreed', { as: 'paid' }, ['obligation.no-price']],
	['waived without a word', { as: 'waived', note: ' ' }, ['obligation.waive-note']],
	['waived because of a flood', { as: 'waived', note: 'banjir' }, []],
	['a second time', { state: 'replaced' }, ['obligation.settled-already']],
	[
		'the copy was found meanwhile',
		{ state: 'cancelled', as: 'waived', note: 'x' },
		['obligation.settled-already']
	]
])('settling when %s', (_, facts, codes) => {
	expect(refusalsOfSettling({ ...open, ...facts }).map(({ code }) => code)).toEqual(codes);
});

const said: ClaimFacts = {
	today: '2026-11-24',
	isOpen: true,
	isClaimed: false,
	lentOn: '2026-11-10',
	claimedOn: '2026-11-20'
};

test.each<[string, Partial<ClaimFacts>, string[]]>([
	['on a day of the loan', {}, []],
	['on the day of the loan', { claimedOn: '2026-11-10' }, []],
	['today', { claimedOn: '2026-11-24' }, []],
	['before it was lent', { claimedOn: '2026-11-09' }, ['claim.before-loan']],
	['tomorrow', { claimedOn: '2026-11-25' }, ['claim.date-ahead']],
	['of a loan that is over', { isOpen: false }, ['harm.loan-ended']],
	['a second time', { isClaimed: true }, ['claim.made-already']]
])('a reader says that it came back %s', (_, facts, codes) => {
	expect(refusalsOfClaim({ ...said, ...facts }).map(({ code }) => code)).toEqual(codes);
});

describe('the moment of a claim that was true', () => {
	const now = new Date('2026-11-24T07:30:00Z');
	const lentAt = new Date('2026-11-10T03:00:00Z');
	test.each([
		['the end of its day', '2026-11-20', '2026-11-20T16:59:59.000Z'],
		['now, when it was today', '2026-11-24', '2026-11-24T07:30:00.000Z'],
		['now, when it was lent only after that day', '2026-11-09', '2026-11-24T07:30:00.000Z']
	])('%s', (_, on, moment) => {
		expect(momentOfClaim(on, lentAt, now).toISOString()).toBe(moment);
	});
});
