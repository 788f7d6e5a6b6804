import { expect, test } from 'vitest';
import { formatList } from './format-list.ts';
import { formatNumber, formatPercent, formatRupiah } from './format-number.ts';
import { formatPhone } from './format-phone.ts';

test('numbers as design and EYD want them', () => {
	expect(formatNumber(54133, 'id')).toBe('54.133');
	expect(formatNumber(91.479, 'id')).toBe('91,48');
	expect(formatNumber(54133, 'en')).toBe('54,133');
	expect(formatPercent(0.253, 'id')).toBe('25,3%');
});

test('rupiah has no space and no decimals', () => {
	expect(formatRupiah(5000, 'id')).toBe('Rp5.000');
	expect(formatRupiah(0, 'id')).toBe('Rp0');
	expect(formatRupiah(-12500, 'id')).toBe('-Rp12.500');
	expect(formatRupiah(1_250_000, 'en')).toBe('Rp1,250,000');
});

test('lists', () => {
	expect(formatList(['Adinegoro'], 'id')).toBe('Adinegoro');
	expect(formatList(['a', 'b', 'c'], 'id')).toBe('a, b, dan c');
	expect(formatList(['a', 'b', 'c'], 'id', 'or')).toBe('a, b, atau c');
	expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
});

test.each([
	['+6281234567890', '0812-3456-7890'],
	['+628123456789', '0812-3456-789'],
	['+62754612345', '0754-6123-45'],
	['+6591234567', '+6591234567'],
	['110', '110']
])('%s is shown as %s', (stored, shown) => {
	expect(formatPhone(stored)).toBe(shown);
});
