import { describe, expect, it } from 'vitest';
import type { CopyStatus } from '#modules/catalogue/index.ts';
import { resolvePolicy } from '../../rules/resolve-policy.ts';
import { refusalsOfHold, type HoldCopy, type PlaceHoldFacts } from './place-hold.ts';

const aHoldCopy = (facts: Partial<HoldCopy> = {}): HoldCopy => ({
	branchId: 'adinegoro',
	status: 'on-loan',
	access: 'loanable',
	isLent: true,
	...facts
});

const facts = (some: Partial<PlaceHoldFacts> = {}): PlaceHoldFacts => ({
	today: '2026-11-24',
	policy: resolvePolicy([], {
		branchId: null,
		memberCategoryId: null,
		copyCategoryId: null,
		materialType: null,
		day: '2026-11-24'
	}),
	settings: { onShelf: true, travel: true },
	member: { status: 'active', expiresOn: '2026-11-24' },
	suspension: null,
	holds: 0,
	ownHold: null,
	ownLoan: null,
	copies: [aHoldCopy()],
	pickupBranchId: 'adinegoro',
	wantedUntil: null,
	...some
});

const codes = (some: Partial<PlaceHoldFacts>) => refusalsOfHold(facts(some)).map(({ code }) => code);

describe('placing a hold', () => {
	it('a reader with two holds waits for a third; on the last day of the card as well', () => {
		expect(codes({ holds: 2 })).toEqual([]);
	});

	it.each([
		[3, ['hold.limit-reached']],
		[4, ['hold.limit-reached']]
	])('with %i holds there is no fourth, and the limit is named', (holds, expected) => {
		expect(codes({ holds })).toEqual(expected);
		expect(refusalsOfHold(facts({ holds }))[0]).toMatchObject({
			facts: { limit: 3, has: holds },
			setting: { field: 'maxHolds', value: 3 }
		});
	});

	it('a limit of zero is a real zero', () => {
		const { policy } = facts();
		expect(codes({ policy: { ...policy, maxHolds: 0 } })).toEqual(['hold.limit-reached']);
	});

	it('all that is wrong is told at once', () => {
		expect(
			codes({
				member: { status: 'blocked', expiresOn: '2026-11-23' },
				suspension: { endsOn: '2026-11-24', lateDays: 2 },
				holds: 3,
				ownHold: { placedOn: '2026-11-20' },
				ownLoan: { dueOn: '2026-11-27' },
				copies: [],
				wantedUntil: '2026-11-23'
			})
		).toEqual([
			'member.not-active',
			'member.expired',
			'member.suspended',
			'hold.already-placed',
			'hold.already-borrowed',
			'hold.limit-reached',
			'hold.no-copy-to-lend',
			'hold.wanted-day-past'
		]);
	});

	it('a suspension of yesterday and a day of wanting of today are no obstacle', () => {
		expect(codes({ suspension: { endsOn: '2026-11-23', lateDays: 2 }, wantedUntil: '2026-11-24' })).toEqual(
			[]
		);
	});

	it.each<[CopyStatus, boolean]>([
		['available', true],
		['on-loan', true],
		['on-hold-shelf', true],
		['in-transit', true],
		['in-house', true],
		['processing', true],
		['repair', true],
		['lost', false],
		['damaged', false],
		['weeded', false],
		['unknown', false]
	])('a title whose only copy is %s can be waited for: %s', (status, isPossible) => {
		expect(codes({ copies: [aHoldCopy({ status })] })).toEqual(isPossible ? [] : ['hold.no-copy-to-lend']);
	});

	it.each([
		[{ access: 'library-use' as const }, true],
		[{ isLent: false }, false]
	])('copies that are never lent, %o, are told apart from copies to read on site', (copy, isReadOnSite) => {
		expect(refusalsOfHold(facts({ copies: [aHoldCopy(copy)] }))).toEqual([
			{ code: 'hold.no-copy-to-lend', facts: { isReadOnSite } }
		]);
	});

	it('a copy on the shelf can be held unless the library says that readers fetch it themselves', () => {
		const copies = [aHoldCopy({ status: 'available' }), aHoldCopy()];
		expect(codes({ copies })).toEqual([]);
		expect(codes({ copies, settings: { onShelf: false, travel: true } })).toEqual(['hold.on-shelf']);
		expect(codes({ settings: { onShelf: false, travel: true } })).toEqual([]);
	});

	it('where copies do not travel, a place without a copy is out of reach', () => {
		const settings = { onShelf: true, travel: false };
		expect(codes({ settings })).toEqual([]);
		expect(codes({ settings, pickupBranchId: 'yamin' })).toEqual(['hold.out-of-reach']);
		expect(codes({ settings, pickupBranchId: 'yamin', copies: [] })).toEqual(['hold.no-copy-to-lend']);
	});
});
