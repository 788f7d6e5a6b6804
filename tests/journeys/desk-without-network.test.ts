import type { Page } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { ask } from '#tests/support/ask.ts';
import { inBrowser, openDevice, type Opened } from '#tests/support/browser.ts';
import { accounts, barcode, members } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';
import { signInOverHttp } from '#tests/support/sign-in-over-http.ts';

/** J21 and J22 when the network is gone; J26 as far as a desk goes. */
inBrowser('J21, the desk without network', () => {
	it('three books, a return, a reload and a killed page: all of it is in the library once', async () => {
		const [first, second, third] = [barcode('awayOne'), barcode('awayTwo'), barcode('awayThree')];
		const device = await openDesk();
		let { page } = device;
		await prepared(page);
		await page.context().setOffline(true);
		await serve(page, members.hurrying.card, 'Sesi dibuka');
		expect(await main(page)).toContain('Luring: meja tetap melayani');
		for (const code of [first, second]) {
			await serve(page, code, 'Dipinjam');
			const row = await newestRow(page).innerText();
			expect(row).toContain('Jatuh tempo Selasa, 1 Desember 2026.');
			expect(row).toContain('Tersimpan di perangkat ini. Akan dikirim saat daring.');
		}
		expect(await main(page)).toContain('2 belum tersinkron');

		await page.reload();
		await alive(page);
		await poll(() => main(page)).toContain('2 belum tersinkron');
		expect(await rows(page).locator('.code').allInnerTexts()).toEqual([second, first]);
		await serve(page, members.hurrying.card, 'Sesi dibuka');
		expect(await page.getByRole('region', { name: 'Kiki C.' }).innerText()).toContain('2 dari 3');
		await serve(page, third, 'Dipinjam');

		const { context } = device;
		await page.close();
		page = await context.newPage();
		// A page that begins while the network is away has it for a moment, unless it is cut once more.
		await context.setOffline(false);
		await context.setOffline(true);
		await page.goto('/petugas/meja');
		await alive(page);
		await poll(() => main(page)).toContain('3 belum tersinkron');
		await serve(page, first, 'Dikembalikan');
		expect(await loansOf(members.hurrying.card)).toEqual([]);

		await context.setOffline(false);
		await poll(() => main(page)).toContain('4 catatan luring dikirim.');
		expect(await newestRow(page).innerText()).toContain('Sudah dikirim.');
		expect(await loansOf(members.hurrying.card)).toEqual([second, third].sort());
		await serve(page, members.hurrying.card, 'Sesi dibuka');
		await takeBack(page, [second, third]);
		expect(await loansOf(members.hurrying.card)).toEqual([]);
	});

	it('a scan whose answer was lost is done once, although it was done', async () => {
		const copy = barcode('awayFour');
		const { page } = await openDesk();
		await prepared(page);
		await serve(page, members.nextInLine.card, 'Sesi dibuka');
		// The server hears it; what it says never arrives.
		await page.route('**/petugas/meja/pindai', async (route) => {
			await route.fetch();
			await page.context().setOffline(true);
			await route.abort('internetdisconnected');
		});
		await serve(page, copy, 'Dipinjam');
		expect(await newestRow(page).innerText()).toContain('Tersimpan di perangkat ini.');
		expect(await loansOf(members.nextInLine.card)).toEqual([copy]);
		await page.unroute('**/petugas/meja/pindai');
		await page.context().setOffline(false);
		// Told as a loan of its own it would be a second one, to be looked at.
		await poll(() => main(page)).toContain('1 catatan luring dikirim.');
		expect(await newestRow(page).innerText()).toContain('Sudah dikirim.');
		expect(await loansOf(members.nextInLine.card)).toEqual([copy]);
		await takeBack(page, [copy]);
	});

	it('a barred card gives its sentence; "Tetap pinjamkan" lends, and somebody looks at it later', async () => {
		const copy = barcode('awayFive');
		const { page } = await openDesk();
		await prepared(page);
		await page.context().setOffline(true);
		await serve(page, members.suspended.card, 'Sesi dibuka');
		await serve(page, copy, 'Tidak dipinjamkan');
		expect(await newestRow(page).innerText()).toContain('Peminjaman ditunda sampai Selasa, 1 Desember 2026');
		await newestRow(page)
			.getByRole('button', { name: /^Tetap pinjamkan/ })
			.click();
		await untilNewest(page, 'Tetap dipinjamkan oleh petugas.');
		await page.context().setOffline(false);
		await poll(() => main(page)).toContain('1 catatan luring dikirim, 1 perlu dilihat.');
		expect(await newestRow(page).innerText()).toContain('Perlu dilihat');
		await takeBack(page, [copy]);

		await page.goto('/petugas/luring');
		const entry = page.getByRole('article').filter({ hasText: members.suspended.name });
		expect(await entry.innerText()).toMatch(/Peminjaman ditunda[^]*Catatan/);
		expect(await entry.innerText()).toContain(`(${accounts.petugas.name})`);
		await entry.getByLabel('Catatan').fill('Bukunya sudah kembali.');
		await entry.getByRole('button', { name: /^Sudah diperiksa/ }).click();
		await page.getByRole('status').getByText('ditandai').waitFor();
		expect(await page.getByRole('article').filter({ hasText: 'Bukunya sudah kembali.' }).count()).toBe(1);
	});

	it('three desks at once over the same books: each act once, one loan a book', async () => {
		const books = [barcode('awaySix'), barcode('awaySeven')];
		const desks = [await openDesk(), await openDesk(), await openDesk()];
		const readers = [members.hurrying.card, members.nextInLine.card, members.emptyHanded.card];
		for (const { page } of desks) await prepared(page);
		for (const { page } of desks) await page.context().setOffline(true);
		for (const [index, { page }] of desks.entries()) {
			await serve(page, readers[index] ?? '', 'Sesi dibuka');
			for (const code of books) await serve(page, code, 'Dipinjam');
		}
		await Promise.all(desks.map(({ page }) => page.context().setOffline(false)));
		for (const { page } of desks) await poll(() => main(page)).toMatch(/2 catatan luring dikirim/);
		const held = (await Promise.all(readers.map(loansOf))).flat().sort();
		expect(held).toEqual(books);
		const [desk] = desks;
		if (desk) await takeBack(desk.page, books);
		for (const { page } of desks) await settleAll(page);
	}, 180_000);

	it('signing out takes the page and the list of members from the browser', async () => {
		const session = await signInOverHttp(inject('journey').address, accounts.petugas.card);
		const { page, context } = await openDesk();
		await context.addCookies([{ ...session, url: inject('journey').address }]);
		await page.reload();
		await prepared(page);
		expect(await keptInBrowser(page)).toEqual({ pages: 1, lists: 1, readable: false });
		await page.goto('/keluar');
		await page.getByRole('main').getByRole('button', { name: 'Keluar' }).click();
		await page.waitForURL('**/masuk?keluar');
		await poll(() => keptInBrowser(page)).toEqual({ pages: 0, lists: 0, readable: false });
		await context.setOffline(true);
		expect(await page.goto('/petugas/meja').catch(() => null)).toBeNull();
	});
});

