import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { ask } from '#tests/support/ask.ts';
import { inBrowser, openPage, type Device } from '#tests/support/browser.ts';
import { barcode, bookings, kioskPin, members, unknownCode } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

const kiosk = { size: 'desktop', kiosk: 'selfService', still: true } as const satisfies Device;
const guestBook = { ...kiosk, kiosk: 'guestBook' } as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function until(page: Page, words: string): Promise<void> {
	await page.getByRole('heading', { level: 1, name: words }).waitFor();
}

/** The scanner types where the focus is; a screen holds it once its script is alive. */
async function scanInto(page: Page, field: string, code: string): Promise<void> {
	await page.getByLabel(field).and(page.locator(':focus')).waitFor();
	await scan(page, code);
}

/** J14: three books at the kiosk, by somebody who does it for the first time. */
inBrowser('J14, borrowing at a kiosk', () => {
	it('touch, card, PIN, three books, done: within 40 seconds, and nothing is left', async () => {
		const page = await openPage(kiosk);
		await page.goto('/kios');
		const began = Date.now();
		await page.getByRole('link', { name: 'Sentuh untuk mulai' }).click();
		await page.getByRole('link', { name: 'Pinjam mandiri' }).click();
		await until(page, 'Pindai kartu anggota');
		await scanInto(page, 'Nomor kartu', members.atTheKiosk.card);
		await until(page, 'Ketik PIN Anda');
		await page.getByLabel('PIN').fill('111111');
		await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
		expect(await page.getByRole('alert').innerText()).toContain('PIN belum cocok');
		await page.getByLabel('PIN').fill(kioskPin);
		await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
		await until(page, 'Pindai buku');
		for (const [index, title] of (['kioskOne', 'kioskTwo', 'kioskThree'] as const).entries()) {
			await scanInto(page, 'Kode buku', barcode(title));
			await page.getByText(`Dipinjam sekarang: ${index + 1}`).waitFor();
		}
		const lent = await page.getByRole('main').innerText();
		expect(lent.match(/Kembalikan paling lambat Selasa, 1 Desember 2026/g)).toHaveLength(3);
		expect(lent).not.toContain(members.atTheKiosk.name);
		await page.getByRole('button', { name: 'Selesai' }).click();
		await until(page, 'Peminjaman selesai');
		expect(Date.now() - began).toBeLessThan(40_000);
		expect(await page.getByRole('main').getByRole('listitem').count()).toBe(3);
		expect(await page.getByRole('button', { name: 'Cetak struk' }).count()).toBe(1);
		await page.getByRole('button', { name: 'Selesai' }).click();
		await page.waitForURL('**/kios');
		// The next reader finds no open card, and the way back shows none.
		await page.goto('/kios/pinjam');
		expect(await heading(page).innerText()).toBe('Pindai kartu anggota');
		await page.goBack();
		expect(await page.content()).not.toContain('Memasak di Dapur Umum');
	});

	it('what cannot be lent is told in a sentence, and staff can be called', async () => {
		const page = await openPage(kiosk);
		await page.goto('/kios/pinjam');
		await scanInto(page, 'Nomor kartu', unknownCode);
		expect(await page.getByRole('alert').innerText()).toContain('tidak kami temukan');
		await scanInto(page, 'Nomor kartu', members.suspended.card);
		await until(page, 'Pindai buku');
		await scanInto(page, 'Kode buku', barcode('first'));
		expect(await page.getByRole('alert').innerText()).toMatch(/ditunda sampai/);
		await page.getByRole('button', { name: 'Panggil petugas' }).click();
		await page.getByText('Petugas sudah dipanggil').waitFor();
		const desk = await openPage({ size: 'desktop', as: 'petugas' });
		await desk.goto('/petugas/perangkat');
		const row = desk.getByRole('row').filter({ hasText: 'Kios mandiri' });
		expect(await row.innerText()).toContain('Memanggil petugas sejak');
		await row.getByRole('button', { name: 'Saya ke sana' }).click();
		await desk.waitForURL('**/perangkat');
		await page.getByRole('button', { name: 'Ke awal' }).click();
		await page.waitForURL('**/kios');
	});

	it('silence is asked about, can be extended, and then wipes the screen', async () => {
		const page = await openPage(kiosk);
		await page.clock.install({ time: new Date('2026-11-24T07:30:00Z') });
		await page.goto('/kios/pinjam');
		await scanInto(page, 'Nomor kartu', members.nextInLine.card);
		await until(page, 'Pindai buku');
		await page.clock.runFor(31_000);
		const question = page.getByRole('dialog');
		await question.getByText('Layar dibersihkan dalam').waitFor();
		await question.getByRole('button', { name: 'Ya, lanjutkan' }).click();
		await page.clock.runFor(31_000);
		await question.getByText('Layar dibersihkan dalam').waitFor();
		await page.clock.runFor(16_000);
		await page.waitForURL((url) => url.pathname === '/kios');
		await page.goto('/kios/pinjam');
		expect(await heading(page).innerText()).toBe('Pindai kartu anggota');
	});

	it('a book comes back at the kiosk, without a card and without a name', async () => {
		const page = await openPage(kiosk);
		await page.goto('/kios/kembali');
		await scanInto(page, 'Kode buku', barcode('kioskThree'));
		expect(await page.getByRole('status').innerText()).toContain('Bermain Layang-layang');
		expect(await page.content()).not.toContain(members.atTheKiosk.name);
	});
});

