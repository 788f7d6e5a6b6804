import type { Page } from 'playwright-core';
import { stopRequest } from '#tests/support/journey-seed-facts.ts';
import type { Screen } from './screen.ts';

const form = '/keliling/minta/isi/[draf]/[langkah]';
const start = '/keliling/minta';
const go = (page: Page) => page.getByRole('button', { name: 'Lanjutkan' }).click();

async function fillIn(page: Page, steps: number): Promise<void> {
	await page.getByRole('button', { name: 'Mulai' }).click();
	const answers = [
		() => page.getByLabel('Sekolah atau TK').check(),
		() => page.getByLabel('Nama').fill('SD Contoh 3'),
		async () => {
			await page.getByLabel('Kecamatan').selectOption({ index: 1 });
			await page.getByLabel('Tempat berhenti').fill('Halaman sekolah');
		},
		() => page.getByLabel('Perkiraan jumlah orang').fill('60'),
		async () => {
			await page.getByLabel('Nama penanggung jawab').fill('Guru Contoh');
			await page.getByLabel('Nomor WhatsApp').fill('0812 0000 0098');
		}
	];
	for (const answer of answers.slice(0, steps)) {
		await answer();
		await go(page);
	}
}

const office = '/petugas/keliling';

async function openTrip(page: Page): Promise<void> {
	await page.getByRole('link', { name: /hari ini/ }).click();
	await page.waitForURL('**/hari/**');
}

async function openRoute(page: Page): Promise<void> {
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Rute \d/ })
		.first()
		.click();
	await page.waitForURL('**/rute/*');
}

/** The book cars on the site, in the office, and on the road. */
export const mobileLibraryScreens: readonly Screen[] = [
	{ name: 'the timetable of the cars', route: '/keliling' },
	{ name: 'ask for a stop', route: start },
	...[0, 1, 2, 3, 4, 5].map((steps) => ({
		name: `ask for a stop, step ${steps + 1}`,
		route: form,
		at: start,
		reach: (page: Page) => fillIn(page, steps)
	})),
	{
		name: 'ask for a stop, something to correct',
		route: form,
		at: start,
		async reach(page) {
			await fillIn(page, 0);
			await go(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'a request for a stop',
		route: '/keliling/minta/[kode]',
		at: `/keliling/minta/${stopRequest.code}`
	},
	{ name: 'trips', route: office, as: 'petugas' },
	{
		name: 'a trip',
		route: '/petugas/keliling/hari/[rute]/[hari]',
		at: office,
		as: 'kepala',
		reach: openTrip
	},
	{
		name: 'a trip, something to correct',
		route: '/petugas/keliling/hari/[rute]/[hari]',
		at: office,
		as: 'kepala',
		async reach(page) {
			await openTrip(page);
			await page.getByRole('button', { name: 'Batalkan hari ini' }).click();
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'routes', route: '/petugas/keliling/rute', as: 'kepala' },
	{
		name: 'a route',
		route: '/petugas/keliling/rute/[id]',
		at: '/petugas/keliling/rute',
		as: 'kepala',
		reach: openRoute
	},
	{ name: 'requests for a stop', route: '/petugas/keliling/permintaan', as: 'petugas' },
	{
		name: 'a request in the office',
		route: '/petugas/keliling/permintaan/[kode]',
		at: `/petugas/keliling/permintaan/${stopRequest.code}`,
		as: 'petugas'
	},
	{ name: 'statistics of the cars', route: '/petugas/keliling/statistik', as: 'petugas' },
	{
		name: 'the driver’s screen',
		route: '/petugas/keliling/jalan',
		as: 'petugas',
		async reach(page) {
			await page.getByText(/ditahan – data/).waitFor();
			await page.getByText('Anggota anak baru').click();
		}
	},
	{
		name: 'the screen of a car’s own device',
		route: '/kios/jalan',
		kiosk: 'car',
		async reach(page) {
			await page.getByRole('button', { name: 'Terang matahari' }).click();
			await page.getByText(/ditahan – data/).waitFor();
		}
	}
];
