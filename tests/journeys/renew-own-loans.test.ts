import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, openPage } from '#tests/support/browser.ts';
import type { AccountKey } from '#tests/support/journey-seed-facts.ts';
import { titles } from '#tests/support/journey-seed-facts.ts';

/** J5, for one's own loans: renew what can be renewed; partial success is normal and clear. */
inBrowser('J5, renewing one’s own loans', () => {
	const readers: [how: string, as: AccountKey, javaScript: boolean][] = [
		['', 'renewing', true],
		[', without scripts', 'renewingPlainly', false]
	];

	it.each(readers)(
		'two taps renew what can be renewed and say of the rest why not%s',
		async (_, as, javaScript) => {
			const page = await openPage({ as, javaScript });
			await page.goto('/akun');
			const loans = page.getByRole('region', { name: 'Pinjaman Anda' });
			expect(await loans.innerText()).toContain('3 dari 3');

			await loans.getByRole('link', { name: 'Buka Pinjaman' }).tap();
			await page.waitForURL('**/akun/pinjaman');
			await page.getByRole('button', { name: 'Perpanjang semua yang bisa' }).tap();
			const result = page.getByRole('status').filter({ hasText: '1 dari 3 pinjaman diperpanjang' });
			await result.waitFor();
			expect(await page.getByRole('status').count()).toBe(1);
			await expect.poll(() => hasFocus(result)).toBe(true);

			const lines = await result.getByRole('listitem').allInnerTexts();
			const line = (title: string) => lines.find((text) => text.startsWith(title));
			expect(line(titles.renewable)).toBe(
				`${titles.renewable} sudah diperpanjang. Kembalikan paling lambat Jumat, 4 Desember 2026, 10 hari lagi.`
			);
			expect(line(titles.renewedOnce)).toMatch(
				/belum bisa diperpanjang: Tidak bisa diperpanjang lagi: sudah 1 kali dari 1 kali\. Aturan: /
			);
			expect(line(titles.queued)).toMatch(/belum bisa diperpanjang: .*2 orang sedang antre.* Aturan: /);
		}
	);

	it('one book alone: its button carries the title, and what cannot be renewed says why', async () => {
		const page = await openPage({ as: 'shown' });
		await page.goto('/akun');
		const button = page.getByRole('button', { name: `Perpanjang ${titles.shownLoan}` });
		expect(await button.innerText()).toBe('Perpanjang');
		await button.tap();
		const result = page.getByRole('status').filter({ hasText: '1 pinjaman diperpanjang' });
		await result.waitFor();
		expect(await result.innerText()).toContain('Kembalikan paling lambat Sabtu, 5 Desember 2026');
		const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
		await row.getByText('Kenapa?').tap();
		expect(await row.innerText()).toMatch(
			/Tidak bisa diperpanjang lagi[^]*Aturan: perpanjang paling banyak 1 kali/
		);
	});
});

/** The result itself or the box around it: either way it is what is read next. */
const hasFocus = (result: Locator) =>
	result.evaluate((node) => {
		const { activeElement } = document;
		return activeElement !== document.body && activeElement?.contains(node) === true;
	});
