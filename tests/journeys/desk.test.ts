import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, openPage, type Device } from '#tests/support/browser.ts';
import { barcode, members, unknownCode } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

const threeBooks = [barcode('first'), barcode('second'), barcode('third')] as const;

/** J21: check-out by the scanner alone. No test here touches a mouse before its last lines. */
inBrowser('J21, the desk with a scanner', () => {
	it('three books are five scans: card, three copies, the next card', async () => {
		const page = await openDesk();
		await serve(page, members.borrowing.card, 'Sesi dibuka');
		const header = page.getByRole('region', { name: members.borrowing.name });
		expect(await header.innerText()).toMatch(
			/Anggota aktif sampai 31 Desember 2030[^]*1 pesanan siap diambil/
		);
		expect(await header.innerText()).toContain('0 dari 3');
		for (const [index, code] of threeBooks.entries()) {
			await serve(page, code, 'Dipinjam');
			const row = newestRow(page);
			expect(await row.innerText()).toMatch(/^14\.30\.00[^]*Jatuh tempo Selasa, 1 Desember 2026\./);
			expect(await header.innerText()).toContain(`${index + 1} dari 3`);
		}
		expect(await titlesOnCard(page)).toHaveLength(3);
		await serve(page, members.nextInLine.card, 'Sesi dibuka');
		expect(await page.getByRole('region', { name: members.nextInLine.name }).count()).toBe(1);
		expect(await rows(page).count()).toBe(1);
		await finish(page);
		await takeBack(page, threeBooks);
	});

	it('five scans within a second all land once, in their order', async () => {
		const page = await openDesk();
		for (const code of [members.hurrying.card, ...threeBooks, 'ZZSELESAI']) await scan(page, code);
		await untilNewest(page, '3 dipinjam.');
		expect(await rows(page).locator('.code').allInnerTexts()).toEqual([
			...threeBooks.toReversed(),
			members.hurrying.card
		]);
		await takeBack(page, threeBooks);
	});

	it('a copy that is kept for another is not lent; "Kenapa?" opens the rule', async () => {
		const page = await openDesk();
		await serve(page, members.nextInLine.card, 'Sesi dibuka');
		await serve(page, barcode('kept'), 'Jangan pinjamkan');
		const row = newestRow(page);
		expect(await row.innerText()).toContain(
			'Disimpan untuk pesanan orang lain sampai Jumat, 27 November 2026.'
		);
		await askWhy(page);
		await poll(() => row.innerText()).toContain('Aturan: eksemplar di rak pesanan disimpan');
		// Wherever the focus is, the next scan goes to the box.
		await serve(page, barcode('first'), 'Dipinjam');
		await takeBack(page, [barcode('first')]);
	});

	it.each([
		[members.fullHanded.card, 'sudah meminjam 3 dari 3 buku', 'Aturan: paling banyak 3 pinjaman'],
		[members.suspended.card, 'Peminjaman ditunda sampai Selasa, 1 Desember 2026', 'Aturan: selama ditunda']
	])(
		'card %s: says why nothing can be lent, when it is scanned and for each copy',
		async (card, say, rule) => {
			const page = await openDesk();
			await serve(page, card, 'Sesi dibuka');
			expect(await page.getByRole('main').innerText()).toContain(say);
			await serve(page, barcode('first'), 'Tidak dipinjamkan');
			const row = newestRow(page);
			expect(await row.innerText()).toContain(say);
			await askWhy(page);
			await poll(() => row.innerText()).toContain(rule);
		}
	);

	it('a code nobody knows stays red through the next session, until it is set aside', async () => {
		const page = await openDesk();
		await serve(page, members.emptyHanded.card, 'Sesi dibuka');
		await serve(page, unknownCode, 'Kode tidak dikenal');
		await serve(page, members.nextInLine.card, 'Sesi dibuka');
		const unknown = rows(page).filter({ hasText: unknownCode });
		expect(await unknown.count()).toBe(1);
		await unknown.getByRole('button', { name: `Abaikan ${unknownCode}` }).focus();
		await pressByHand(page, 'Enter');
		await poll(() => unknown.count()).toBe(0);
		expect(await focused(page)).toBe('Kotak Pindai');
	});

	it('the member’s own loan asks; letters never answer, Tab and Enter return it', async () => {
		const page = await openDesk();
		await askAboutOwnLoan(page);
		expect(await focused(page)).toBe('Perpanjang');
		await page.keyboard.type('xyz', { delay: 80 });
		await page.keyboard.press('Backspace');
		expect(await page.getByRole('button', { name: 'Perpanjang' }).count()).toBe(1);
		await page.keyboard.press('Escape');
		await untilNewest(page, 'Dibiarkan');
		await serve(page, barcode('first'), 'Perpanjang atau kembalikan?');
		await poll(() => focused(page)).toBe('Perpanjang');
		await pressByHand(page, 'Tab');
		await poll(() => focused(page)).toBe('Kembalikan');
		await pressByHand(page, 'Enter');
		await untilNewest(page, 'Dikembalikan');
		expect(await focused(page)).toBe('Kotak Pindai');
	});

	it('scans wait behind a question; ZZSETUJU takes the safe choice, ZZTIDAK the other', async () => {
		const page = await openDesk();
		await askAboutOwnLoan(page);
		await scan(page, barcode('second'));
		await poll(() => newestRow(page).innerText()).toMatch(/Menunggu/);
		await scan(page, 'ZZSETUJU');
		await untilNewest(page, 'Dipinjam');
		const renewed = rows(page).filter({ hasText: 'Diperpanjang' });
		expect(await renewed.innerText()).toContain('Jatuh tempo Selasa, 8 Desember 2026.');
		await serveAnew(page, members.hurrying.card);
		await serve(page, barcode('second'), 'Perpanjang atau kembalikan?');
		await scan(page, 'ZZTIDAK');
		await untilNewest(page, 'Dikembalikan');
		await takeBack(page, [barcode('first')]);
	});

	it('without a session a copy from the shelf asks for the card, and one on loan comes back', async () => {
		const page = await openDesk();
		await serve(page, barcode('second'), 'Pindai kartu dulu');
		await serve(page, members.emptyHanded.card, 'Sesi dibuka');
		await serve(page, barcode('second'), 'Dipinjam');
		await finish(page);
		await serve(page, barcode('second'), 'Dikembalikan');
		expect(await newestRow(page).innerText()).toContain('Tepat waktu.');
	});

	it('F8 finds a member by name, without taking the scan for letters', async () => {
		const page = await openDesk();
		await page.keyboard.press('F8');
		await poll(() => focused(page)).toBe('Nama, nomor kartu, atau telepon');
		await page.keyboard.type('contoh', { delay: 60 });
		await poll(() => page.getByRole('option').count()).toBeGreaterThan(2);
		await serve(page, barcode('second'), 'Pindai kartu dulu');
		expect(await page.getByRole('dialog').count()).toBe(0);
		await page.keyboard.press('F8');
		await page.keyboard.type('citra', { delay: 60 });
		await poll(() => page.getByRole('option').allInnerTexts()).toEqual([
			expect.stringContaining(members.emptyHanded.name)
		]);
		await pressByHand(page, 'Enter');
		await untilNewest(page, 'Sesi dibuka');
		expect(await page.getByRole('region', { name: members.emptyHanded.name }).count()).toBe(1);
	});

	it('after the session of the member of staff has ended, scans wait for the sign-in', async () => {
		const page = await openDesk();
		const cookies = await page.context().cookies();
		await page.context().clearCookies();
		await scan(page, members.emptyHanded.card);
		const again = page.getByRole('link', { name: 'Masuk lagi' });
		await poll(() => again.count()).toBe(1);
		expect(await page.getByRole('main').innerText()).toContain('1 pindaian disimpan di layar ini');
		await page.context().addCookies(cookies);
		await page.getByRole('button', { name: 'Coba sekarang' }).focus();
		await pressByHand(page, 'Enter');
		await untilNewest(page, 'Sesi dibuka');
	});

	it('without scripts the same rows come by a form', async () => {
		const page = await openDesk({ javaScript: false });
		await post(page, members.emptyHanded.card);
		await post(page, barcode('first'));
		expect(await newestRow(page).innerText()).toMatch(/Dipinjam[^]*Jatuh tempo Selasa, 1 Desember 2026/);
		expect(await page.getByRole('main').innerText()).toContain('1 dari 3');
		await post(page, barcode('first'));
		await page.getByRole('button', { name: 'Kembalikan' }).focus();
		await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
		expect(await newestRow(page).innerText()).toContain('Dikembalikan');
	});
});

