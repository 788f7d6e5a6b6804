import type { Locator, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { hydrated, inBrowser, openPage } from '#tests/support/browser.ts';
import { barcode, members, titles } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

/** J7: hold a book that is out, be told when it is ready, collect it. */
inBrowser('J7, a hold from the first search to the loan', () => {
	it('a reader holds, the copy comes back and is kept, the slip is printed, the reader collects', async () => {
		const reader = await openPage({ as: 'holding' });
		await reader.goto('/');
		await reader.getByRole('combobox').first().fill('gerimis stasiun');
		await reader.keyboard.press('Enter');
		await reader.getByRole('link', { name: titles.wanted }).first().tap();
		await reader.getByRole('heading', { level: 1, name: titles.wanted }).waitFor();
		expect(await reader.getByRole('main').innerText()).toContain('Dipinjam sampai 27 November 2026');

		// Three taps: Pesan, the place (chosen already), Pesan.
		await reader.getByRole('link', { name: `Pesan ${titles.wanted}` }).tap();
		await reader.getByRole('heading', { level: 1, name: `Pesan ${titles.wanted}` }).waitFor();
		expect(await reader.getByRole('main').innerText()).toContain(
			'Bila memesan sekarang: antrean ke-1, perkiraan 27 Nov 2026.'
		);
		expect(await reader.getByRole('radio', { name: /Adinegoro/ }).isChecked()).toBe(true);
		await reader.getByRole('button', { name: 'Pesan' }).tap();
		await reader.waitForURL('**/akun/pesanan?baru=*');
		const placed = reader.getByRole('status').filter({ hasText: 'Pesanan tercatat' });
		expect(await placed.innerText()).toMatch(/Antrean ke-1, perkiraan 27 Nov 2026[^]*Diambil di Adinegoro/);
		await poll(() => hasFocus(placed)).toBe(true);

		const desk = await openPage({ as: 'petugas', size: 'desktop' });
		await desk.goto('/petugas/meja');
		await desk.getByRole('button', { name: 'Semua tombol' }).waitFor();
		await scan(desk, barcode('wanted'));
		await poll(() => newestRow(desk).innerText()).toMatch(
			/Untuk pesanan[^]*Pesanan untuk Omar Contoh\. Cetak slip dan taruh di rak pesanan, diambil sampai Jumat, 27 November 2026/
		);
		await checkSlip(desk);

		await reader.goto('/akun');
		const ready = reader.getByRole('region', { name: 'Siap diambil' });
		expect(await ready.innerText()).toMatch(
			/Gerimis di Stasiun Kecil[^]*Ambil di Adinegoro sampai Jumat, 27/
		);

		await scan(desk, members.nextInLine.card);
		await desk.getByRole('region', { name: members.nextInLine.name }).waitFor();
		await scan(desk, barcode('wanted'));
		await poll(() => newestRow(desk).innerText()).toContain('Jangan pinjamkan');
		await scan(desk, members.holding.card);
		const header = desk.getByRole('region', { name: members.holding.name });
		await poll(() => header.innerText()).toContain('1 pesanan siap diambil');
		await scan(desk, barcode('wanted'));
		await poll(() => newestRow(desk).innerText()).toContain('Dipinjam');
		expect(await header.innerText()).not.toContain('pesanan siap');

		await reader.goto('/akun/pesanan');
		expect(await reader.getByRole('main').innerText()).toContain('Belum ada pesanan');
	}, 180_000);

	it('without scripts: third in line, put off until a day, in line again, cancelled after a question', async () => {
		const { titles: addresses } = inject('journey');
		const page = await openPage({ as: 'holdingPlainly', javaScript: false });
		await page.goto(addresses.wantedByMany);
		expect(await page.getByRole('main').innerText()).toContain('2 orang antre');
		await page.getByRole('link', { name: `Pesan ${titles.wantedByMany}` }).click();
		await page.getByRole('radio', { name: /Muhammad Yamin/ }).check();
		await page.getByRole('button', { name: 'Pesan' }).click();
		const told = page.getByRole('status');
		expect(await told.innerText()).toMatch(/Antrean ke-3, perkiraan 1\d–\d\d Des 2026[^]*Muhammad Yamin/);

		await page.goto(`${addresses.wantedByMany}/pesan`);
		expect(await page.getByRole('main').innerText()).toMatch(/Belum bisa dipesan[^]*sudah Anda pesan/);

		await page.goto('/akun/pesanan');
		await page.locator('summary').filter({ hasText: 'Tunda' }).click();
		const day = page.getByRole('group', { name: 'Tunda sampai' });
		await fillDay(day, ['31', '2', '2027']);
		await page.getByRole('button', { name: `Tunda pesanan ${titles.wantedByMany}` }).click();
		expect(await page.getByRole('main').innerText()).toContain('Tulis tanggal yang ada');
		expect(await day.getByLabel('Tanggal').inputValue()).toBe('31');
		await fillDay(day, ['1', '2', '2027']);
		await page.getByRole('button', { name: `Tunda pesanan ${titles.wantedByMany}` }).click();
		expect(await told.innerText()).toContain('ditunda sampai Senin, 1 Februari 2027');

		await page.getByRole('button', { name: `Lanjutkan pesanan ${titles.wantedByMany} sekarang` }).click();
		expect(await page.getByRole('main').innerText()).toContain('Antrean ke-3');

		await page.locator('summary').filter({ hasText: 'Batalkan' }).click();
		await page.getByRole('button', { name: `Ya, batalkan: ${titles.wantedByMany}` }).click();
		expect(await page.getByRole('main').innerText()).toMatch(/Pesanan dibatalkan[^]*Belum ada pesanan/);
	});

	it('whoever is not signed in signs in first and comes back to the question', async () => {
		const { titles: addresses } = inject('journey');
		const page = await openPage();
		await page.goto(addresses.wantedByMany);
		await hydrated(page);
		await page.getByRole('link', { name: `Pesan ${titles.wantedByMany}` }).tap();
		await page.waitForURL('**/masuk?kembali=*');
		expect(new URL(page.url()).searchParams.get('kembali')).toBe(`${addresses.wantedByMany}/pesan`);
	});
});

const poll = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000 });

const newestRow = (page: Page) =>
	page.getByRole('table', { name: 'Pindaian sesi ini' }).locator('tbody tr').first();

const hasFocus = (result: Locator) =>
	result.evaluate((node) => document.activeElement?.contains(node) === true);

async function fillDay(group: Locator, [day, month, year]: [string, string, string]): Promise<void> {
	await group.getByLabel('Tanggal').fill(day);
	await group.getByLabel('Bulan').fill(month);
	await group.getByLabel('Tahun').fill(year);
}

/** The slip opens beside the desk, names the reader in short, and fits the paper of both printers. */
async function checkSlip(desk: Page): Promise<void> {
	const link = newestRow(desk).getByRole('link', { name: `Cetak slip ${titles.wanted}` });
	const address = ((await link.getAttribute('href')) ?? '').split('?', 1)[0] ?? '';
	const slip = await desk.context().newPage();
	for (const [width, most] of [
		['58', 220],
		['80', 303]
	] as const) {
		await slip.goto(`${address}?lebar=${width}`);
		const paper = slip.getByRole('article', { name: 'Pesanan' });
		expect(await paper.innerText()).toMatch(/Omar C\.[^]*…0101[^]*Adinegoro[^]*Jumat, 27 November 2026/);
		expect((await paper.boundingBox())?.width).toBeLessThanOrEqual(most);
	}
	await slip.close();
}
