import { describe, expect, it } from 'vitest';
import { textDamage } from './text-damage.ts';

describe('textDamage', () => {
	it.each([
		['Ã‰cole', 'double-encoded'],
		['CafÃ© Bahasa', 'double-encoded'],
		['Ø§Ù„Ù‚Ø±Ø¢Ù†', 'double-encoded'],
		['kata â€œasingâ€', 'double-encoded'],
		['juz 30 : ?????? ??????', 'lost'],
		['Caf? Perancis', undefined],
		['Dupr?s', 'lost'],
		['Café Bahasa Perancis', undefined],
		['JOÃO', undefined],
		['Apa itu ?', undefined],
		['Siapa dia?', undefined],
		['القرآن', undefined]
	])('%s: %s', (text, damage) => {
		expect(textDamage(text)).toBe(damage);
	});
});
