import { describe, expect, it } from 'vitest';
import { reportCsv } from './report-csv.server.ts';
import { notice } from './rules/notice.ts';

describe('the full list of a report', () => {
	it('has a line each, its sentence finished, with quotation marks doubled', () => {
		const csv = reportCsv(
			[notice({ source: 'collections', row: '7' }, 'copy-of-refused-title', { titleId: '12' })],
			'id'
		);
		expect(csv.split('\r\n')).toEqual([
			'\uFEFFTingkat,Tabel atau berkas,Baris,Kode,Keterangan',
			'Ditolak,collections,7,copy-of-refused-title,Judul 12 dari eksemplar ini tidak diimpor; eksemplar pun tidak.',
			''
		]);
	});

	it.each(['=HYPERLINK("http://x")', '+1', '-1', '@x'])('never starts a formula: %s', (name) => {
		const csv = reportCsv([notice({ source: name, row: '1' }, 'record-without-title', {})], 'en');
		expect(csv.split('\r\n')[1]).toMatch(/^To be looked at,"?'/);
	});
});
