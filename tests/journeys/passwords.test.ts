import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, openPage } from '#tests/support/browser.ts';
import { accounts, members, password } from '#tests/support/journey-seed-facts.ts';

const { card, name } = accounts.forgetting;

inBrowser('passwords', () => {
	it('a phone finds password, devices and the way out below the shelf', async () => {
		const page = await openPage({ size: 'phone', as: 'shown' });
		await page.goto('/akun');
		const ways = page.getByRole('navigation', { name: 'Akun' }).getByRole('link');
		expect(await ways.allInnerTexts()).toEqual(expect.arrayContaining(['Kata sandi', 'Perangkat', 'Keluar']));
		await ways.filter({ hasText: 'Perangkat' }).click();
		await page.getByRole('button', { name: 'Keluar dari semua perangkat' }).waitFor();
		await page.getByRole('link', { name: 'Ganti kata sandi' }).click();
		await page.getByRole('heading', { name: 'Kata sandi', level: 1 }).waitFor();
	});

	it('who forgot gets a password for one time from an admin, makes an own one, and goes on', async () => {
		const office = await openPage({ size: 'desktop', as: 'admin' });
		await office.goto(`/petugas/anggota/${card}`);
		await office.getByRole('button', { name: 'Buat kata sandi sekali pakai' }).click();
		const given = await office.locator('.password').innerText();
		expect(given).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/);

		const phone = await openPage({ size: 'phone', javaScript: false });
		await signIn(phone, given);
		await phone.waitForURL('**/akun/sandi');
		await phone.goto('/akun/pinjaman');
		await phone.waitForURL('**/akun/sandi');
		await change(phone, { now: given, next: 'password123', again: 'password124' });
		const refused = await phone.getByRole('alert').innerText();
		expect(refused).toMatch(/tidak sama[^]*mudah ditebak/);
		await change(phone, { now: given, next: 'tiga kata baru', again: 'tiga kata baru' });
		await phone.waitForURL('**/akun');
		expect(await phone.getByRole('main').innerText()).toContain(name.split(' ')[0] ?? name);

		await change(phone, { now: 'tiga kata baru', next: password, again: password });
		expect(await phone.getByRole('status').innerText()).toContain('Kata sandi sudah diganti');
	});

	it('staff below admin see that somebody can sign in, and have no such button', async () => {
		const page = await openPage({ size: 'desktop', as: 'petugas' });
		await page.goto(`/petugas/anggota/${members.shown.card}`);
		expect(await page.getByRole('complementary').innerText()).toContain('Bisa masuk sebagai Anggota');
		expect(await page.getByRole('button', { name: 'Buat kata sandi sekali pakai' }).count()).toBe(0);
	});
});

async function signIn(page: Page, given: string): Promise<void> {
	await page.goto('/masuk');
	await page.getByLabel('Nomor kartu').fill(card);
	await page.getByLabel('Kata sandi', { exact: true }).fill(given);
	await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click();
}

async function change(
	page: Page,
	{ now, next, again }: Record<'now' | 'next' | 'again', string>
): Promise<void> {
	await page.goto('/akun/sandi');
	await page.locator('[name=sekarang]').fill(now);
	await page.locator('[name=baru]').fill(next);
	await page.locator('[name=ulang]').fill(again);
	await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
}
