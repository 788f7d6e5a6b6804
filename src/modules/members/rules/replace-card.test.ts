import { expect, test } from 'vitest';
import { nextCardNumber, refuseCardNumber } from './replace-card.ts';

test.each([
	['the second card', 'PD-000001', 1, 'PD-000001-2'],
	['the third card keeps the number of the first', 'PD-000001', 2, 'PD-000001-3']
])('%s', (_, first, cards, number) => {
	expect(nextCardNumber(first, cards)).toBe(number);
});

test.each([
	['a printed card that nobody has', 'PD-000900', false, []],
	['five signs are too few', 'PD-90', false, ['card.too-short']],
	['six signs are enough', 'PD-900', false, []],
	['spaces and stars are not on cards', 'PD 000*900', false, ['card.unreadable']],
	['a card of somebody else', 'PD-000900', true, ['card.taken']],
	['a short one of somebody else is told both', 'PD-90', true, ['card.too-short', 'card.taken']],
	['the card that is given up, in other capitals', 'pd-000001', true, ['card.same-number']]
])('%s', (_, number, isTaken, codes) => {
	const reasons = refuseCardNumber(number, { present: 'PD-000001', isTaken });
	expect(reasons.map(({ code }) => code)).toEqual(codes);
});
