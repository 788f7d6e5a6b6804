import { describe, expect, it } from 'vitest';
import { pairForFetching } from './pair-for-fetching.ts';

const waits = (name: string, pickupBranchId = 'adinegoro', suspendedUntil: string | null = null) => ({
	name,
	pickupBranchId,
	suspendedUntil,
	wantedUntil: null
});
const stands = (barcode: string, branchId = 'adinegoro') => ({ barcode, branchId });
const pairs = (queue: ReturnType<typeof waits>[], copies: ReturnType<typeof stands>[], travel = true) =>
	pairForFetching(queue, copies, { today: '2026-11-24', travel }).map(
		({ hold, copy }) => `${hold.name} ${copy.barcode}`
	);

describe('what is fetched from the shelves for whom', () => {
	it.each([
		['nobody waits', [], [stands('1')], []],
		['nothing stands there', [waits('a')], [], []],
		['one copy goes to the first', [waits('a'), waits('b')], [stands('1')], ['a 1']],
		[
			'a copy where it is collected comes first',
			[waits('a', 'yamin')],
			[stands('1'), stands('2', 'yamin')],
			['a 2']
		],
		['otherwise one that is sent', [waits('a', 'yamin')], [stands('1')], ['a 1']],
		[
			'the second gets what is left',
			[waits('a'), waits('b', 'yamin')],
			[stands('1'), stands('2')],
			['a 1', 'b 2']
		],
		['who is put off waits', [waits('a', 'adinegoro', '2026-11-24'), waits('b')], [stands('1')], ['b 1']]
	])('%s', (_, queue, copies, expected) => {
		expect(pairs(queue, copies)).toEqual(expected);
	});

	it('where copies do not travel, only what stands where it is collected', () => {
		expect(pairs([waits('a', 'yamin'), waits('b')], [stands('1')], false)).toEqual(['b 1']);
	});
});
