import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIsbn } from './read-isbn.ts';

describe('readIsbn', () => {
	it.each([
		['979-103-571-7', 'valid', '9791035717'],
		['978-0-306-40615-7', 'valid', '9780306406157'],
		['9780306406157', 'valid', '9780306406157'],
		['978 0 306 40615 7', 'valid', '9780306406157'],
		['0-8044-2957-x', 'valid', '080442957X'],
		['ISBN: 0-8044-2957-X', 'valid', '080442957X'],
		['978-0-306-40615-7 (jil. 1)', 'valid', '9780306406157'],
		['978-0-306-40615-8', 'bad-check-digit', '9780306406158'],
		['979-103-571-8', 'bad-check-digit', '9791035718'],
		['-', 'not-an-isbn', undefined],
		['', 'not-an-isbn', undefined],
		['(jil. 1)', 'not-an-isbn', undefined],
		['0126-1320', 'not-an-isbn', undefined],
		['97803064061571', 'not-an-isbn', undefined],
		['8991234567894', 'not-an-isbn', '8991234567894'],
		['Cet. 2, ISBN 979-103-571-7', 'valid', '9791035717'],
		['Rp 45.000', 'not-an-isbn', undefined]
	])('%s is %s', (text, kind, digits) => {
		expect(readIsbn(text)).toEqual(digits === undefined ? { kind } : { kind, digits });
	});

	it('sees every single wrong digit behind the prefix of an ISBN-13', () => {
		const body = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
		fc.assert(
			fc.property(
				body,
				fc.integer({ min: 3, max: 12 }),
				fc.integer({ min: 1, max: 9 }),
				(rest, place, shift) => {
					const start = `978${rest.join('')}`;
					const valid = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
						.map((check) => `${start}${check}`)
						.filter((digits) => readIsbn(digits).kind === 'valid');
					expect(valid).toHaveLength(1);
					const digits = [...(valid[0] ?? '')];
					digits[place] = String((Number(digits[place]) + shift) % 10);
					expect(readIsbn(digits.join('')).kind).toBe('bad-check-digit');
				}
			)
		);
	});
});
