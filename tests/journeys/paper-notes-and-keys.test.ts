import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, openPage } from '#tests/support/browser.ts';
import { barcode, members } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

const book = barcode('fourth');

/** What was lent comes back on the same paper, so that other journeys find the library as it was. */
inBrowser('paper notes after an outage, and keys of one’s own', () => {
	it('a list is typed by keyboard alone: a slip is said, nothing is lost, all of it is saved at once', async () => {
		const page = await openPage({ size: 'desktop', as: 'petugas' });
		await page.goto('/petugas/susulan');
		await page.waitForLoadState('networkidle');
		await line(page, { day: '2026-11-23', time: '09:00' });
		await page.locator('#kartu').focus();
		await scan(page, members.nextInLine.card);
		// The scanner's Enter leads on to the books.
		await poll(() => page.evaluate(() => document.activeElement?.id)).toBe('eksemplar');
		await page.keyboard.type('SALAH');
		await pressOn(page, 'Tambahkan baris');
		await poll(() => page.getByRole('alert').innerText()).toContain('Kode SALAH bukan eksemplar');
		expect(await page.locator('#kartu').inputValue()).toBe(members.nextInLine.card);
		await page.locator('#eksemplar').fill(book);
		await pressOn(page, 'Tambahkan baris');
		await poll(() => page.locator('ol > li').innerText()).toMatch(
			/Dipinjam[^]*23 Nov 2026, 09\.00[^]*Eka Contoh/
		);
		await page.getByRole('radio', { name: 'Kembali' }).check();
		await line(page, { day: '2026-11-23', time: '10:30' });
		await page.locator('#eksemplar').fill(book);
		await pressOn(page, 'Tambahkan baris');
		await page.getByRole('button', { name: 'Simpan semua (2 baris)' }).waitFor();
		await pressOn(page, 'Simpan semua (2 baris)');
		await poll(() => page.getByRole('status').first().innerText()).toContain('2 buku dicatat.');
		expect(await page.getByRole('region', { name: 'Yang dicatat' }).innerText()).toMatch(
			/jatuh tempo 30 Nov 2026[^]*kembali/
		);
	});

	it('without scripts the same list is typed, changed and thrown away', async () => {
		const page = await openPage({ as: 'petugas', javaScript: false });
		await page.goto('/petugas/susulan');
		await line(page, { day: '2026-12-24', time: '09:00' });
		await page.locator('#kartu').fill(members.nextInLine.card);
		await page.locator('#eksemplar').fill(book);
		await page.getByRole('button', { name: 'Tambahkan baris' }).click();
		expect(await page.getByRole('alert').innerText()).toContain('Waktu itu belum tiba.');
		await line(page, { day: '2026-11-22', time: '09:00' });
		await page.getByRole('button', { name: 'Tambahkan baris' }).click();
		await page.getByRole('button', { name: 'Ubah baris 1' }).click();
		expect(await page.locator('#eksemplar').inputValue()).toBe(book);
		await page.getByRole('button', { name: 'Tambahkan baris' }).click();
		await page.getByRole('button', { name: 'Hapus baris 1' }).click();
		expect(await page.locator('main').innerText()).toContain(
			'Baris yang Anda tambahkan tampil di sini dulu.'
		);
	});

	it('a key is chosen for this device; those of the browser and of other acts are refused', async () => {
		const page = await openPage({ size: 'desktop', as: 'petugas' });
		await page.goto('/petugas/meja');
		await page.getByRole('button', { name: 'Semua tombol, suara, dan struk' }).click();
		const said = page.locator('dialog[open]').getByRole('status');
		await page.getByRole('button', { name: /^Ubah tombol: Kembali massal/ }).click();
		await page.keyboard.press('F5');
		await poll(() => said.innerText()).toContain('F5 milik peramban.');
		await page.keyboard.press('F9');
		await poll(() => said.innerText()).toContain('F9 sudah dipakai: Cetak struk');
		await page.keyboard.press('Shift+F2');
		await poll(() => said.innerText()).toBe('Tombolnya sekarang Shift F2.');
		await page.keyboard.press('Escape');
		await page.reload();
		const returns = page.getByRole('link', { name: /^Kembali massal/ });
		await poll(() => returns.innerText()).toContain('Shift F2');
		await page.keyboard.press('F4');
		expect(await returns.getAttribute('aria-current')).toBeNull();
		await page.keyboard.press('Shift+F2');
		await poll(() => returns.getAttribute('aria-current')).toBe('true');
		await page.getByRole('button', { name: 'Semua tombol, suara, dan struk' }).click();
		await page.getByRole('button', { name: 'Tombol seperti semula' }).click();
		await poll(() => page.locator('dialog[open]').getByRole('status').innerText()).toBe(
			'Semua tombol seperti semula.'
		);
		await page.goto('/petugas/meja/perintah');
		expect(await page.getByRole('listitem').filter({ hasText: 'ZZKEMBALI' }).locator('svg').count()).toBe(1);
	});
});

const poll = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 15_000 });

async function line(page: Page, at: { day: string; time: string }): Promise<void> {
	await page.locator('#tanggal').fill(at.day);
	await page.locator('#jam').fill(at.time);
}

async function pressOn(page: Page, button: string): Promise<void> {
	await page.getByRole('button', { name: button }).focus();
	await page.keyboard.press('Enter');
}
