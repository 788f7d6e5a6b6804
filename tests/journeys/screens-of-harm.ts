import { barcode, members, troubledLoan, unknownCode } from '#tests/support/journey-seed-facts.ts';
import { press } from './press.ts';
import type { Screen } from './screen.ts';

const violations = `/petugas/anggota/${members.shown.card}/pelanggaran`;

/** What is lost, damaged, looked for, sent and read on site. */
export const harmScreens: readonly Screen[] = [
	{ name: 'transfers', route: '/petugas/kiriman', as: 'kepala' },
	{
		name: 'transfers, a code that nobody knows',
		route: '/petugas/kiriman',
		as: 'petugas',
		async reach(page) {
			await page.getByLabel('Pindai eksemplar yang tiba').fill(unknownCode);
			await press('Terima')(page);
			await page.getByRole('status').filter({ hasText: unknownCode }).waitFor();
		}
	},
	{
		name: 'a slip of a transfer that has arrived',
		route: '/petugas/kiriman/[id]/slip',
		at: '/petugas/kiriman/0/slip',
		as: 'petugas'
	},
	{ name: 'read on site', route: '/petugas/baca', as: 'petugas' },
	{
		name: 'read on site, one that is on loan',
		route: '/petugas/baca',
		as: 'petugas',
		async reach(page) {
			await page.getByLabel('Eksemplar yang dibaca').fill(barcode('shownLoan'));
			await press('Hitung')(page);
			await page.getByLabel('Kembalikan dulu yang masih dipinjam, lalu hitung').waitFor();
		}
	},
	{ name: 'obligations', route: '/petugas/ganti', at: '/petugas/ganti?keadaan=all', as: 'kepala' },
	{
		name: 'obligations, waived without a word',
		route: '/petugas/ganti',
		as: 'kepala',
		async reach(page) {
			await page.locator('summary').filter({ hasText: 'Selesaikan' }).first().click();
			await page.getByLabel('Diselesaikan dengan').first().selectOption('waived');
			await page
				.getByRole('button', { name: /^Selesaikan: / })
				.first()
				.click();
			await page.getByRole('status').filter({ hasText: 'Tulis alasan membebaskan' }).waitFor();
		}
	},
	{ name: 'no obligations', route: '/petugas/ganti', at: '/petugas/ganti?anggota=TIDAK-ADA', as: 'petugas' },
	{ name: 'copies that are looked for', route: '/petugas/cari-rak', as: 'petugas' },
	{
		name: 'a loan that does not come back',
		route: '/petugas/pinjaman/[id]',
		at: `/petugas/pinjaman/${troubledLoan}`,
		as: 'petugas'
	},
	{
		name: 'a loan that does not come back, without a price',
		route: '/petugas/pinjaman/[id]',
		at: `/petugas/pinjaman/${troubledLoan}`,
		as: 'petugas',
		async reach(page) {
			await page.getByLabel('Diganti dengan').selectOption('price');
			await press('Catat hilang')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'violations', route: '/petugas/anggota/[kartu]/pelanggaran', at: violations, as: 'kepala' },
	{
		name: 'violations, with something to correct',
		route: '/petugas/anggota/[kartu]/pelanggaran',
		at: violations,
		as: 'kepala',
		async reach(page) {
			await page.getByLabel('Tunda peminjaman (hari)').fill('9999');
			await press('Catat')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'a member who has something to replace',
		route: '/petugas/anggota/[kartu]',
		at: `/petugas/anggota/${members.misplacing.card}`,
		as: 'petugas'
	}
];
