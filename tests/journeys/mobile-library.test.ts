import type { Page } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { ask } from '#tests/support/ask.ts';
import { inBrowser, openDevice, openPage } from '#tests/support/browser.ts';
import { carBooks, members } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

/** A stop with no signal: the network is really cut. */
inBrowser('J26, the book car', () => {
	it('a day without network: stop, class, loans, a new child, a reload; sent once, two to be looked at', async () => {
		const [first, second, third] = carBooks;
		const page = await openRoad();
		await page.context().setOffline(true);
		await page.getByRole('button', { name: /^Buka SD Contoh/ }).click();
		await poll(() => main(page)).toContain('Di SD Contoh 1 sejak 14.30');
		await countClass(page, 'Kelas 4B', '14', '16');
		await poll(() => main(page)).toContain('30 orang: 14 L, 16 P');

		await serve(page, members.hurrying.card, 'Sesi dibuka');
		await serve(page, first, 'Dipinjam');
		await page.reload();
		await page.getByRole('button', { name: 'Tutup singgahan' }).waitFor();
		await poll(() => main(page)).toContain('3 transaksi tersimpan di perangkat ini, belum terkirim');
		await serve(page, first, 'Dikembalikan');

		await addChild(page, 'Upik Rekaan', '0812 0000 0070');
		const card = await newestCard(page);
		await serve(page, second, 'Dipinjam');
		// A book that nobody knows: kept, told, and left to be looked at.
		await serve(page, 'KL9999999', 'Dipinjam');

		await serve(page, members.suspended.card, 'Sesi dibuka');
		await serve(page, third, 'Tidak dipinjamkan');
		await newestRow(page)
			.getByRole('button', { name: /^Tetap pinjamkan/ })
			.click();
		await page.getByLabel(/^Mengapa/).fill('Gurunya menjamin');
		await page.getByRole('button', { name: 'Tetap pinjamkan', exact: true }).last().click();
		await poll(() => newestRow(page).innerText()).toContain('Tetap dipinjamkan oleh petugas.');
		expect(await loansOf(members.suspended.card)).toEqual([]);

		await page.context().setOffline(false);
		await poll(() => main(page)).toContain('8 transaksi dikirim, 2 perlu dilihat');
		expect(await loansOf(card)).toEqual([second]);
		expect(await loansOf(members.suspended.card)).toEqual([third]);
		expect(await loansOf(members.hurrying.card)).not.toContain(first);

		await page.goto('/petugas/luring');
		const entry = page
			.getByRole('article')
			.filter({ hasText: members.suspended.name })
			.filter({ hasText: third });
		expect(await entry.innerText()).toContain('Alasan petugas: Gurunya menjamin');
		await page.goto('/petugas/keliling/statistik');
		const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Barangin' }) });
		expect((await row.first().innerText()).split(/\s+/)).toEqual([
			'Barangin',
			'1',
			'30',
			'14',
			'16',
			'3',
			'1',
			'1'
		]);
	});

	it('a school asks for a stop without scripts, staff answer with words, the school reads them', async () => {
		const page = await openPage({ javaScript: false });
		await page.goto('/keliling');
		await page.getByRole('link', { name: 'Minta mobil singgah' }).click();
		await page.getByRole('button', { name: 'Mulai' }).click();
		const go = () => page.getByRole('button', { name: 'Lanjutkan' }).click();
		await go();
		await page.getByRole('alert').waitFor();
		await page.getByLabel('Sekolah atau TK').check();
		await go();
		await page.getByLabel('Nama').fill('SD Contoh 12');
		await go();
		await page.getByLabel('Kecamatan').selectOption('Talawi');
		await page.getByLabel('Tempat berhenti').fill('Halaman sekolah');
		await go();
		await page.getByLabel('Perkiraan jumlah orang').fill('60');
		await go();
		await page.getByLabel('Nama penanggung jawab').fill('Guru Contoh');
		await page.getByLabel('Nomor WhatsApp').fill('0812 0000 0098');
		await go();
		await page.getByRole('button', { name: 'Kirim permintaan' }).click();
		await page.waitForURL('**/keliling/minta/MS-*');
		const code = new URL(page.url()).pathname.split('/').at(-1) ?? '';
		expect(await page.getByRole('main').innerText()).toContain('Menunggu jawaban');

		const office = await openPage({ size: 'desktop', as: 'petugas' });
		await office.goto(`/petugas/keliling/permintaan/${code}`);
		await office.getByRole('button', { name: 'Belum bisa' }).click();
		await office.getByRole('alert').waitFor();
		await office.getByLabel(/^Jawaban untuk mereka/).fill('Mobil datang Kamis, 3 Desember pukul 09.00.');
		await office.getByRole('button', { name: 'Mobil akan singgah' }).click();
		await office.waitForURL('**/permintaan?dijawab');
		await page.reload();
		expect(await page.getByRole('main').innerText()).toMatch(/Mobil akan singgah[^]*3 Desember pukul 09\.00/);
	});

	it('a car’s own device that was lost forgets members and what it kept at its next contact', async () => {
		const device = await openDevice({ kiosk: 'lostCar' });
		onTestFinished(device.close);
		const { page } = device;
		await page.goto('/kios');
		await page.waitForURL('**/kios/jalan');
		await poll(() => main(page)).toMatch(/[\d.]+ anggota, [\d.]+ eksemplar, [\d.]+ ditahan – data 14\.30/);
		await page.context().setOffline(true);
		await countClass(page, 'Kelas 1', '3', '4');
		await poll(() => main(page)).toContain('1 transaksi tersimpan');
		expect(await kept(page)).toEqual({ lists: 1, acts: 1 });

		const office = await openPage({ size: 'desktop', as: 'petugas' });
		await office.goto('/petugas/perangkat');
		await office.getByRole('button', { name: 'Ponsel mobil hilang' }).click();
		await office.getByRole('status').waitFor();

		await page.context().setOffline(false);
		await page.waitForURL('**/kios/pasangkan', { timeout: 25_000 });
		expect(await kept(page)).toEqual({ lists: 0, acts: 0 });
	});
});

