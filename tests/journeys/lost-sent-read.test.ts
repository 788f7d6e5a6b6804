import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, openPage } from '#tests/support/browser.ts';
import { barcode, members, titles } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

/** What happens to copies beyond loan and return, with a scanner and keys. */
inBrowser('lost and found, sent home, read on site', () => {
	it('a book is told to be lost from the desk, and its scan puts it right', async () => {
		const page = await openDesk();
		await scan(page, members.misplacing.card);
		await untilNewest(page, 'Sesi dibuka');
		const header = page.getByRole('region', { name: members.misplacing.name });
		expect(await header.innerText()).toContain('1 kewajiban ganti belum selesai');
		await page.getByRole('button', { name: `Tidak dibawa? ${titles.lostOne}` }).focus();
		await page.keyboard.press('Enter');
		await poll(() => focused(page)).toBe('Biarkan');
		await page.keyboard.press('Tab');
		await poll(() => focused(page)).toBe('Hilang');
		await pressByHand(page, 'Enter');
		await untilNewest(page, 'Tercatat hilang');
		await poll(() => page.getByRole('complementary').innerText()).not.toContain(titles.lostOne);
		await pressByHand(page, 'Enter');
		await untilNewest(page, 'Sesi ditutup');
		await scan(page, barcode('lostOne'));
		await untilNewest(page, 'Ditemukan');
		expect(await rows(page).first().innerText()).toContain('Kewajiban gantinya dibatalkan');
	});

	it('a book of the other building is sent home and arrives by its scan', async () => {
		const page = await openDesk();
		await scan(page, barcode('sentHome'));
		await untilNewest(page, 'Kirim ke Muhammad Yamin');
		expect(
			await page.getByRole('link', { name: `Cetak slip ${titles.sentHome}` }).getAttribute('href')
		).toMatch(/^\/petugas\/kiriman\/\w+\/slip/);
		await page.goto('/petugas/kiriman');
		await page.getByLabel(`Dibawa: ${titles.sentHome}`).check();
		await page.getByRole('button', { name: 'Tandai sudah dibawa' }).click();
		await page.getByRole('status').filter({ hasText: '1 eksemplar ditandai' }).waitFor();
		await page.goto('/petugas/kiriman?tempat=MYM');
		await page.getByLabel('Pindai eksemplar yang tiba').fill(barcode('sentHome'));
		await page.getByRole('button', { name: 'Terima' }).click();
		await page.getByRole('status').filter({ hasText: 'Tiba di Muhammad Yamin' }).waitFor();
	});

	it('ZZBACA counts what is read on site, until ZZSELESAI', async () => {
		const page = await openDesk();
		await scan(page, 'ZZBACA');
		await untilNewest(page, 'Dimulai');
		await scan(page, barcode('readHere'));
		await untilNewest(page, 'Dibaca di tempat');
		await scan(page, 'ZZUNDUR');
		await untilNewest(page, 'Dibatalkan');
		await scan(page, 'ZZSELESAI');
		await untilNewest(page, 'Selesai');
	});
});

async function openDesk(): Promise<Page> {
	const page = await openPage({ size: 'desktop', as: 'petugas' });
	await page.goto('/petugas/meja');
	await page.getByRole('button', { name: 'Semua tombol' }).waitFor();
	await poll(() => focused(page)).toBe('Kotak Pindai');
	return page;
}

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
