import { expect, test } from 'vitest';
import { errorWords } from './error-words.ts';

test.each([
	[400, 'Permintaan ini tidak lengkap'],
	[401, 'Masuk dulu'],
	[403, 'Halaman ini bukan untuk akun Anda'],
	[404, 'Halaman ini tidak ada'],
	[405, 'Permintaan ini tidak lengkap'],
	[410, 'Halaman ini tidak ada'],
	[429, 'Terlalu banyak permintaan'],
	[500, 'Halaman ini belum bisa dibuka'],
	[503, 'Halaman ini belum bisa dibuka']
])('%d: %s', (status, title) => {
	expect(errorWords(status, 'id').title).toBe(title);
	expect(errorWords(status, 'en').title).not.toBe(title);
});
