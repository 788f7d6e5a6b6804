import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitValue } from './split-value.ts';

describe('splitValue', () => {
	it.each([
		['$a Judul :$b anak judul /$c penulis', ['a Judul :', 'b anak judul /', 'c penulis']],
		['$a Judul : $b anak', ['a Judul :', 'b anak']],
		['$a Jakarta :$b s.n.,$c', ['a Jakarta :', 'b s.n.,', 'c ']],
		['Tanpa kode', ['a Tanpa kode']],
		['awal $b anak', ['a awal', 'b anak']],
		['', ['a ']],
		[
			'$a Cara mengubah $100 menjadi $1000 /$c Money, D.',
			['a Cara mengubah $100 menjadi $1000 /', 'c Money, D.']
		],
		['$a Hidup dengan $5 sehari /$c Si A', ['a Hidup dengan $5 sehari /', 'c Si A']],
		['$a Harga US$ 7', ['a Harga US$ 7']],
		['$a 297.1$2 23', ['a 297.1', '2 23']],
		['$a Islam$2 lcsh$0 (DE-588)4027743-4', ['a Islam', '2 lcsh', '0 (DE-588)4027743-4']],
		['$6 880-01$a Judul', ['6 880-01', 'a Judul']],
		['$a Satu\ndua$b tiga', ['a Satu\ndua', 'b tiga']]
	])('%s', (value, subfields) => {
		expect(splitValue(value).map(([code, text]) => `${code} ${text}`)).toEqual(subfields);
	});

	it('undoes what INLISLite writes', () => {
		const text = fc
			.string({ minLength: 1 })
			.map((each) => each.replaceAll('$', '').trim())
			.filter((each) => each !== '');
		const subfield = fc.tuple(fc.constantFrom('a', 'b', 'c', 'n', 'p', 'x'), text);
		fc.assert(
			fc.property(fc.array(subfield, { minLength: 1, maxLength: 6 }), (subfields) => {
				const value = subfields.map(([code, each]) => `$${code} ${each}`).join('');
				expect(splitValue(value)).toEqual(subfields);
			})
		);
	});
});
