import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, openPage } from '#tests/support/browser.ts';
import { classBook, classBooks, school } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

/** J16: a class is counted in four actions and borrows thirty books by the scanner alone. */
inBrowser('J16, a class arrives and borrows', () => {
	it('counts 32 visitors, lends 30 books without a question, keeps the others on a list, and prints A4', async () => {
		const page = await openPage({ size: 'desktop', as: 'petugas' });
		await page.goto('/petugas/meja');
		await page.getByRole('button', { name: 'Semua tombol' }).waitFor();

		let actions = 1;
		await scan(page, school.card);
		const group = page.getByRole('region', { name: 'Rombongan hari ini' });
		await poll(() => group.getByLabel('Jumlah orang').inputValue()).toBe('32');
		actions += 1;
		await group.getByLabel('Jumlah orang').fill('33');
		actions += 1;
		await group.getByRole('button', { name: 'Catat di buku tamu' }).click();
		await poll(() => group.innerText()).toContain('33 pengunjung tercatat');
		expect(actions).toBeLessThanOrEqual(4);

		for (const barcode of classBooks) await scan(page, barcode);
		await poll(() => notLent(page).count()).toBe(2);
		expect(await page.locator('[data-question]').count()).toBe(0);
		await poll(() => page.getByRole('region', { name: school.name }).innerText()).toContain('30 dari 30');
		const side = page.getByRole('complementary');
		expect(await side.innerText()).toContain(classBooks[31]);

		// A part comes back: whoever stands there is told how much.
		await scan(page, 'ZZSELESAI');
		await scan(page, classBooks[0] ?? '');
		await scan(page, classBooks[1] ?? '');
		await poll(() => rows(page).first().innerText()).toContain('2 dari 30 kembali');

		await page.goto(`/petugas/anggota/${school.card}/daftar`);
		const paper = page.getByRole('article');
		expect(await paper.innerText()).toMatch(
			/28 buku masih dipinjam[^]*2 dari 30 kembali[^]*Yang menerima, Rita Contoh/
		);
		expect(await paper.getByRole('row').count()).toBe(29);
		expect(await paper.innerText()).toContain(classBook);
		expect(await paper.innerText()).toContain('8 Des 2026');
		const pdf = await page.request.get(`/petugas/anggota/${school.card}/daftar/daftar.pdf`);
		expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
	});
});

const poll = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000 });
const rows = (page: Page) => page.getByRole('table', { name: 'Pindaian sesi ini' }).locator('tbody tr');
const notLent = (page: Page) => rows(page).filter({ hasText: 'Belum dipinjam' });