async function openRoad(): Promise<Page> {
	const device = await openDevice({ size: 'phone', as: 'petugas' });
	onTestFinished(async () => {
		await device.close();
		expect(device.troubles.filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
	});
	const { page } = device;
	await page.goto('/petugas/keliling/jalan');
	await poll(() => main(page)).toMatch(/[\d.]+ anggota, [\d.]+ eksemplar, [\d.]+ ditahan – data 14\.30/);
	await poll(() =>
		page.evaluate(async () => {
			const names = (await caches.keys()).filter((name) => name.startsWith('suluah-meja-'));
			const pages = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
			return pages.flat().length;
		})
	).toBe(1);
	return page;
}

const poll = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 25_000 });
const main = (page: Page) => page.getByRole('main').innerText();
const newestRow = (page: Page) =>
	page.getByRole('table', { name: 'Pindaian sesi ini' }).locator('tbody tr').first();

async function serve(page: Page, code: string, words: string): Promise<void> {
	await scan(page, code);
	await poll(() => newestRow(page).innerText()).toMatch(new RegExp(`${code}[^]*${RegExp.escape(words)}`));
}

async function countClass(page: Page, name: string, male: string, female: string): Promise<void> {
	await page.getByText('Hitung rombongan').click();
	const form = page.locator('form').filter({ hasText: 'Tulis di buku tamu' });
	await form.getByLabel('Kelas atau kelompok').fill(name);
	await form.getByLabel('Laki-laki').fill(male);
	await form.getByLabel('Perempuan').fill(female);
	await form.getByRole('button').click();
}

async function addChild(page: Page, name: string, phone: string): Promise<void> {
	await page.getByText('Anggota anak baru').click();
	await page.getByLabel('Nama anak').fill(name);
	await page.getByLabel('Nomor telepon wali').fill(phone);
	await page.getByLabel('Wali setuju').check();
	await page.getByRole('button', { name: 'Daftarkan' }).click();
	await poll(() => newestRow(page).innerText()).toContain('Sesi dibuka');
}

/** The number of the card whose session was opened last. */
async function newestCard(page: Page): Promise<string> {
	return /KL-[A-Z0-9]{8}/.exec(await newestRow(page).innerText())?.[0] ?? '';
}

/** The barcodes on a card, as the library has them. */
async function loansOf(card: string): Promise<string[]> {
	const answer = await ask(`/api/v1/members/${card}`, { session: inject('journey').sessions.petugas });
	const { loans }: { loans: { copy: string }[] } = await answer.json();
	return loans.map(({ copy }) => copy).sort();
}

/** What lies in the memory of a car’s device. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const names = (await indexedDB.databases()).map(({ name }) => name);
		if (!names.includes('suluah-jalan')) return { lists: 0, acts: 0 };
		return new Promise<{ lists: number; acts: number }>((resolve, reject) => {
			const open = indexedDB.open('suluah-jalan');
			open.onerror = () => reject(open.error);
			open.onsuccess = () => {
				const stores = open.result.transaction(['daftar', 'tindakan']);
				const lists = stores.objectStore('daftar').count();
				const acts = stores.objectStore('tindakan').count();
				stores.oncomplete = () => {
					open.result.close();
					resolve({ lists: lists.result, acts: acts.result });
				};
			};
		});
	});
