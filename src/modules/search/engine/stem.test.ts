import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('words of one family meet', () => {
	it.each([
		['baca membaca bacaan pembaca membacakan dibaca'],
		['pinjam meminjam peminjaman peminjam pinjaman dipinjam'],
		['tulis menulis penulis penulisan tulisan tertulis'],
		['tambang menambang pertambangan penambangan'],
		['tani pertanian petani bertani'],
		['ajar belajar pelajaran pembelajaran mengajar pengajaran'],
		['kembali mengembalikan pengembalian dikembalikan'],
		['karang mengarang pengarang karangan'],
		['masak memasak masakan'],
		['makan makanan memakan'],
		['nikah menikah pernikahan'],
		['nyanyi menyanyi nyanyian penyanyi'],
		['pustaka perpustakaan pustakawan'],
		['merdeka kemerdekaan'],
		['keluarga kekeluargaan'],
		['teliti peneliti penelitian meneliti'],
		['surat suratnya suratlah'],
		['soekarno sukarno'],
		['cerita tjerita bercerita menceritakan'],
		['salat shalat sholat'],
		['quran alquran'],
		['hadis hadits'],
		['sumatra sumatera'],
		['risiko resiko']
	])('%s', (family) => {
		expect(new Set(family.split(' ').map(stem)).size).toBe(1);
	});
});

describe('words of different families stay apart', () => {
	it.each([
		['ikan', 'ik'],
		['hutan', 'hut'],
		['bulan', 'bul'],
		['beruang', 'uang'],
		['menara', 'tara'],
		['perempuan', 'empu'],
		['1945', '1949'],
		['899.221', '899.22']
	])('%s and %s', (a, b) => {
		expect(stem(a)).not.toBe(stem(b));
	});
});
