import { expect, test } from 'vitest';
import { rupiahOfBox } from './rupiah-of-box.ts';

test.each([
	['', null],
	['  ', null],
	[undefined, null],
	['5000', 5000],
	['5.000', 5000],
	['Rp1.250.000', 1_250_000],
	['rp 5.000,-', 5000],
	['5.000,00', 5000],
	['0', 0],
	['5.00', Number.NaN],
	['-500', Number.NaN],
	['lima ribu', Number.NaN],
	['12345678901', Number.NaN]
])('%s', (typed, rupiah) => {
	expect(rupiahOfBox(typed)).toEqual(rupiah);
});
