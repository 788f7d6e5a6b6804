import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listPdf } from './list-pdf.ts';

const listOf = (books: number) =>
	listPdf({
		head: { above: 'Dinas Contoh', name: 'Perpustakaan Uji', lines: ['Jalan Contoh 1'] },
		title: 'Daftar pinjaman SD Contoh 1',
		lines: ['Nomor kartu SKL-000001.', 'Dipinjam 24 Nov 2026: 12 dari 30 kembali.'],
		columns: [
			{ label: 'No.', share: 6 },
			{ label: 'Judul', share: 60 },
			{ label: 'Jatuh tempo', share: 20 }
		],
		rows: Array.from({ length: books }, (_, index) => [`${index + 1}.`, 'Bacaan Kelas Lima', '8 Des 2026']),
		signers: ['Petugas perpustakaan,', 'Yang menerima, Rita Contoh']
	});

const pagesIn = (pdf: Uint8Array) =>
	Buffer.from(pdf)
		.toString('latin1')
		.match(/\/Type \/Page\b/g)?.length;

it('thirty books and the lines to sign on fit two pages; a hundred go on over the next', async () => {
	const thirty = await listOf(30);
	if (process.env.LETTER_OUT) writeFileSync(process.env.LETTER_OUT, thirty);
	expect(pagesIn(thirty)).toBe(2);
	expect(pagesIn(await listOf(100))).toBe(4);
});
