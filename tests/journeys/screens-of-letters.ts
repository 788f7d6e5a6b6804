import { letters, members } from '#tests/support/journey-seed-facts.ts';
import type { Screen } from './screen.ts';

/** Letters: the public check, the reader's own, the office. */
export const letterScreens: readonly Screen[] = [
	{ name: 'check of letters', route: '/cek' },
	{ name: 'a letter that is in force', route: '/cek/[kode]', at: `/cek/${letters.valid}` },
	{ name: 'a letter that was withdrawn', route: '/cek/[kode]', at: `/cek/${letters.withdrawn}` },
	{ name: 'a letter that nobody wrote', route: '/cek/[kode]', at: '/cek/7F3KQ2MXRA' },
	{ name: 'own letters', route: '/akun/surat', as: 'emptyHanded' },
	{ name: 'no letter yet: books at home', route: '/akun/surat', as: 'fullHanded' },
	{
		name: 'a purpose that is too long',
		route: '/akun/surat',
		as: 'emptyHanded',
		async reach(page) {
			const field = page.getByLabel('Untuk keperluan');
			await field.evaluate((node) => node.removeAttribute('maxlength'));
			await field.fill('x'.repeat(130));
			await page.getByRole('button', { name: 'Ajukan surat' }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'an own letter',
		route: '/akun/surat/[kode]',
		at: `/akun/surat/${letters.valid}`,
		as: 'emptyHanded'
	},
	{
		name: 'another’s letter',
		route: '/akun/surat/[kode]',
		at: `/akun/surat/${letters.valid}`,
		as: 'shown',
		status: 404
	},
	{ name: 'letters in the office', route: '/petugas/surat', as: 'petugas' },
	{ name: 'no such letters', route: '/petugas/surat', at: '/petugas/surat?q=zzzz', as: 'petugas' },
	{ name: 'a new letter', route: '/petugas/surat/baru', as: 'petugas' },
	{
		name: 'a new letter for a card that nobody has',
		route: '/petugas/surat/baru',
		at: '/petugas/surat/baru?kartu=TIDAK-ADA',
		as: 'petugas'
	},
	{
		name: 'a new letter that has to wait',
		route: '/petugas/surat/baru',
		at: `/petugas/surat/baru?kartu=${members.suspended.card}`,
		as: 'petugas'
	},
	{
		name: 'a letter in the office',
		route: '/petugas/surat/[kode]',
		at: `/petugas/surat/${letters.valid}`,
		as: 'kepala',
		async reach(page) {
			await page.getByText('Cabut surat ini').click();
			await page.getByRole('button', { name: 'Cabut surat' }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'a withdrawn letter in the office',
		route: '/petugas/surat/[kode]',
		at: `/petugas/surat/${letters.withdrawn}`,
		as: 'petugas'
	},
	{ name: 'overdue letters', route: '/petugas/surat/tagihan', as: 'petugas' },
	{
		name: 'nobody is so late',
		route: '/petugas/surat/tagihan',
		at: '/petugas/surat/tagihan?hari=3000',
		as: 'petugas'
	},
	{
		name: 'letters to print',
		route: '/petugas/surat/cetak',
		at: `/petugas/surat/cetak?kode=${letters.valid}&kode=${letters.withdrawn}`,
		as: 'petugas'
	},
	{ name: 'class list', route: '/petugas/surat/daftar', as: 'petugas' },
	{
		name: 'class list, made',
		route: '/petugas/surat/daftar',
		at: `/petugas/surat/daftar?judul=Kelas+5&kartu=${members.fullHanded.card}%0A${members.late.card}%0ATIDAK-ADA`,
		as: 'petugas'
	},
	{ name: 'settings of letters', route: '/petugas/surat/pengaturan', as: 'kepala' },
	{
		name: 'settings of letters with something to correct',
		route: '/petugas/surat/pengaturan',
		as: 'kepala',
		async reach(page) {
			await page.getByLabel('Surat bebas pustaka', { exact: true }).fill('BP/{kelas}');
			await page.getByLabel('Angka nomor paling sedikit').fill('9');
			await page.getByRole('button', { name: 'Simpan' }).click();
			await page.getByRole('alert').waitFor();
		}
	}
];
