import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { inBrowser, openPage } from '#tests/support/browser.ts';

/** J1: is it open, where, and do they have this book? On a phone, not signed in. */
inBrowser('J1, finding a book on the phone', () => {
	for (const javaScript of [true, false]) {
		const how = javaScript ? '' : ', without scripts';

		it(`home tells whether each building is open, then two taps and a word lead to the shelf${how}`, async () => {
			const page = await openPage({ javaScript });
			await page.goto('/');
			const hours = page.getByRole('region', { name: 'Selasa, 24 November 2026' });
			expect(await hours.getByRole('listitem').allInnerTexts()).toEqual([
				expect.stringMatching(/^Adinegoro\s+Buka sekarang sampai 21\.00 WIB$/),
				expect.stringMatching(/^Muhammad Yamin\s+Tutup, Hari Contoh\. Buka besok pukul 09\.00 WIB$/)
			]);

			await page.getByRole('search').locator('input[name=q]').fill('ombilin');
			await tap(page, 'button', 'Cari');
			await page.waitForURL('**/katalog?q=ombilin');
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('4 hasil untuk “ombilin”');
			const rows = page
				.getByRole('main')
				.getByRole('listitem')
				.filter({ has: page.getByRole('heading') });
			expect(await rows.count()).toBe(4);
			const row = rows.filter({ hasText: 'Kereta Uap Ombilin' });
			expect(await row.innerText()).toMatch(/Rekaan.*2014[^]*Ada di rak[^]*Adinegoro/);

			await tap(page, 'link', /Kereta Uap Ombilin/);
			await page.waitForURL(`**${inject('journey').titles.onShelf}`);
			const main = await page.getByRole('main').innerText();
			expect(main).toContain('625.26 REK k');
			expect(main).toMatch(/Adinegoro, Ruang Umum/);
		});

		it(`a typing error is forgiven and says so${how}`, async () => {
			const page = await openPage({ javaScript });
			await page.goto('/katalog?q=ombilien');
			const main = page.getByRole('main');
			expect(await main.innerText()).toContain('Tidak ada hasil untuk “ombilien”. Kami mencari “ombilin”.');
			expect(await main.getByRole('heading', { level: 1 }).innerText()).toContain('4 hasil');
			await tap(page, 'link', 'Tetap cari ejaan semula');
			await page.waitForURL(/exact=/);
			expect(await main.innerText()).toContain('Tidak ada hasil untuk “ombilien”');
		});
	}

	it('what is lent, elsewhere or for reading on site says so in the row', async () => {
		const page = await openPage();
		await page.goto('/katalog?q=ombilin');
		const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
		expect(await row('Tambang Ombilin dari Dekat').innerText()).toMatch(/Dipinjam/);
		expect(await row('Sungai Ombilin untuk Anak').innerText()).toMatch(/Ada di rak[^]*Muhammad Yamin/);
		expect(await row('Peta Lama Ombilin').innerText()).toMatch(/Baca di tempat/);
	});
});

async function tap(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
	await page.getByRole('main').getByRole(role, { name }).first().tap();
}
