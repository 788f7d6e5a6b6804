import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayIsbn, parseIsbn, toIsbn13 } from './isbn.ts';

describe('reading an ISBN', () => {
	it.each([
		['979-103-571-7', '9791035717', true],
		['979-107-142-X', '979107142X', true],
		['979107142x', '979107142X', true],
		['978-602-023-757-2', '9786020237572', true],
		['9786020237572', '9786020237572', true],
		['978 602 023 757 2', '9786020237572', true],
		['978–602–023–757–2 (jil. 1)', '9786020237572', true],
		['0471383147 (paper/cd-rom : alk. paper)', '0471383147', true],
		['ISBN 979-103-571-7', '9791035717', true]
	])('%s', (text, digits, valid) => {
		expect(parseIsbn(text)).toEqual({ text, digits, valid });
	});

	it.each([
		['979-103-571-8', '9791035718'],
		['978-602-023-757-3', '9786020237573'],
		['977-602-023-757-5', '9776020237575']
	])('%s has a wrong check digit or prefix, and is kept and flagged', (text, digits) => {
		expect(parseIsbn(text)).toEqual({ text, digits, valid: false });
	});

	it.each(['tanpa ISBN', '', '979-103', '97910357171', '123456789012345', 'Rp 45.000'])(
		'"%s" is none',
		(text) => {
			expect(parseIsbn(text)).toEqual({ text, valid: false });
		}
	);
});

describe('the check digit', () => {
	const body = fc
		.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
		.map((d) => d.join(''));

	it('fits exactly one of eleven endings of an ISBN of 10', () => {
		fc.assert(
			fc.property(body, (nine) => {
				const valid = [...'0123456789X'].filter((check) => parseIsbn(nine + check).valid);
				expect(valid).toHaveLength(1);
				expect(parseIsbn(toIsbn13(`${nine}${valid[0] ?? ''}`)).valid).toBe(true);
			})
		);
	});

	it('notices any two neighbours that were exchanged in an ISBN of 10', () => {
		fc.assert(
			fc.property(body, fc.integer({ min: 0, max: 7 }), (nine, at) => {
				const check = [...'0123456789X'].find((c) => parseIsbn(nine + c).valid) ?? '';
				const swapped = nine.slice(0, at) + nine.charAt(at + 1) + nine.charAt(at) + nine.slice(at + 2);
				expect(parseIsbn(swapped + check).valid).toBe(swapped === nine);
			})
		);
	});
});

it('an ISBN of 10 becomes one of 13', () => {
	expect(toIsbn13('9791035717')).toBe('9789791035712');
	expect(toIsbn13('0471383147')).toBe('9780471383147');
	expect(toIsbn13('9786020237572')).toBe('9786020237572');
});

it.each([
	['979-107-142-x', '979-107-142-X'],
	['9786020237572 (jil. 1)', '9786020237572'],
	['978 602 023 757 2', '9786020237572'],
	['979-103-571-7 (jil. 1)', '979-103-571-7'],
	['tidak ada', 'tidak ada']
])('"%s" is shown as "%s"', (text, shown) => {
	expect(displayIsbn(parseIsbn(text))).toBe(shown);
});
