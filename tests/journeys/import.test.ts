import { expect, it } from 'vitest';
import { aCopyRow, aDump, aLoanRow, aMemberRow } from '#formats/inlislite/testing/small-dump.ts';
import { inBrowser, openPage } from '#tests/support/browser.ts';

/** A process of its own is started for each import: on a busy machine that takes its time. */
const patience = { timeout: 60_000 };

const dump = aDump({
	catalogs: [
		{ ID: 70_001, ControlNumber: 'PINDAH1', Title: 'Pindah Rumah Rekaan', IsOPAC: 1, Worksheet_id: 1 }
	],
	catalog_ruas: [{ ID: 1, CatalogId: 70_001, Tag: '245', Value: '$a Pindah rumah rekaan', Sequence: 1 }],
	catalog_subruas: [],
	collections: [
		aCopyRow({ Catalog_id: 70_001, NomorBarcode: 'PINDAH-1' }),
		aCopyRow({ ID: 2, Catalog_id: 99, NomorBarcode: 'PINDAH-2' })
	],
	members: [aMemberRow({ MemberNo: 'PINDAH-A' })],
	collectionloanitems: [aLoanRow()]
});

/** Data of another system: tried, committed, found, taken back. Without scripts, as on the oldest office machine. */
inBrowser('bringing in another system', () => {
	it('a trial shows what would happen, the import makes it so, and it can be taken back', async () => {
		const page = await openPage({ size: 'desktop', as: 'admin', javaScript: false });
		const button = (name: string) => page.getByRole('main').getByRole('button', { name });
		const main = () => page.getByRole('main').innerText();
		const findable = async () => {
			await page.goto('/katalog?q=pindah+rumah+rekaan');
			return (await main()).includes('Pindah rumah rekaan');
		};

		await page.goto('/petugas/migrasi');
		const file = { name: 'inlislite.sql', mimeType: 'application/sql', buffer: Buffer.from(dump) };
		await page.getByLabel('Berkas', { exact: true }).setInputFiles(file);
		await button('Uji coba').click(patience);
		await page.waitForURL('**/coba/*', patience);
		expect(await main()).toMatch(/belum ada yang disimpan[^]*1 ditolak/);
		expect(await main()).toContain('Judul 99 dari eksemplar ini tidak ada di berkas');
		const trial = page.url();
		expect(await findable()).toBe(false);

		await page.goto(trial);
		await button('Impor sekarang').click(patience);
		await page.waitForURL('**/migrasi/*?selesai', patience);
		expect(await main()).toContain('Impor selesai dan tersimpan.');
		const run = new URL(page.url()).pathname;
		await expect.poll(findable, { timeout: 15_000, interval: 500 }).toBe(true);
		const gone = await page.goto(trial);
		expect(gone?.status()).toBe(404);

		await page.goto(run);
		await button('Batalkan impor ini').click(patience);
		await page.waitForURL(`**${run}`, patience);
		expect(await main()).toMatch(/Dibatalkan .*baris diambil kembali/);
		await expect.poll(findable, { timeout: 15_000, interval: 500 }).toBe(false);
	}, 240_000);
});
