import { expect, test } from 'vitest';
import { availabilityOf, type CopyState } from './availability.ts';

const none = { earliestDue: null, waiting: 0 };
const aCopyState = (said: Partial<CopyState> = {}): CopyState => ({
	branchId: 'ADN',
	callNumber: '899.221 NAV r',
	status: 'available',
	access: 'loanable',
	...said
});

test('no copies at all', () => {
	expect(availabilityOf([], none)).toEqual({ state: 'no-copies' });
});

test('on the shelf, the building with most copies first', () => {
	const copies = [
		aCopyState({ branchId: 'MYM' }),
		aCopyState(),
		aCopyState(),
		aCopyState({ status: 'on-loan' })
	];
	expect(availabilityOf(copies, none)).toEqual({
		state: 'on-shelf',
		branches: [
			{ branchId: 'ADN', available: 2, copies: 3, callNumber: '899.221 NAV r' },
			{ branchId: 'MYM', available: 1, copies: 1, callNumber: '899.221 NAV r' }
		]
	});
});

test.each<[string, CopyState[], string]>([
	['a reference copy is read on site', [aCopyState({ access: 'library-use' })], 'library-use'],
	[
		'a copy to borrow beats one to read on site',
		[aCopyState({ access: 'library-use' }), aCopyState()],
		'on-shelf'
	],
	[
		'a copy that comes back is promised, though another is read on site',
		[aCopyState({ access: 'library-use' }), aCopyState({ status: 'on-loan' })],
		'on-loan'
	],
	['one on the hold shelf', [aCopyState({ status: 'on-hold-shelf' })], 'on-hold-shelf'],
	['lost and in repair', [aCopyState({ status: 'lost' }), aCopyState({ status: 'repair' })], 'away'],
	['a reference copy that is lost', [aCopyState({ access: 'library-use', status: 'lost' })], 'away']
])('%s', (_, copies, state) => {
	expect(availabilityOf(copies, none).state).toBe(state);
});

test('everything out: the earliest day and the queue', () => {
	expect(
		availabilityOf([aCopyState({ status: 'on-loan' })], { earliestDue: '2026-11-27', waiting: 2 })
	).toEqual({ state: 'on-loan', dueOn: '2026-11-27', waiting: 2 });
});
