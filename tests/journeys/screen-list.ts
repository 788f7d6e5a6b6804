import { titles, unknownCode } from '#tests/support/journey-seed-facts.ts';
import { press } from './press.ts';
import type { Screen } from './screen.ts';
import { deskExtraScreens } from './screens-of-desk-extras.ts';
import { classAndCardScreens } from './screens-of-classes-and-cards.ts';
import { harmScreens } from './screens-of-harm.ts';
import { kioskScreens } from './screens-of-kiosks.ts';
import { letterScreens } from './screens-of-letters.ts';
import { moneyScreens } from './screens-of-money.ts';
import { mobileLibraryScreens } from './screens-of-mobile-library.ts';
import { officeScreens } from './screens-of-office.ts';
import { visitScreens } from './screens-of-visits.ts';

/** Every page of the application in every state worth looking at; a page that is missing here fails a test. */
export const screens: readonly Screen[] = [
	...deskExtraScreens,
	{ name: 'home', route: '/' },
	{
		name: 'home in English',
		route: '/',
		isApart: true,
		reach: (page) => page.getByRole('button', { name: 'English' }).click()
	},
	{ name: 'search without words', route: '/katalog' },
	{ name: 'results', route: '/katalog', at: '/katalog?q=songket&filter.available=true&page=2' },
	{ name: 'a corrected search', route: '/katalog', at: '/katalog?q=ombilien' },
	{ name: 'no results', route: '/katalog', at: '/katalog?q=zzzzzz' },
	{ name: 'no results in the filters', route: '/katalog', at: '/katalog?q=songket&filter.language=min' },
	{
		name: 'suggestions while typing',
		route: '/katalog',
		async reach(page) {
			await page.getByRole('combobox').first().pressSequentially('song');
			await page.getByRole('option').first().waitFor();
		}
	},
	{ name: 'filters of the phone', route: '/katalog/saring', at: '/katalog/saring?q=songket' },
	{ name: 'a title on the shelf', route: '/katalog/[id]', at: { title: 'onShelf' } },
	{ name: 'a title with a queue', route: '/katalog/[id]', at: { title: 'queued' } },
	{ name: 'a title to read on site', route: '/katalog/[id]', at: { title: 'readOnSite' } },
	{ name: 'a hold', route: '/katalog/[id]/pesan', at: { holdOn: 'wantedByMany' }, as: 'emptyHanded' },
	{ name: 'a hold that is refused', route: '/katalog/[id]/pesan', at: { holdOn: 'queued' }, as: 'shown' },
	{
		name: 'a hold for a member, with something to correct',
		route: '/katalog/[id]/pesan',
		at: { holdOn: 'wantedByMany' },
		as: 'petugas',
		async reach(page) {
			await page.getByLabel('Nomor kartu anggota').fill(unknownCode);
			await press('Pesan')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'no such title', route: '/katalog/[id]', at: '/katalog/zzzz', status: 404 },
	{ name: 'no such page', route: '/tidak-ada', status: 404 },
	{ name: 'places and hours', route: '/lokasi' },
	{ name: 'menu', route: '/menu' },
	{ name: 'display', route: '/tampilan' },
	{ name: 'sign in', route: '/masuk' },
	{ name: 'sign in, signed out', route: '/masuk', at: '/masuk?keluar' },
	{ name: 'sign in, nothing typed', route: '/masuk', reach: press('Masuk') },
	{
		name: 'sign in, wrong password',
		route: '/masuk',
		async reach(page) {
			await page.getByLabel('Nomor kartu').fill('TIDAK-ADA');
			await page.getByLabel('Kata sandi', { exact: true }).fill('salah sekali');
			await press('Masuk')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'sign out', route: '/keluar', as: 'emptyHanded' },

	{ name: 'shelf', route: '/akun', as: 'shown' },
	{ name: 'empty shelf', route: '/akun', as: 'emptyHanded' },
	{ name: 'shelf of an account without a card', route: '/akun', as: 'petugas' },
	{ name: 'loans', route: '/akun/pinjaman', as: 'fullHanded' },
	{ name: 'no loans', route: '/akun/pinjaman', as: 'emptyHanded' },
	{
		name: 'renewed in part',
		route: '/akun/pinjaman',
		as: 'fullHanded',
		async reach(page) {
			await press('Perpanjang semua yang bisa')(page);
			await page.getByRole('status').first().waitFor();
		}
	},
	{ name: 'card', route: '/akun/kartu', as: 'shown' },
	{
		name: 'holds, with a day to correct',
		route: '/akun/pesanan',
		as: 'shown',
		async reach(page) {
			await page.locator('summary').filter({ hasText: 'Tunda' }).first().click();
			await page.getByLabel('Tanggal').first().fill('31');
			await page.getByLabel('Bulan').first().fill('2');
			await press(`Tunda pesanan ${titles.queued}`)(page);
			await page.getByRole('status').first().waitFor();
		}
	},
	{ name: 'no holds', route: '/akun/pesanan', as: 'emptyHanded' },
	{ name: 'devices', route: '/akun/sesi', as: 'shown' },
	{ name: 'own password', route: '/akun/sandi', as: 'shown' },
	{
		name: 'own password, refused',
		route: '/akun/sandi',
		as: 'shown',
		async reach(page) {
			await press('Ganti kata sandi')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	...officeScreens,
	...classAndCardScreens,
	...visitScreens,
	...kioskScreens,
	...letterScreens,
	...mobileLibraryScreens,
	...moneyScreens,
	...harmScreens,
	{ name: 'no such page in the office', route: '/petugas/tidak-ada', as: 'petugas', status: 404 }
];
