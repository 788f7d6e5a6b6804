import { expect, test } from 'vitest';
import { copyStatuses } from '#modules/catalogue/index.ts';
import { isFreedByReading, refusalOfReading } from './count-reading.ts';

const onLoan = { card: 'PD-000001', dueOn: '2026-12-01' };

test.each([
	['one from the shelf', 'available', null, null],
	['one that was given out in the room', 'in-house', null, null],
	['one that a reader collects', 'on-hold-shelf', null, null],
	['one that was lost', 'lost', null, null],
	['one that is on a card', 'on-loan', onLoan, 'reading.on-loan'],
	['one that has left the collection', 'weeded', null, 'reading.not-usable'],
	['one that has not come to it yet', 'processing', null, 'reading.not-usable']
] as const)('%s', (_, status, loan, code) => {
	expect(refusalOfReading({ status, onLoan: loan })?.code ?? null).toBe(code);
});

test('only what was given out, or nobody knew of, is freed', () => {
	expect(copyStatuses.filter(isFreedByReading)).toEqual(['in-house', 'unknown']);
});