async function openDesk(device: Device = {}): Promise<Page> {
	const page = await openPage({ size: 'desktop', as: 'petugas', ...device });
	await page.goto('/petugas/meja');
	if (device.javaScript !== false) await page.getByRole('button', { name: 'Semua tombol' }).waitFor();
	await poll(() => focused(page)).toBe('Kotak Pindai');
	return page;
}

/** Asks again until the answer fits: the machine may be busy with other things. */
const poll = <T>(ask: () => Promise<T>, message = '') => expect.poll(ask, { message, timeout: 20_000 });

const rows = (page: Page) => page.getByRole('table', { name: 'Pindaian sesi ini' }).locator('tbody tr');
const newestRow = (page: Page) => rows(page).first();
const untilNewest = (page: Page, words: string) =>
	poll(() => newestRow(page).innerText(), words).toContain(words);

/** Scans and waits for what the newest row says; what is read out has eight words at most. */
async function serve(page: Page, code: string, words: string): Promise<void> {
	await scan(page, code);
	const told = expect.stringMatching(new RegExp(`${code}[^]*${RegExp.escape(words)}`));
	await poll(() => newestRow(page).innerText(), `${code}: ${words}`).toEqual(told);
	const spoken = await page.getByRole('main').getByRole('status').innerText();
	expect(spoken.split(/\s+/).length, spoken).toBeLessThanOrEqual(8);
}

