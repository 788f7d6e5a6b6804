import { losing, members, school } from '#tests/support/journey-seed-facts.ts';
import { press } from './press.ts';
import type { Screen } from './screen.ts';

const late = `/petugas/anggota/${members.late.card}`;

/** Classes and schools, replaced cards, disputes, lockers. */
export const classAndCardScreens: readonly Screen[] = [
	{
		name: 'a school',
		route: '/petugas/anggota/[kartu]',
		at: `/petugas/anggota/${school.card}`,
		as: 'petugas'
	},
	{ name: 'a list of loans', route: '/petugas/anggota/[kartu]/daftar', at: `${late}/daftar`, as: 'petugas' },
	{ name: 'a card to replace', route: '/petugas/anggota/[kartu]/kartu', at: `${late}/kartu`, as: 'petugas' },
	{
		name: 'a card to replace, something to correct',
		route: '/petugas/anggota/[kartu]/kartu',
		at: `${late}/kartu`,
		as: 'petugas',
		async reach(page) {
			await page.getByLabel('Nomor kartu baru').fill('12');
			await press('Blokir kartu lama, beri kartu baru')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'a card to print',
		route: '/petugas/anggota/[kartu]/kartu/cetak',
		at: `/petugas/anggota/${losing.card}/kartu/cetak`,
		as: 'petugas'
	},
	{
		name: 'how a suspension was decided',
		route: '/petugas/anggota/[kartu]/jejak/[id]',
		at: `/petugas/anggota/${members.disputing.card}`,
		as: 'petugas',
		async reach(page) {
			await page.getByRole('link', { name: 'Jejak keputusan' }).first().click();
			await page.getByRole('heading', { name: 'Jejak keputusan' }).waitFor();
		}
	},
	{ name: 'objections', route: '/petugas/keberatan', as: 'kepala' },
	{
		name: 'how an own suspension was decided',
		route: '/akun/penundaan/[id]',
		at: '/akun',
		as: 'disputing',
		async reach(page) {
			await page
				.getByRole('link', { name: /jejak keputusan/ })
				.first()
				.click();
			await page.getByRole('heading', { name: 'Jejak keputusan' }).waitFor();
		}
	},
	{ name: 'lockers', route: '/petugas/loker', as: 'petugas' },
	{
		name: 'a locker is given',
		route: '/petugas/loker',
		as: 'petugas',
		async reach(page) {
			await page.getByLabel('Nama tamu').fill('Tamu Contoh');
			await press('Beri kunci')(page);
			await page
				.getByRole('button', { name: /^Kembali: Loker/ })
				.first()
				.waitFor();
			await page
				.getByRole('button', { name: /^Kembali: Loker/ })
				.first()
				.click();
			await page.getByText('Kunci kembali.').waitFor();
		}
	},
	{ name: 'lockers to set up', route: '/petugas/loker/atur', as: 'kepala' },
	{ name: 'labels of lockers', route: '/petugas/loker/label', as: 'kepala' }
];
