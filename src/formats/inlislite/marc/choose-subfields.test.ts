import { describe, expect, it } from 'vitest';
import type { MarcSubfield } from '#formats/marc21/record.ts';
import { chooseSubfields } from './choose-subfields.ts';

const rows = (...parts: string[]): MarcSubfield[] => parts.map((part) => [part.charAt(0), part.slice(2)]);

describe('chooseSubfields', () => {
	it.each<[string, string | null, string[], string, string[]]>([
		['both say the same', '$a Judul /$c Hamka', ['a Judul /', 'c Hamka'], 'agreed', ['a Judul /', 'c Hamka']],
		['space around a row', '$a Judul', ['a  Judul '], 'agreed', ['a Judul']],
		['no value', null, ['a Judul'], 'agreed', ['a Judul']],
		['no rows', '$a Judul /$c Hamka', [], 'value-alone', ['a Judul /', 'c Hamka']],
		['a source code is no cut', '$a 297.1$2 23', ['a 297.1', '2 23'], 'agreed', ['a 297.1', '2 23']],
		[
			'cut at a dollar sign',
			'$a Dari $100 ke $1000',
			['a Dari', '1 00 ke', '1 000'],
			'value-because-cut',
			['a Dari $100 ke $1000']
		],
		[
			'rows of another record beside the own ones',
			'$a Judul /$c Hamka',
			['a Judul /', 'c Hamka', 'a Kitab fikih /', 'c Anonim'],
			'value-because-foreign',
			['a Judul /', 'c Hamka']
		],
		[
			'rows of another record only',
			'$a Judul /$c Hamka',
			['a Kitab fikih /', 'c Anonim'],
			'value-because-foreign',
			['a Judul /', 'c Hamka']
		],
		[
			'rows that say more exactly what the value says',
			'$a Judul : anak judul /$c Hamka',
			['a Judul :', 'b anak judul /', 'c Hamka'],
			'rows-preferred',
			['a Judul :', 'b anak judul /', 'c Hamka']
		]
	])('%s', (_name, value, stored, origin, subfields) => {
		expect(chooseSubfields(value, rows(...stored))).toEqual({ origin, subfields: rows(...subfields) });
	});
});