/** A copy that is on the card already, scanned in a later session: the question is open. */
async function askAboutOwnLoan(page: Page): Promise<void> {
	await serve(page, members.hurrying.card, 'Sesi dibuka');
	await serve(page, barcode('first'), 'Dipinjam');
	await serveAnew(page, members.hurrying.card);
	await serve(page, barcode('first'), 'Perpanjang atau kembalikan?');
	await poll(() => focused(page)).toBe('Perpanjang');
}

/** Opens "Kenapa?" of the newest row by the keyboard. */
async function askWhy(page: Page): Promise<void> {
	await newestRow(page).locator('summary').focus();
	await pressByHand(page, 'Enter');
}

/** Enter in the empty box. */
async function finish(page: Page): Promise<void> {
	await pressByHand(page, 'Enter');
	await untilNewest(page, 'Sesi ditutup');
}

/**
 * A key of a person. The scanner of the tests stamps its keys a little ahead of the clock, so an Enter or Tab right
 * after it could count as the scan's own; an arrow in between ends the scan.
 */
async function pressByHand(page: Page, key: 'Enter' | 'Tab'): Promise<void> {
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press(key);
}

/** The session is closed and opened again: what is scanned now is no double reading of what was scanned before. */
async function serveAnew(page: Page, card: string): Promise<void> {
	await finish(page);
	await serve(page, card, 'Sesi dibuka');
}

/** The books go back to the shelf for the next journey: Kembali massal, a scan each, done. */
async function takeBack(page: Page, codes: readonly string[]): Promise<void> {
	await scan(page, 'ZZKEMBALI');
	await untilNewest(page, 'Dimulai');
	for (const code of codes) await scan(page, code);
	await scan(page, 'ZZSELESAI');
	await untilNewest(page, `${codes.length} dikembalikan.`);
}

const titlesOnCard = (page: Page) =>
	page
		.getByRole('complementary')
		.getByRole('region', { name: 'Pinjaman' })
		.getByRole('listitem')
		.allInnerTexts();

/** The name of what has the focus. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const here = document.activeElement;
		const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : here?.textContent;
		return label?.trim() ?? '';
	});

async function post(page: Page, code: string): Promise<void> {
	await page.getByLabel('Kotak Pindai').fill(code);
	await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}
