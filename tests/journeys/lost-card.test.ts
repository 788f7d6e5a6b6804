import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, openPage } from '#tests/support/browser.ts';
import { losing, members } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

/** J23: a card is lost, somebody is angry about a suspension. */
inBrowser('J23, lost card and disputed suspension', () => {
	it('three letters and a year find the person; the old card is blocked, the new one printed', async () => {
		const page = await openDesk();
		await page.keyboard.press('F8');
		await page.getByRole('combobox').pressSequentially(`wir ${losing.born.slice(0, 4)}`, { delay: 60 });
		const found = page.getByRole('option');
		await poll(() => found.count()).toBe(1);
		expect(await found.innerText()).toMatch(/WC[^]*Wira Contoh[^]*lahir 4 Mar 1998/);
		await page.keyboard.press('Enter');
		await page.getByRole('link', { name: 'Kartu hilang atau rusak' }).click();
		await page.getByRole('button', { name: 'Blokir kartu lama, beri kartu baru' }).click();
		await poll(() => page.getByRole('status').first().innerText()).toBe(
			`Kartu ${losing.card} diblokir. Kartu baru: ${losing.card}-2.`
		);
		await page.getByRole('button', { name: 'Cetak di kartu (CR80)' }).click();
		await page.waitForURL('**/cetak?ukuran=cr80&cetak');
		expect(await page.getByRole('article').innerText()).toContain(`${losing.card}-2`);

		const desk = await openDesk();
		await scan(desk, losing.card);
		await poll(() => newest(desk)).toMatch(/Kartu lama, sudah diganti/);
		expect(await desk.getByRole('region', { name: losing.name }).count()).toBe(0);
		await scan(desk, `${losing.card}-2`);
		await poll(() => newest(desk)).toContain('Sesi dibuka');
	});

	it('the reader objects without scripts, the head of service reads the trail and lifts the suspension', async () => {
		const reader = await openPage({ size: 'phone', as: 'disputing', javaScript: false });
		await reader.goto('/akun');
		await reader.getByRole('link', { name: /jejak keputusan/ }).click();
		const trail = await reader.getByRole('main').innerText();
		expect(trail).toMatch(
			/Dipinjam[^]*Jatuh tempo Selasa, 17 November 2026[^]*Dikembalikan[^]*3 hari setelah[^]*Peminjaman ditunda/
		);
		await reader.getByRole('button', { name: 'Kirim keberatan' }).click();
		expect(await reader.getByRole('main').innerText()).toContain('Tulis alasan Anda');
		await reader.getByLabel('Alasan Anda').fill('Jalan ke kota putus tiga hari karena longsor.');
		await reader.getByRole('button', { name: 'Kirim keberatan' }).click();
		expect(await reader.getByRole('main').innerText()).toContain('Menunggu jawaban petugas');

		const head = await openPage({ size: 'desktop', as: 'kepala' });
		await head.goto('/petugas/keberatan');
		await head.getByRole('link', { name: members.disputing.name }).click();
		await head.getByLabel('Jawaban, dibaca anggota').fill('Benar, jalannya ditutup.');
		await head.getByRole('button', { name: 'Cabut penundaan' }).click();
		await poll(() => head.getByRole('status').innerText()).toContain('Jawaban tersimpan');

		await reader.reload();
		expect(await reader.getByRole('main').innerText()).toMatch(
			/Penundaan dicabut[^]*Benar, jalannya ditutup\./
		);
	});
});

async function openDesk(): Promise<Page> {
	const page = await openPage({ size: 'desktop', as: 'petugas' });
	await page.goto('/petugas/meja');
	await page.getByRole('button', { name: 'Semua tombol' }).waitFor();
	return page;
}

const poll = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000 });
const newest = (page: Page) =>
	page.getByRole('table', { name: 'Pindaian sesi ini' }).locator('tbody tr').first().innerText();
