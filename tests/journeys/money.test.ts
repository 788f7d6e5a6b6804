import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { aPng } from '#formats/image/testing/small-images.ts';
import { hydrated, inBrowser, openPage } from '#tests/support/browser.ts';
import { barcode, members } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

const poll = (ask: () => Promise<string>) => expect.poll(ask, { timeout: 15_000 });

const main = (page: Page) => page.getByRole('main').innerText();
const receipt = (page: Page) => page.getByRole('article').first().innerText();

/** A late book costs money where the rule says so: part in cash, the rest by QRIS, receipts, the drawer. */
inBrowser('a late book that costs money', () => {
	it('is charged at the desk, paid in two parts by keyboard, and counted at the end of the day', async () => {
		const head = await openPage({ as: 'kepala', size: 'desktop' });
		await head.goto('/petugas/kas/qris');
		expect(await main(head)).toContain('Belum ada gambar');
		const image = { name: 'qris.png', mimeType: 'image/png', buffer: aPng(320, 320) };
		await head.getByLabel('Berkas gambar').setInputFiles(image);
		await head.getByRole('button', { name: 'Unggah' }).click();
		await head.getByText('Gambar QRIS tersimpan.').waitFor();
		expect((await head.request.get('/petugas/kas/qris/gambar')).headers()['content-type']).toBe('image/png');

		const page = await openPage({ as: 'petugas', size: 'desktop' });
		await page.addInitScript(() => {
			window.print = () => {
				document.documentElement.dataset['printed'] =
					document.querySelector('body > .receipt-paper')?.textContent ?? '';
			};
		});
		await page.goto('/petugas/meja');
		await hydrated(page);
		await scan(page, barcode('costsMoney'));
		await poll(() => main(page)).toContain('Denda keterlambatan Rp3.500.');
		await scan(page, members.payingLate.card);
		await page.getByRole('heading', { level: 2, name: members.payingLate.name }).waitFor();
		await poll(() => main(page)).toContain('Rp3.500 belum dibayar');
		const href = await page.getByRole('link', { name: 'Terima pembayaran' }).getAttribute('href');

		await page.goto(href ?? '');
		expect(await main(page)).toContain(
			'terlambat 7 hari buka; 7 hari buka kali Rp500, paling banyak Rp10.000'
		);
		await page.getByLabel('Jumlah dibayar (Rp)').focus();
		await page.keyboard.type('1.500');
		await page.keyboard.press('Tab');
		await page.keyboard.type('5.000');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/petugas/kas/struk/*');
		expect(await main(page)).toMatch(/Rp1\.500 tercatat\.\s+Kembalian Rp3\.500\./);
		expect(await receipt(page)).toMatch(/Struk pembayaran 20261124-\d{4}/);
		expect(await receipt(page)).toMatch(/Sisa\s+Rp2\.000/);
		expect(await receipt(page)).not.toContain(members.payingLate.card);
		await page.getByRole('button', { name: 'Cetak struk' }).press('Enter');
		await poll(async () => (await page.locator('html').getAttribute('data-printed')) ?? '').toContain(
			'Rp1.500'
		);

		await page.getByRole('link', { name: 'Denda anggota ini' }).press('Enter');
		await page.waitForURL('**/denda');
		expect(await main(page)).toContain('Rp2.000 dari Rp3.500');
		await page.getByRole('radio', { name: 'QRIS' }).focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: 'Minta pembaca memindai kode ini' }).waitFor();
		expect(await main(page)).toContain('Rp2.000');
		const shown = page.getByRole('img', { name: 'Kode QRIS perpustakaan' });
		await expect.poll(() => shown.evaluate((code: HTMLImageElement) => code.naturalWidth)).toBe(320);
		await page.getByRole('button', { name: 'Uang sudah masuk' }).press('Enter');
		await page.waitForURL('**/petugas/kas/struk/*');
		expect(await receipt(page)).toMatch(/QRIS\s+Rp2\.000/);

		await page.getByRole('link', { name: 'Kas', exact: true }).last().press('Enter');
		await page.waitForURL('**/petugas/kas?*');
		expect(await main(page)).toMatch(/Tunai\s+Rp1\.500\s+QRIS\s+Rp2\.000\s+Jumlah\s+Rp3\.500/);
		const counted = page.getByLabel('Uang di laci (Rp)');
		await counted.fill('1.000');
		await counted.press('Enter');
		await page.getByRole('alert').waitFor();
		expect(await main(page)).toContain('Kurang Rp500.');
		await counted.fill('1.500');
		await counted.press('Enter');
		await page.getByText(/Kas sudah ditutup .* Cocok\./).waitFor();
		const csv = await (await page.request.get('/petugas/kas/kas.csv')).text();
		expect(csv).toContain('2026-11-24,Adinegoro,2,1500,2000,1500,0');
		await head.getByRole('button', { name: 'Hapus gambar' }).click();
		await head.getByText('Gambar QRIS dihapus.').waitFor();
	});
});
