import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_WORDS, spokenLine } from './spoken-line.ts';

test.each([
	['Dipinjam', 'Negeri 5 Menara', '1 Des', 'Dipinjam. Negeri 5 Menara, 1 Des.'],
	[
		'Tidak dipinjamkan',
		'Tenggelamnya Kapal van der Wijck dan lain-lain',
		'',
		'Tidak dipinjamkan. Tenggelamnya Kapal van der Wijck dan.'
	],
	['Sesi dibuka', 'Budi Misal', '2 dari 3', 'Sesi dibuka. Budi Misal, 2 dari 3.'],
	['Kode tidak dikenal', '', '', 'Kode tidak dikenal.'],
	['Kode tidak dikenal', 'x'.repeat(60), '', `Kode tidak dikenal. ${'x'.repeat(24)}….`]
])('%s, %s, %s', (result, name, fact, line) => {
	expect(spokenLine(result, name, fact)).toBe(line);
});

test('whatever it is about, no line has more than eight words, and the result is always said', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 60 }), (name, fact) => {
			const line = spokenLine('Tidak dipinjamkan', name, fact);
			expect(line.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(MOST_WORDS);
			expect(line.startsWith('Tidak dipinjamkan.')).toBe(true);
		})
	);
});
