import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawQrCode } from '#formats/barcode/barcode.ts';
import type { LetterSheet } from '../rules/letter-sheet.ts';
import { lettersPdf } from './letters-pdf.ts';

const sheet: LetterSheet = {
	head: {
		above: 'Dinas Contoh',
		name: 'Perpustakaan Uji',
		lines: ['Jalan Contoh 1', 'Telepon 0812-0000-0000']
	},
	layout: 'letter',
	title: 'Surat Tagihan Pengembalian Koleksi',
	number: '001/ST/PERPUS/2026',
	about: [{ term: 'Hal', text: 'Permohonan pengembalian koleksi perpustakaan' }],
	recipient: ['Yth.', 'Bapak/Ibu/Saudara Siti Contoh', 'di tempat'],
	blocks: [
		{ kind: 'text', text: 'Dengan hormat,' },
		{
			kind: 'table',
			columns: [
				{ label: 'No.', share: 6 },
				{ label: 'Judul', share: 60 },
				{ label: 'Terlambat', share: 16, align: 'end' }
			],
			rows: Array.from({ length: 50 }, (_, index) => [`${index + 1}.`, 'Kereta Uap Ombilin', '7 hari'])
		}
	],
	placeAndDate: 'Kota Contoh, 24 November 2026',
	signer: { title: 'Kepala Perpustakaan', name: null, idNumber: null },
	copiesTo: ['Arsip']
};
const check = {
	qr: drawQrCode('https://contoh.test/cek/7F3KQ2MXRA'),
	address: 'contoh.test/cek',
	code: '7F3KQ-2MXRA'
};

const pagesIn = (pdf: Uint8Array) =>
	Buffer.from(pdf)
		.toString('latin1')
		.match(/\/Type \/Page\b/g)?.length;

it('each letter begins on a page of its own, and a long table goes on over the next', async () => {
	const statement: LetterSheet = { ...sheet, layout: 'statement', blocks: sheet.blocks.slice(0, 1) };
	const pdf = await lettersPdf([
		{ sheet: statement, check, withdrawnOn: null },
		{ sheet, check, withdrawnOn: '25 November 2026' }
	]);
	if (process.env.LETTER_OUT) writeFileSync(process.env.LETTER_OUT, pdf);
	expect(Buffer.from(pdf.slice(0, 8)).toString()).toMatch(/^%PDF-1\.7/);
	expect(pagesIn(pdf)).toBe(4);
});

it('its typeface travels with it, and its language is told to a reader aloud', async () => {
	const text = Buffer.from(await lettersPdf([{ sheet, check, withdrawnOn: null }])).toString('latin1');
	expect(text).toContain('SourceSerif4');
	expect(text).toMatch(/\/FontFile[23]/);
	expect(text).not.toContain('/Helvetica');
	expect(text).toContain('(id-ID)');
	expect(text).toContain('/StructTreeRoot');
});
