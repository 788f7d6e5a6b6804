import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, openPage, type Device } from '#tests/support/browser.ts';
import { barcode, members, titles, unknownCode } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

/** Everything here is taken back at the end, so that other journeys find the library as it was. */
inBrowser('J22, the pile from the drop box, and scans that are taken back', () => {
	it('a pile of yesterday is counted to yesterday, leaves a report, and can be taken back', async () => {
		const page = await openDesk();
		await pressByHand(page, 'F4');
		await untilNewest(page, 'Dimulai');
		await page.getByRole('link', { name: /^Kemarin/ }).focus();
		await pressByHand(page, 'Enter');
		await poll(() => page.getByRole('link', { name: /^Kemarin/ }).getAttribute('aria-current')).toBe('true');
		await scan(page, barcode('lateOne'));
		await untilNewest(page, 'Kembali Senin, 23 November. Terlambat');
		await scan(page, unknownCode);
		await untilNewest(page, 'Kode tidak dikenal');
		await scan(page, 'ZZUNDUR');
		await poll(() =>
			rows(page)
				.filter({ hasText: barcode('lateOne') })
				.innerText()
		).toContain('Dibatalkan');
		await scan(page, 'ZZSELESAI');
		await untilNewest(page, 'Tidak ada yang dicatat.');
		await page.getByRole('button', { name: 'Cetak laporan' }).focus();
		await pressByHand(page, 'Enter');
		await poll(() => printed(page)).toMatch(
			/Laporan kembali massal[^]*Dihitung kembali Senin, 23 November 2026/
		);
		expect(await printed(page)).toContain(unknownCode);
		await page.getByRole('button', { name: `Abaikan ${unknownCode}` }).focus();
		await pressByHand(page, 'Enter');
	});

	it('a rule refuses the head of service: doing nothing is one Enter, lending needs a reason', async () => {
		const page = await openDesk({ as: 'kepala' });
		await scan(page, members.suspended.card);
		await untilNewest(page, 'Sesi dibuka');
		await scan(page, barcode('fourth'));
		await poll(() => focused(page)).toBe('Jangan pinjamkan');
		await pressByHand(page, 'Enter');
		await poll(() => page.locator('[data-question]').count()).toBe(0);
		expect(await rows(page).first().innerText()).toContain('Peminjaman ditunda sampai');
		await pressByHand(page, 'Enter');
		await untilNewest(page, 'Sesi ditutup');
		await scan(page, members.suspended.card);
		await untilNewest(page, 'Sesi dibuka');
		await scan(page, barcode('fourth'));
		await poll(() => focused(page)).toBe('Jangan pinjamkan');
		await pressByHand(page, 'Tab');
		await poll(() => focused(page)).toBe('Alasan');
		await page.keyboard.type('izin kepala', { delay: 60 });
		await pressByHand(page, 'Enter');
		await untilNewest(page, 'Walau aturan menolak: izin kepala');
		await page
			.getByRole('contentinfo', { name: 'Tombol cepat' })
			.getByText(/sisa \d+ detik/)
			.waitFor();
		await page.keyboard.press('Control+z');
		await poll(() => rows(page).first().innerText()).toContain('Dibatalkan');
		const side = page.getByRole('complementary');
		await poll(async () => (await side.innerText()).includes(titles.fourth)).toBe(false);
	});

	it('the receipt names nobody; F9 prints the last one again', async () => {
		const page = await openDesk();
		await pressByHand(page, 'F9');
		await poll(() => page.getByRole('main').innerText()).toContain('Belum ada struk untuk dicetak');
		await scan(page, members.emptyHanded.card);
		await untilNewest(page, 'Sesi dibuka');
		await scan(page, barcode('third'));
		await untilNewest(page, 'Dipinjam');
		await pressByHand(page, 'Enter');
		await untilNewest(page, 'Sesi ditutup');
		expect(await printed(page)).toBe('');
		await pressByHand(page, 'F9');
		await poll(() => printed(page)).toMatch(/Kartu …0003 · CC[^]*Jatuh tempo Selasa, 1 Desember 2026/);
		expect(await printed(page)).not.toContain(members.emptyHanded.name);
		await scan(page, 'ZZUNDUR');
		await poll(() =>
			rows(page)
				.filter({ hasText: barcode('third') })
				.innerText()
		).toContain('Dibatalkan');
	});
});

async function openDesk(device: Device = {}): Promise<Page> {
	const page = await openPage({ size: 'desktop', as: 'petugas', ...device });
	// What would have gone to the printer.
	await page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset['printed'] = document.querySelector('.paper')?.textContent ?? '';
		};
	});
	await page.goto('/petugas/meja');
	await page.getByRole('button', { name: 'Semua tombol' }).waitFor();
	await poll(() => focused(page)).toBe('Kotak Pindai');
	return page;
}

const printed = (page: Page) =>
	page.evaluate(() => (document.documentElement.dataset['printed'] ?? '').replace(/\s+/g, ' '));

const poll = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000 });
const rows = (page: Page) => page.getByRole('table', { name: 'Pindaian sesi ini' }).locator('tbody tr');
const untilNewest = (page: Page, words: string) =>
	poll(() => rows(page).first().innerText()).toContain(words);

/** An arrow ends the scan before: the key after it is a person's. */
async function pressByHand(page: Page, key: string): Promise<void> {
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press(key);
}

/** The name of what has the focus. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const here = document.activeElement;
		const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : here?.textContent;
		return label?.trim() ?? '';
	});
