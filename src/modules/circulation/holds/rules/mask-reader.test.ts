import { expect, it } from 'vitest';
import { maskCard, maskName } from './mask-reader.ts';

it.each([
	['Ani Contoh', 'Ani C.'],
	['  Ani rahma Contoh ', 'Ani R. C.'],
	['Ani', 'Ani'],
	['', '']
])('"%s" stands on a slip as "%s"', (name, expected) => {
	expect(maskName(name)).toBe(expected);
});

it.each([
	['PD-000001', '…0001'],
	['0001', '0001']
])('of card %s a slip shows %s', (card, expected) => {
	expect(maskCard(card)).toBe(expected);
});
