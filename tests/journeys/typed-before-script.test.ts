import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { hydrated, inBrowser, openPage, type Device } from '#tests/support/browser.ts';

/** A thin network: somebody fills in a form before the page's scripts are there. */
inBrowser('what is typed before the script comes', () => {
	it('stays: words, and a choice from a list', async () => {
		const { page, bringScripts } = await openSlow('/petugas/kalender/tutup', { as: 'kepala' });
		await page.getByLabel('Hari pertama').fill('2026-12-01');
		await page.getByLabel('Alasan untuk pembaca').fill('Listrik padam');
		await page.getByLabel('Tempat').selectOption({ label: 'Perpustakaan Adinegoro' });
		const chosen = () => page.getByLabel('Tempat').locator('option:checked').innerText();
		bringScripts();
		await hydrated(page);
		expect(await page.getByLabel('Hari pertama').inputValue()).toBe('2026-12-01');
		expect(await chosen()).toBe('Perpustakaan Adinegoro');
		await page.getByRole('button', { name: 'Lihat yang akan dipindah' }).click();
		await page.getByRole('status').filter({ hasText: 'akan dipindah' }).waitFor();
		expect(await chosen()).toBe('Perpustakaan Adinegoro');
	});

	it('stays: the day, month and year of a date', async () => {
		const { page, bringScripts } = await openSlow(`${inject('journey').titles.wantedByMany}/pesan`, {
			as: 'emptyHanded'
		});
		for (const [box, typed] of [
			['Tanggal', '3'],
			['Bulan', '12'],
			['Tahun', '2026']
		] as const)
			await page.getByLabel(box, { exact: true }).fill(typed);
		bringScripts();
		await hydrated(page);
		for (const [box, typed] of [
			['Tanggal', '3'],
			['Bulan', '12'],
			['Tahun', '2026']
		] as const)
			expect(await page.getByLabel(box, { exact: true }).inputValue()).toBe(typed);
	});
});

/** The page drawn by the server, its scripts still on their way. */
async function openSlow(at: string, device: Device): Promise<{ page: Page; bringScripts: () => void }> {
	const page = await openPage(device);
	const coming = Promise.withResolvers<void>();
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		await coming.promise;
		await route.continue().catch(() => undefined);
	});
	await page.goto(at, { waitUntil: 'commit' });
	await page.getByRole('heading', { level: 1 }).waitFor();
	return { page, bringScripts: coming.resolve };
}
