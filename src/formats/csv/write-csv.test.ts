import { expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

it('quotes what needs it and leaves the rest alone', () => {
	expect(
		writeCsv([
			['Ruang', 'Orang'],
			['Anak, "atas"', '3'],
			['baris\ndua', '']
		])
	).toBe('\uFEFFRuang,Orang\r\n"Anak, ""atas""",3\r\n"baris\ndua",\r\n');
});

it('hands no formula to a spreadsheet', () => {
	expect(writeCsv([['=1+1', '+62', '-3', '@x', '\tx']])).toBe("\uFEFF'=1+1,'+62,'-3,'@x,'\tx\r\n");
});