/** J3 as far as the kiosk has a network. */
inBrowser('the guest book at the door', () => {
	it('a member is one scan, anywhere on the first screen; a second scan counts once', async () => {
		const page = await openPage(guestBook);
		for (const words of ['Anda pengunjung ke-', 'Anda sudah tercatat pukul 14.30 WIB']) {
			await page.goto('/kios', { waitUntil: 'networkidle' });
			await scan(page, members.collecting.card);
			await page.waitForURL('**/kios/selesai*');
			expect(await heading(page).innerText()).toContain(words);
			expect(page.url()).not.toContain(members.collecting.card);
		}
	});

	it('a guest is a name and five taps, also without scripts', async () => {
		const page = await openPage({ ...guestBook, javaScript: false });
		await page.goto('/kios');
		await page.getByRole('link', { name: 'Bukan anggota' }).click();
		await page.getByLabel('Nama').fill('Tamu Contoh');
		await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
		for (const answer of ['Pelajar', 'SMP', 'Perempuan', 'Membaca'])
			await page.getByRole('button', { name: answer, exact: true }).click();
		expect(await heading(page).innerText()).toMatch(/^Selamat datang\. Anda pengunjung ke-\d+ hari ini\.$/);
		expect(page.url()).not.toContain('Tamu');
	});

	it('an unknown number is told, and Bukan anggota is one tap away', async () => {
		const page = await openPage(guestBook);
		await page.goto('/kios/anggota');
		await scanInto(page, 'Nomor kartu', unknownCode);
		expect(await page.getByRole('alert').innerText()).toContain(`Nomor ${unknownCode} tidak kami temukan`);
		await page.getByRole('link', { name: 'Bukan anggota' }).click();
		await until(page, 'Siapa nama Anda?');
	});

	it('language and display of one visitor are gone for the next', async () => {
		const page = await openPage(guestBook);
		await page.goto('/kios/anggota');
		await page.getByRole('button', { name: 'English' }).click();
		await until(page, 'Scan your card');
		await page.getByRole('button', { name: 'Large and clear' }).click();
		await page.locator('html[data-tema="kontras-tinggi"]').waitFor();
		await page.getByRole('button', { name: 'Start over' }).click();
		await page.getByText('Selamat datang').waitFor();
		expect(await page.locator('html').getAttribute('data-tema')).toBeNull();
	});
});

/** J16, step 2: the group comes. */
inBrowser('J16, a group arrives', () => {
	it('its booking fills in the guest book; the head-count is corrected: three actions', async () => {
		const page = await openPage({ size: 'desktop', as: 'petugas' });
		await page.goto('/petugas/kunjungan');
		const name = `${bookings.today.institution}, ${bookings.today.groupName}`;
		await page.getByRole('link', { name: `Catat kedatangan ${name}` }).click();
		const people = page.getByLabel('Jumlah orang');
		await expect.poll(() => people.inputValue()).toBe('32');
		expect(await page.getByLabel('Sekolah atau lembaga').inputValue()).toBe(name);
		await people.fill('31');
		await page.getByRole('button', { name: 'Tulis rombongan' }).click();
		await page.getByText('Rombongan tercatat: 31 orang.').waitFor();
		expect(await page.getByRole('link', { name: `Catat kedatangan ${name}` }).count()).toBe(0);
		const status = await ask(`/layanan/rombongan/${bookings.today.code}`);
		expect(await status.text()).toContain('Sudah berkunjung');
	});
});

inBrowser('pairing', () => {
	it('a kiosk shows a code, staff confirm it, the kiosk works; revoked, it says so', async () => {
		const page = await openPage({ size: 'desktop', still: true });
		await page.goto('/kios/anggota');
		await until(page, 'Pasangkan perangkat');
		await page.getByRole('button', { name: 'Pasangkan perangkat ini' }).click();
		const code = await page.locator('.code').innerText();
		const desk = await openPage({ size: 'desktop', as: 'petugas' });
		await desk.goto('/petugas/perangkat');
		await desk.getByLabel('Kode di layar perangkat').fill(code.toLowerCase());
		await desk.getByLabel('Nama perangkat').fill('Kios tangga');
		await desk.getByRole('button', { name: 'Pasangkan' }).click();
		await desk.getByText('Kios tangga sudah dipasangkan').waitFor();
		await page.waitForURL((url) => url.pathname === '/kios');
		await page.getByText('Selamat datang').waitFor();
		await desk.getByRole('button', { name: 'Cabut Kios tangga' }).click();
		await desk.getByRole('status').filter({ hasText: 'Perangkat dicabut' }).waitFor();
		await page.goto('/kios/anggota');
		await until(page, 'Kios tangga dicabut');
	});

	it('the cookie of a kiosk opens no office and no shelf', async () => {
		const { guestBook: session } = inject('journey').kiosks;
		for (const path of ['/petugas', '/akun'])
			expect((await ask(path, { session })).headers.get('location')).toMatch(/^\/masuk/);
	});
});
