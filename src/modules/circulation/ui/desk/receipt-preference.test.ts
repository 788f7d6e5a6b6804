import { expect, test } from 'vitest';
import { readReceiptPreference, rememberReceiptPreference, usualReceipt } from './receipt-preference.ts';
import { aMemory } from './testing/a-memory.ts';

test('what was chosen is remembered', () => {
	const memory = aMemory();
	rememberReceiptPreference(memory, { when: 'always', width: '80' });
	expect(readReceiptPreference(memory)).toEqual({ when: 'always', width: '80' });
});

test.each(['', 'always', 'sometimes 58', 'ask 100'])('%j is no preference', (kept) => {
	const memory = aMemory();
	memory.setItem('meja-struk', kept);
	expect(readReceiptPreference(memory)).toEqual(usualReceipt);
});
