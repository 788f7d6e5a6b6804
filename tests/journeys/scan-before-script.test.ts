import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, openPage } from '#tests/support/browser.ts';
import { barcode, members, unknownCode } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

/** A busy morning: the queue stands at the desk before the page is ready. */
inBrowser('scans that come before the desk’s script is alive', () => {
	it('are kept apart and land once each, in their order, when it comes', async () => {
		const { page, bringScripts } = await openSlowDesk();
		for (const code of [members.emptyHanded.card, unknownCode, barcode('second')]) await scan(page, code);
		await expect.poll(() => page.getByLabel('Kotak Pindai').inputValue()).toBe('');
		expect(await rows(page).count()).toBe(0);
		bringScripts();
		await expect
			.poll(() => rows(page).allInnerTexts(), patience)
			.toEqual([
				expect.stringMatching(told(barcode('second'), 'Dipinjam')),
				expect.stringMatching(told(unknownCode, 'Kode tidak dikenal')),
				expect.stringMatching(told(members.emptyHanded.card, 'Sesi dibuka'))
			]);
		for (const code of ['ZZKEMBALI', barcode('second')]) await scan(page, code);
		await expect.poll(() => rows(page).first().innerText(), patience).toContain('Dikembalikan');
	});

	it('are posted together, a row each, when it does not come', async () => {
		const { page } = await openSlowDesk();
		for (const code of [members.emptyHanded.card, unknownCode]) await scan(page, code);
		await expect
			.poll(() => rows(page).allInnerTexts(), patience)
			.toEqual([
				expect.stringMatching(told(unknownCode, 'Kode tidak dikenal')),
				expect.stringMatching(told(members.emptyHanded.card, 'Sesi dibuka'))
			]);
		expect(await page.getByRole('region', { name: members.emptyHanded.name }).count()).toBe(1);
	});
});

const rows = (page: Page) => page.getByRole('table', { name: 'Pindaian sesi ini' }).locator('tbody tr');
const told = (code: string, words: string) => new RegExp(`${code}[^]*${words}`);
const patience = { timeout: 20_000 };

/** The desk as it stands on a slow network: drawn, with the focus in its box, its modules still on their way. */
async function openSlowDesk(): Promise<{ page: Page; bringScripts: () => void }> {
	const page = await openPage({ size: 'desktop', as: 'petugas' });
	const coming = Promise.withResolvers<void>();
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		if (!route.request().url().includes('early-scans')) await coming.promise;
		await route.continue().catch(() => undefined);
	});
	await page.goto('/petugas/meja', { waitUntil: 'commit' });
	await page.getByLabel('Kotak Pindai').waitFor();
	await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('code');
	return { page, bringScripts: coming.resolve };
}
