import { barcode, kioskPin, members, unknownCode } from '#tests/support/journey-seed-facts.ts';
import type { Screen } from './screen.ts';

/** Every screen of a kiosk, and the page of a device that is not paired. */
export const kioskScreens: readonly Screen[] = [
	{ name: 'kiosk, guest book', route: '/kios', kiosk: 'guestBook' },
	{ name: 'kiosk, touch to begin', route: '/kios', kiosk: 'selfService' },
	{ name: 'kiosk, services', route: '/kios/layanan', kiosk: 'selfService' },
	{ name: 'kiosk, member', route: '/kios/anggota', kiosk: 'guestBook' },
	{
		name: 'kiosk, a card of nobody',
		route: '/kios/anggota',
		kiosk: 'guestBook',
		async reach(page) {
			await page.getByLabel('Nomor kartu').fill(unknownCode);
			await page.getByRole('button', { name: 'Catat kedatangan' }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'kiosk, not a member', route: '/kios/bukan-anggota', kiosk: 'guestBook' },
	{
		name: 'kiosk, not a member, second question',
		route: '/kios/bukan-anggota',
		kiosk: 'guestBook',
		async reach(page) {
			await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
			await page.getByRole('button', { name: 'Pelajar' }).waitFor();
		}
	},
	{ name: 'kiosk, groups', route: '/kios/rombongan', kiosk: 'guestBook' },
	{ name: 'kiosk, another group', route: '/kios/rombongan', at: '/kios/rombongan?lain', kiosk: 'guestBook' },
	{ name: 'kiosk, search', route: '/kios/katalog', at: '/kios/katalog?q=songket', kiosk: 'guestBook' },
	{
		name: 'kiosk, a title',
		route: '/kios/katalog/[id]',
		at: '/kios/katalog?q=kereta',
		kiosk: 'guestBook',
		async reach(page) {
			await page.getByRole('main').getByRole('link').first().click();
			await page.waitForURL('**/kios/katalog/*');
		}
	},
	{ name: 'kiosk, borrow', route: '/kios/pinjam', kiosk: 'selfService' },
	{
		name: 'kiosk, a book of nobody',
		route: '/kios/pinjam',
		kiosk: 'selfService',
		async reach(page) {
			await page.getByLabel('Nomor kartu').fill(members.atTheKiosk.card);
			await page.getByRole('button', { name: 'Buka kartu' }).click();
			await page.getByLabel('PIN').fill(kioskPin);
			await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
			await page.getByLabel('Kode buku').fill(unknownCode);
			await page.getByRole('button', { name: 'Pinjam', exact: true }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'kiosk, a book that is on the shelf comes back',
		route: '/kios/kembali',
		kiosk: 'selfService',
		async reach(page) {
			await page.getByLabel('Kode buku').fill(barcode('onShelf'));
			await page.getByRole('button', { name: 'Kembalikan' }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'kiosk, noted', route: '/kios/selesai', at: '/kios/selesai?ke=128', kiosk: 'guestBook' },
	{ name: 'kiosk, not paired', route: '/kios/pasangkan', isApart: true },
	{
		name: 'kiosk, its code',
		route: '/kios/pasangkan',
		isApart: true,
		async reach(page) {
			await page.getByRole('button', { name: 'Pasangkan perangkat ini' }).click();
			await page.locator('.code').waitFor();
		}
	}
];
