import type { Page } from 'playwright-core';
import { bookings } from '#tests/support/journey-seed-facts.ts';
import type { Screen } from './screen.ts';

const go = (page: Page) => page.getByRole('button', { name: 'Lanjutkan' }).click();

async function fillIn(page: Page, steps: number): Promise<void> {
	await page.getByRole('button', { name: 'Mulai memesan' }).click();
	const answers = [
		async () => {
			await page.getByLabel('Nama sekolah atau lembaga').fill('SD Contoh 2');
			await page.getByLabel('Nama penanggung jawab').fill('Guru Contoh');
			await page.getByLabel('Nomor WhatsApp').fill('0812 0000 0099');
		},
		async () => {
			await page.getByLabel('Laki-laki').fill('10');
			await page.getByLabel('Perempuan').fill('12');
		},
		() => page.getByRole('radio').first().check(),
		() => page.getByLabel('Mendengar dongeng').check()
	];
	for (const answer of answers.slice(0, steps)) {
		await answer();
		await go(page);
	}
}

const form = '/layanan/rombongan/isi/[draf]/[langkah]';
const start = '/layanan/rombongan';

/** Group visits on the site, and visits and devices in the office. */
export const visitScreens: readonly Screen[] = [
	{ name: 'group visits', route: start },
	{ name: 'group visits, from where', route: form, at: start, reach: (page) => fillIn(page, 0) },
	{
		name: 'group visits, something to correct',
		route: form,
		at: start,
		async reach(page) {
			await fillIn(page, 0);
			await go(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'group visits, who', route: form, at: start, reach: (page) => fillIn(page, 1) },
	{ name: 'group visits, when', route: form, at: start, reach: (page) => fillIn(page, 2) },
	{ name: 'group visits, what', route: form, at: start, reach: (page) => fillIn(page, 3) },
	{ name: 'group visits, check', route: form, at: start, reach: (page) => fillIn(page, 4) },
	{ name: 'a booking', route: '/layanan/rombongan/[kode]', at: `${start}/${bookings.waiting.code}` },
	{ name: 'no such booking', route: '/layanan/rombongan/[kode]', at: `${start}/KR-2`, status: 404 },
	{ name: 'kiosk PIN', route: '/akun/pin', as: 'shown' },
	{ name: 'visits', route: '/petugas/kunjungan', as: 'petugas' },
	{
		name: 'visits, something to correct',
		route: '/petugas/kunjungan',
		as: 'petugas',
		async reach(page) {
			await page.getByLabel('Nomor kartu').fill('0');
			await page.getByRole('button', { name: 'Tulis kunjungan' }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'a visit to correct',
		route: '/petugas/kunjungan/[id]',
		at: '/petugas/kunjungan',
		as: 'petugas',
		async reach(page) {
			await page.getByRole('button', { name: 'Tulis kunjungan' }).click();
			await page.getByRole('status').waitFor();
			await page.getByRole('link', { name: 'Betulkan' }).first().click();
			await page.waitForURL('**/kunjungan/*');
		}
	},
	{ name: 'visit statistics', route: '/petugas/kunjungan/statistik', as: 'petugas' },
	{ name: 'groups in the office', route: '/petugas/rombongan', as: 'petugas' },
	{
		name: 'a group in the office',
		route: '/petugas/rombongan/[kode]',
		at: `/petugas/rombongan/${bookings.waiting.code}`,
		as: 'petugas'
	},
	{ name: 'hours for groups', route: '/petugas/rombongan/jam', as: 'kepala' },
	{ name: 'devices in the office', route: '/petugas/perangkat', as: 'petugas' }
];
