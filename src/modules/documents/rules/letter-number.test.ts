import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterNumber, refusePattern } from './letter-number.ts';

describe('a number as it is printed', () => {
	it.each([
		['{nomor}/BP/PERPUS/{tahun}', 1, 3, '001/BP/PERPUS/2026'],
		['{nomor}/BP/PERPUS/{tahun}', 1234, 3, '1234/BP/PERPUS/2026'],
		['BP-{nomor}/{bulan}/{tahun}', 7, 1, 'BP-7/XI/2026']
	])('%s, number %i', (pattern, sequence, digits, expected) => {
		expect(letterNumber(pattern, { sequence, digits, day: '2026-11-24' })).toBe(expected);
	});

	it('differs for every place in the series of a year', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 6 }), (sequence, digits) => {
				const of = (n: number) =>
					letterNumber('{nomor}/BP/{tahun}', { sequence: n, digits, day: '2026-11-24' });
				expect(of(sequence)).not.toBe(of(sequence + 1));
			})
		);
	});
});

describe('a pattern', () => {
	it.each([
		['{nomor}/BP/PERPUS/{tahun}', []],
		['{nomor}/BP/{bulan}/{tahun}', []],
		['BP/{tahun}', ['pattern.no-number']],
		['{nomor}/BP', ['pattern.no-year']],
		['', ['pattern.no-number', 'pattern.no-year']],
		['{nomor}/{kelas}/{tahun}', ['pattern.unknown-part']],
		['{nomor}/<b>/{tahun}', ['pattern.odd-sign']],
		[`{nomor}/{tahun}/${'A'.repeat(60)}`, ['pattern.too-long']]
	])('%s', (pattern, codes) => {
		expect(refusePattern(pattern).map(({ code }) => code)).toEqual(codes);
	});
});