type Desk = Opened & { context: ReturnType<Page['context']> };

async function openDesk(): Promise<Desk> {
	const device = await openDevice({ size: 'desktop', as: 'petugas' });
	// What is asked without network fails, and the browser says so in its console: that is no trouble here.
	onTestFinished(async () => {
		await device.close();
		expect(device.troubles.filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
	});
	await device.page.goto('/petugas/meja');
	await alive(device.page);
	return { ...device, context: device.page.context() };
}

const poll = <T>(ask: () => Promise<T>, message = '') => expect.poll(ask, { message, timeout: 25_000 });
const alive = (page: Page) => page.getByRole('button', { name: 'Semua tombol' }).waitFor();
const main = (page: Page) => page.getByRole('main').innerText();
const rows = (page: Page) => page.getByRole('table', { name: 'Pindaian sesi ini' }).locator('tbody tr');
const newestRow = (page: Page) => rows(page).first();
const untilNewest = (page: Page, words: string) =>
	poll(() => newestRow(page).innerText(), words).toContain(words);

/** The list of members is there, and the browser can open this page without network. */
async function prepared(page: Page): Promise<void> {
	await poll(() => main(page)).toMatch(/Siap luring: [\d.]+ anggota, [\d.]+ eksemplar, data 14\.30/);
	await poll(async () => (await keptInBrowser(page)).pages).toBe(1);
}

async function serve(page: Page, code: string, words: string): Promise<void> {
	await scan(page, code);
	const told = expect.stringMatching(new RegExp(`${code}[^]*${RegExp.escape(words)}`));
	await poll(() => newestRow(page).innerText(), `${code}: ${words}`).toEqual(told);
}

async function takeBack(page: Page, codes: readonly string[]): Promise<void> {
	await scan(page, 'ZZKEMBALI');
	await untilNewest(page, 'Dimulai');
	for (const code of codes) await serve(page, code, 'Dikembalikan');
	await scan(page, 'ZZSELESAI');
	await untilNewest(page, `${codes.length} dikembalikan.`);
}

/** The barcodes on a card, as the library has them. */
async function loansOf(card: string): Promise<string[]> {
	const answer = await ask(`/api/v1/members/${card}`, { session: inject('journey').sessions.petugas });
	const { loans }: { loans: { copy: string }[] } = await answer.json();
	return loans.map(({ copy }) => copy).sort();
}

/** What the service worker and the desk keep; `readable`: whether a card stands in it unsealed. */
const keptInBrowser = (page: Page) =>
	page.evaluate(async (card) => {
		const names = (await caches.keys()).filter((name) => name.startsWith('suluah-meja-'));
		const pages = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).length)
		);
		const kept = await new Promise<unknown[]>((resolve, reject) => {
			const open = indexedDB.open('suluah-meja');
			open.onerror = () => reject(open.error);
			open.onsuccess = () => {
				const all = open.result.transaction('daftar').objectStore('daftar').getAll();
				all.onsuccess = () => {
					open.result.close();
					resolve(all.result);
				};
			};
		});
		return {
			pages: pages.reduce((sum, count) => sum + count, 0),
			lists: kept.length,
			readable: JSON.stringify(kept).includes(card)
		};
	}, members.hurrying.card);

/** The list of what must be looked at is empty for the next journey. */
async function settleAll(page: Page): Promise<void> {
	await page.goto('/petugas/luring');
	const button = page.getByRole('button', { name: /^Sudah diperiksa/ });
	while ((await button.count()) > 0) {
		await button.first().click();
		await page.getByRole('status').first().waitFor();
		await page.goto('/petugas/luring');
	}
}
