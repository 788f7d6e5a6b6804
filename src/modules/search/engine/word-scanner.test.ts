import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { fold } from './fold.ts';
import { WordScanner } from './word-scanner.ts';

it('gives each word the fingerprint that the word has alone', () => {
	const piece = fc.constantFrom(
		'a',
		'B',
		'kata',
		'1',
		'.',
		'-',
		"'",
		'’',
		' ',
		'é',
		'+',
		'#',
		'ب',
		'本',
		'🙂'
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const scanner = new WordScanner();
			scanner.scan(fold(pieces.join('')));
			expect(Array.from(scanner.prints.subarray(0, scanner.count))).toEqual(scanner.words().map(fingerprint));
			for (const word of scanner.words()) expect(word).not.toBe('');
		})
	);
});
