import { describe, expect, it } from 'vitest';
import { nextInLine, type InLine } from './queue.ts';

const inLine = (name: string, some: Partial<InLine> = {}) => ({
	name,
	pickupBranchId: 'adinegoro',
	suspendedUntil: null,
	wantedUntil: null,
	...some
});
const at = { branchId: 'adinegoro', today: '2026-11-24', travel: true };

describe('who is next in line', () => {
	it.each([
		['the first', [inLine('a'), inLine('b')], 'a'],
		['nobody of nobody', [], undefined],
		[
			'whoever is put off until today is passed over',
			[inLine('a', { suspendedUntil: '2026-11-24' }), inLine('b')],
			'b'
		],
		[
			'whoever was put off until yesterday is in line again',
			[inLine('a', { suspendedUntil: '2026-11-23' }), inLine('b')],
			'a'
		],
		[
			'whoever wanted it until yesterday is passed over',
			[inLine('a', { wantedUntil: '2026-11-23' }), inLine('b')],
			'b'
		],
		['whoever wants it until today gets it', [inLine('a', { wantedUntil: '2026-11-24' })], 'a'],
		['another place is reached', [inLine('a', { pickupBranchId: 'yamin' })], 'a']
	])('%s', (_, queue, expected) => {
		expect(nextInLine(queue, at)?.name).toBe(expected);
	});

	it('where copies do not travel, the first who collects here', () => {
		const queue = [inLine('a', { pickupBranchId: 'yamin' }), inLine('b')];
		expect(nextInLine(queue, { ...at, travel: false })?.name).toBe('b');
	});
});
