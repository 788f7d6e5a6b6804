import type { Page } from 'playwright-core';
import { rawRecord } from '#formats/marc21/testing/raw-record.ts';
import { barcode, members, titles, unknownCode } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';
import type { Screen } from './screen.ts';
import { press } from './press.ts';

/** The desk and the office. */
export const officeScreens: readonly Screen[] = [
	{ name: 'desk', route: '/petugas/meja', as: 'petugas' },
	{
		name: 'desk, serving somebody who is suspended',
		route: '/petugas/meja',
		as: 'petugas',
		async reach(page) {
			await alive(page);
			await scan(page, unknownCode);
			await scan(page, members.suspended.card);
			await page.getByRole('heading', { level: 2, name: members.suspended.name }).waitFor();
			await scan(page, barcode('fourth'));
			await page.getByRole('row').filter({ hasText: 'Kenapa?' }).first().waitFor();
			for (const why of await page.getByText('Kenapa?').all()) await why.click();
		}
	},
	{
		name: 'desk with a question',
		route: '/petugas/meja',
		as: 'petugas',
		async reach(page) {
			await alive(page);
			await scan(page, members.fullHanded.card);
			await page.getByRole('heading', { level: 2, name: members.fullHanded.name }).waitFor();
			await scan(page, barcode('fullOne'));
			await page.locator('[data-question]').waitFor();
		}
	},
	{
		name: 'desk, bulk return',
		route: '/petugas/meja',
		at: '/petugas/meja?mode=kembali',
		as: 'petugas'
	},
	{
		name: 'desk, all keys',
		route: '/petugas/meja',
		as: 'petugas',
		async reach(page) {
			await page.getByRole('button', { name: 'Semua tombol' }).click();
			await page.getByRole('dialog').waitFor();
		}
	},
	{
		name: 'desk, finding a member',
		route: '/petugas/meja',
		as: 'petugas',
		async reach(page) {
			await alive(page);
			await page.keyboard.press('F8');
			await page.getByRole('dialog').getByRole('combobox').pressSequentially('contoh', { delay: 60 });
			await page.getByRole('option').first().waitFor();
		}
	},
	{
		name: 'desk, a copy that is kept for a reader',
		route: '/petugas/meja',
		as: 'petugas',
		async reach(page) {
			await alive(page);
			await scan(page, barcode('kept'));
			await page.getByRole('link', { name: `Cetak slip ${titles.kept}` }).waitFor();
		}
	},
	{ name: 'holds of the staff', route: '/petugas/pesanan', as: 'petugas' },
	{ name: 'holds of the head', route: '/petugas/pesanan', as: 'kepala' },
	{
		name: 'nothing to do about holds',
		route: '/petugas/pesanan',
		at: '/petugas/pesanan?tempat=MYM',
		as: 'petugas'
	},
	{
		name: 'a slip',
		route: '/petugas/pesanan/[id]/slip',
		at: '/petugas/pesanan',
		as: 'petugas',
		async reach(page) {
			const slip = page.getByRole('link', { name: `Cetak slip ${titles.kept}` });
			await page.goto((await slip.getAttribute('href')) ?? '');
		}
	},
	{
		name: 'no slip',
		route: '/petugas/pesanan/[id]/slip',
		at: '/petugas/pesanan/0/slip',
		as: 'petugas'
	},
	{
		name: 'desk without network',
		route: '/petugas/meja',
		as: 'petugas',
		async reach(page) {
			await page.getByText('Siap luring').waitFor();
			// The server is not there for this page alone.
			await page.route('**/petugas/meja/{pindai,kirim}', (route) => route.fulfill({ status: 503 }));
			await scan(page, members.suspended.card);
			await page.getByRole('heading', { level: 2, name: 'Gita C.' }).waitFor();
			await scan(page, barcode('fourth'));
			await page.getByRole('button', { name: /^Tetap pinjamkan/ }).waitFor();
		}
	},
	{ name: 'offline entries', route: '/petugas/luring', as: 'petugas' },
	{ name: 'members', route: '/petugas/anggota', as: 'petugas' },
	{ name: 'no such member', route: '/petugas/anggota', at: '/petugas/anggota?q=zzzz', as: 'petugas' },
	{
		name: 'a member',
		route: '/petugas/anggota/[kartu]',
		at: `/petugas/anggota/${members.late.card}`,
		as: 'petugas'
	},
	{
		name: 'a member with something to correct',
		route: '/petugas/anggota/[kartu]',
		at: `/petugas/anggota/${members.suspended.card}`,
		as: 'petugas',
		async reach(page) {
			await page.locator('input[name=name]').fill('');
			await page.locator('input[name=birthDate]').fill('kapan-kapan');
			await press('Simpan')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'no such card',
		route: '/petugas/anggota/[kartu]',
		at: '/petugas/anggota/0',
		as: 'petugas',
		status: 404
	},
	{ name: 'titles', route: '/petugas/katalog', as: 'pustakawan' },
	{ name: 'no such titles', route: '/petugas/katalog', at: '/petugas/katalog?q=zzzzzz', as: 'pustakawan' },
	{ name: 'not allowed', route: '/petugas/katalog', as: 'petugas', status: 403 },
	{ name: 'a new title', route: '/petugas/katalog/baru', as: 'pustakawan' },
	{
		name: 'a new title with something to correct',
		route: '/petugas/katalog/baru',
		as: 'pustakawan',
		async reach(page) {
			await press('Simpan')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'a title in the office',
		route: '/petugas/katalog/[id]',
		at: { titleInOffice: 'onShelf' },
		as: 'pustakawan',
		reach: (page) => page.getByText('MARC').first().click()
	},
	{ name: 'loan rules', route: '/petugas/aturan', as: 'petugas' },
	{
		name: 'a new loan rule, tried',
		route: '/petugas/aturan/baru',
		as: 'kepala',
		async reach(page) {
			await page.getByLabel('Lama pinjam (hari)').fill('14');
			await press('Lihat dampaknya dulu')(page);
			await page.getByRole('heading', { name: 'Dampaknya' }).waitFor();
		}
	},
	{
		name: 'a new loan rule with something to correct',
		route: '/petugas/aturan/baru',
		as: 'kepala',
		async reach(page) {
			await page.getByLabel('Lama pinjam (hari)').fill('seminggu');
			await press('Simpan aturan')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'a loan rule',
		route: '/petugas/aturan/[id]',
		at: '/petugas/aturan',
		as: 'kepala',
		async reach(page) {
			await page.getByRole('link', { name: 'Ubah aturan: Seluruh perpustakaan' }).click();
			await page.getByText('Hapus aturan ini').click();
		}
	},
	{
		name: 'no such loan rule',
		route: '/petugas/aturan/[id]',
		at: '/petugas/aturan/0',
		as: 'kepala',
		status: 404
	},
	{
		name: 'which rule decides',
		route: '/petugas/aturan/mengapa',
		at: `/petugas/aturan/mengapa?kartu=${members.late.card}&barcode=${unknownCode}`,
		as: 'petugas'
	},
	{ name: 'hours and closed days', route: '/petugas/kalender', as: 'kepala' },
	{
		name: 'closing suddenly',
		route: '/petugas/kalender/tutup',
		as: 'kepala',
		async reach(page) {
			await page.getByLabel('Alasan untuk pembaca').fill('Banjir');
			await page.getByLabel('Hari pertama').fill('2026-11-27');
			await press('Lihat yang akan dipindah')(page);
			await page.getByRole('status').waitFor();
		}
	},
	{
		name: 'a closing',
		route: '/petugas/kalender/tutup/[id]',
		at: '/petugas/kalender/tutup',
		as: 'kepala',
		isApart: true,
		async reach(page) {
			await page.getByLabel('Alasan untuk pembaca').fill('Gladi resik');
			await page.getByLabel('Hari pertama').fill('2027-05-05');
			await press('Tutup sekarang')(page);
			await page.waitForURL('**/tutup/*');
		}
	},
	{
		name: 'opening hours with something to correct',
		route: '/petugas/kalender/jam/[gedung]',
		at: '/petugas/kalender/jam/ADN',
		as: 'kepala',
		async reach(page) {
			await page.getByLabel('Senin buka').first().fill('pagi');
			await press('Simpan jam')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'dashboard', route: '/petugas/dasbor', as: 'kepala' },
	{ name: 'style page', route: '/petugas/gaya', as: 'petugas' },
	{ name: 'style page, frame', route: '/petugas/gaya/kerangka', as: 'petugas' },
	{ name: 'import', route: '/petugas/migrasi', as: 'admin' },
	{
		name: 'import without files',
		route: '/petugas/migrasi',
		as: 'admin',
		async reach(page) {
			await press('Uji coba')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'import, tried',
		route: '/petugas/migrasi/coba/[token]',
		at: '/petugas/migrasi',
		as: 'admin',
		reach: tryImport
	},
	{
		name: 'import, done',
		route: '/petugas/migrasi/[id]',
		at: '/petugas/migrasi',
		as: 'admin',
		async reach(page) {
			await tryImport(page);
			await page.getByRole('button', { name: 'Impor sekarang' }).click(patience);
			await page.waitForURL('**/migrasi/*?selesai', patience);
		}
	},
	{
		name: 'import, a file of the wrong kind',
		route: '/petugas/migrasi',
		as: 'admin',
		async reach(page) {
			await tryFile(page, 'surat.pdf', Buffer.from('%PDF-1.7'));
			await page.getByRole('alert').waitFor(patience);
		}
	}
];

/** A process of its own is started for an import: on a busy machine that takes its time. */
const patience = { timeout: 60_000 };

/** One title that comes in and a record that does not. */
async function tryImport(page: Page): Promise<void> {
	const record = rawRecord([
		['001', 'CONTOH-1'],
		['245', '00\u001faBuku pindahan rekaan']
	]);
	await tryFile(page, 'contoh.mrc', Buffer.concat([record, Buffer.from('00050rusak')]));
	await page.waitForURL('**/coba/*', patience);
}

/** The desk listens to the scanner. */
const alive = (page: Page) => page.getByRole('button', { name: 'Semua tombol' }).waitFor();

async function tryFile(page: Page, name: string, buffer: Buffer): Promise<void> {
	const file = { name, mimeType: 'application/octet-stream', buffer };
	await page.getByLabel('Berkas', { exact: true }).setInputFiles(file);
	await page.getByRole('button', { name: 'Uji coba' }).click(patience);
}
