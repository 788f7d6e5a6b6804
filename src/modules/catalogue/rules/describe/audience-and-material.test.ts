import { describe, expect, it } from 'vitest';
import { marcFromLines } from '../../testing/marc-from-lines.ts';
import { describeMarc } from '../describe-marc.ts';

function described(...lines: string[]) {
	return describeMarc(marcFromLines(lines));
}

describe('audience', () => {
	const fixed = (code: string) => `008 150211s1939    io a   ${code}      000 1 ind  `;

	it.each([
		[['521 __ $a Untuk anak usia 6-9 tahun'], 'anak'],
		[['521 __ $a Siswa SMA'], 'remaja'],
		[['521 __ $a Umum'], 'umum'],
		[[fixed('j')], 'anak'],
		[[fixed('d')], 'remaja'],
		[[fixed('g')], 'umum'],
		[[fixed(' ')], null],
		[[fixed('j'), '521 __ $a Remaja'], 'remaja']
	])('%j is for %s', (lines, audience) => {
		expect(described(...lines).audience).toBe(audience);
	});

	it('of a serial is not in 008/22', () => {
		expect(describeMarc(marcFromLines([fixed('j')], '00000nas a2200000 a 4500')).audience).toBeNull();
	});
});

describe('kind of material', () => {
	const book = '008 150211s1939    io a    r     000 1 ind  ';

	it.each([
		['a book', 'am', [book], 'monograf'],
		['a journal', 'as', [], 'terbitan-berkala'],
		['an article', 'ab', [], 'terbitan-berkala'],
		['a map', 'em', [], 'kartografis'],
		['a photograph', 'km', [], 'grafis'],
		['a printed score', 'cm', [], 'musik'],
		['music on disc', 'jm', [], 'rekaman-suara'],
		['a video', 'gm', ['007 vf cbahos'], 'rekaman-video'],
		['a film', 'gm', ['007 mr caaadc'], 'film'],
		['slides', 'gm', ['007 gs cj'], 'grafis'],
		['a kit', 'om', [], 'campuran'],
		['a file', 'mm', [], 'sumber-elektronik'],
		['an e-book', 'am', ['007 cr cnu', book], 'sumber-elektronik'],
		['an e-book by 008', 'am', [book.replace('r     000', 'o     000')], 'sumber-elektronik'],
		['braille by 008', 'am', [book.replace('r     000', 'f     000')], 'braille'],
		['braille by 007', 'am', ['007 fb  bnnnn'], 'braille'],
		['a microfilm', 'am', ['007 hd afb'], 'bentuk-mikro'],
		['a handwriting', 'tm', [], 'manuskrip'],
		['a bachelor’s thesis', 'tm', ['502 __ $a Skripsi (S1)--Universitas Andalas, 2021'], 'skripsi'],
		['a dissertation', 'am', ['502 __ $b Disertasi $c Universitas Andalas'], 'tesis'],
		['INLISLite without leader', '  ', [book], 'monograf'],
		['INLISLite with a numbering', '  ', ['310 __ $a Mingguan'], 'terbitan-berkala'],
		['INLISLite with a word in brackets', '  ', ['245 00 $a Lagu Minang [rekaman suara]'], 'rekaman-suara'],
		['SLiMS with "Text"', '  ', ['245 __ $a Ayam $h Text'], 'monograf']
	])('%s', (_, kind, lines, materialType) => {
		expect(describeMarc(marcFromLines(lines, `00000n${kind} a2200000 a 4500`)).materialType).toBe(
			materialType
		);
	});
});
