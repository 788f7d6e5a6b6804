import type { ExportedTable } from './library-tables.ts';

export type Contents = {
	/** "Selasa, 24 November 2026, 14.30 WIB" */
	made: string;
	files: readonly (Pick<ExportedTable, 'file' | 'tells'> & { rows: number })[];
	records: { written: number; notWritten: readonly { id: string; say: string }[] };
};

/** README.txt of the ZIP: what each file is, for somebody who has nothing but the ZIP. */
export function sayContents({ made, files, records }: Contents): string {
	const width = Math.max(...files.map(({ file }) => file.length)) + '.jsonl'.length;
	const line = (name: string, rows: number, tells: string) =>
		`${name.padEnd(width)}  ${String(rows).padStart(8)}  ${tells}`;
	return [
		'SELURUH DATA PERPUSTAKAAN',
		'',
		`Dibuat ${made}, dengan perintah \`suluah export all\`. Semua berkas menggambarkan saat yang sama.`,
		'',
		'Berkas .jsonl adalah teks UTF-8: tiap baris satu catatan dalam bentuk JSON. Kolom `id` adalah kunci catatan;',
		'kolom yang berakhir dengan `_id` menunjuk ke `id` di berkas lain (title_id ke judul.jsonl, member_id dan',
		'person_id ke anggota.jsonl, actor_id dan yang berakhir `_by` ke akun.jsonl). Waktu memakai zona waktu yang',
		'tertulis di belakangnya. Berkas .mrc dibaca oleh hampir semua sistem perpustakaan (MARC 21, ISO 2709, UTF-8).',
		'',
		`${'BERKAS'.padEnd(width)}  ${'BARIS'.padStart(8)}  ISI`,
		line('judul.mrc', records.written, 'cantuman MARC 21 semua judul, seperti di judul.jsonl'),
		...files.map(({ file, rows, tells }) => line(`${file}.jsonl`, rows, tells)),
		'',
		...sayMissing(records.notWritten),
		'Tidak ikut: kata sandi, PIN, sesi masuk, token program, kunci perangkat, formulir yang belum dikirim, dan NIK',
		'(NIK tersegel dengan kunci yang hanya ada di pemasangan ini).',
		''
	].join('\r\n');
}

function sayMissing(notWritten: Contents['records']['notWritten']): string[] {
	if (notWritten.length === 0) return [];
	return [
		'Judul yang tidak muat dalam ISO 2709 dan hanya ada di judul.jsonl (public_id):',
		...notWritten.map(({ id, say }) => `  ${id}: ${say}`),
		''
	];
}
