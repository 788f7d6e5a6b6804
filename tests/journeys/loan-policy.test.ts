import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, openPage } from '#tests/support/browser.ts';
import { barcode, members, titles } from '#tests/support/journey-seed-facts.ts';
import { scan } from '#tests/support/scanner.ts';

const pupil = members.returningLate;

/** Three people and a dozen pages, one after the other. */
const longJourney = 150_000;

/** The head of the library writes a rule; it is explained, then obeyed at the desk and told to the reader. */
inBrowser('The loan policy and a late return', () => {
	it(
		'a rule is tried over last month, saved, explained, obeyed, told and lifted',
		async () => {
			const office = await openPage({ as: 'kepala', size: 'desktop', javaScript: false });
			await writeRule(office);
			await askWhy(office);
			await returnLate();
			await readOnShelf();
			await lift(office);
		},
		longJourney
	);

	it('closing suddenly lists what moves, tells the reader and the world, and is taken back', async () => {
		const office = await openPage({ as: 'kepala', size: 'desktop' });
		await office.goto('/petugas/kalender');
		await office.getByRole('link', { name: 'Tutup mendadak' }).click();
		await office.getByRole('heading', { level: 1, name: 'Tutup mendadak' }).waitFor();
		await office.getByLabel('Hari pertama').fill('2026-11-30');
		await office.getByLabel('Alasan untuk pembaca').fill('Listrik padam');
		await office.getByLabel('Tempat').selectOption({ label: 'Perpustakaan Adinegoro' });
		await office.getByRole('button', { name: 'Lihat yang akan dipindah' }).click();
		const seen = office.getByRole('status').filter({ hasText: 'akan dipindah' });
		await seen.waitFor();
		expect(await seen.innerText()).toContain('1 jatuh tempo dan 0 pesanan siap akan dipindah');
		const row = office.getByRole('row').filter({ hasText: titles.endsOnMonday });
		expect(await row.innerText()).toMatch(/Nia Contoh[^]*30 Nov 2026[^]*1 Des 2026/);

		await office.getByRole('button', { name: 'Tutup sekarang' }).click();
		await office.waitForURL('**/tutup/*');
		const reader = await openPage({ as: 'returningLate' });
		await reader.goto('/akun');
		await reader
			.getByText(
				'Perpustakaan tutup 30 Nov 2026 (Listrik padam). 1 pinjaman Anda kini jatuh tempo Selasa, 1 Desember 2026.'
			)
			.waitFor();
		await reader.goto('/lokasi');
		expect(await reader.getByText('Tutup: Listrik padam').count()).toBe(1);

		await office.getByRole('button', { name: 'Batalkan penutupan' }).click();
		await office.getByText('1 tanggal kembali seperti semula').waitFor();
		await reader.goto('/lokasi');
		expect(await reader.getByText('Listrik padam').count()).toBe(0);
		await reader.goto('/akun');
		expect(await reader.getByText('Listrik padam').count()).toBe(0);
	});
});

async function writeRule(office: Page): Promise<void> {
	await office.goto('/petugas/aturan');
	await office.getByRole('link', { name: 'Tambah aturan' }).click();
	await office.getByLabel('Jenis anggota').selectOption({ label: 'Pelajar' });
	await office.getByLabel('Penundaan pinjam').selectOption({ label: 'Sama untuk tiap langkah' });
	await office.getByLabel('Ditunda tiap langkah (hari)').fill('sehari');
	await office.getByRole('button', { name: 'Simpan aturan' }).click();
	expect(await office.getByRole('alert').innerText()).toContain('tulis angka bulat dari 0 sampai 365');
	expect(await office.getByLabel('Ditunda tiap langkah (hari)').inputValue()).toBe('sehari');

	await office.getByLabel('Ditunda tiap langkah (hari)').fill('1');
	await office.getByLabel('Lama pinjam (hari)').fill('10');
	await office.getByRole('button', { name: 'Lihat dampaknya dulu' }).click();
	const impact = office.getByRole('region', { name: 'Dampaknya' });
	expect(await impact.innerText()).toMatch(/2 jatuh tempo lebih lambat/);
	expect(await impact.innerText()).toContain(titles.lateReturn);
	expect(await office.getByLabel('Jenis anggota').locator('option:checked').innerText()).toBe('Pelajar');

	await office.getByRole('button', { name: 'Simpan aturan' }).click();
	await office.waitForURL('**/aturan?hasil=tersimpan');
	const rule = office.getByRole('listitem').filter({ hasText: 'Anggota Pelajar' }).first();
	expect(await rule.innerText()).toContain('peminjaman ditunda 1 hari untuk tiap hari buka terlambat');
	expect(await rule.innerText()).toContain('lama pinjam 10 hari');
}

async function askWhy(office: Page): Promise<void> {
	await office.goto('/petugas/aturan/mengapa');
	await office.getByLabel('Nomor kartu').fill(pupil.card);
	await office.getByLabel('Barcode eksemplar').fill(barcode('lateReturn'));
	await office.getByRole('button', { name: 'Lihat' }).click();
	const days = office.getByRole('row').filter({ hasText: 'lama pinjam 10 hari' });
	expect(await days.innerText()).toMatch(/Anggota Pelajar[^]*Seluruh perpustakaan: lama pinjam 7 hari/);
	const loans = office.getByRole('row').filter({ hasText: 'paling banyak 3 pinjaman' });
	expect(await loans.innerText()).toContain('Seluruh perpustakaan');
}

/** Lent before the rule, due on 17 November; it comes back on the 24th, seven open days late. */
async function returnLate(): Promise<void> {
	const desk = await openPage({ as: 'petugas', size: 'desktop' });
	await desk.goto('/petugas/meja');
	await desk.getByRole('button', { name: 'Semua tombol' }).waitFor();
	await scan(desk, barcode('lateReturn'));
	const row = desk.getByRole('row').filter({ hasText: titles.lateReturn });
	await row.waitFor();
	expect(await row.innerText()).toContain(
		'Peminjaman anggota ini ditunda sampai Senin, 30 November 2026 (7 hari).'
	);
	for (const why of await row.getByText('Kenapa?').all()) await why.click();
	expect(await row.innerText()).toContain('terlambat 7 hari buka');
	await scan(desk, pupil.card);
	await desk.getByRole('heading', { level: 2, name: pupil.name }).waitFor();
	await scan(desk, barcode('lateReturn'));
	await desk.getByText('Tidak dipinjamkan').first().waitFor();
	await desk.goto(`/petugas/anggota/${pupil.card}`);
	expect(await desk.getByRole('button', { name: 'Cabut penundaan' }).count()).toBe(0);
}

async function readOnShelf(): Promise<void> {
	const reader = await openPage({ as: 'returningLate', javaScript: false });
	await reader.goto('/akun');
	await reader
		.getByText(
			`Peminjaman Anda ditunda sampai Senin, 30 November 2026, karena ${titles.lateReturn} terlambat 7 hari.`
		)
		.waitFor();
	expect(await reader.getByRole('main').innerText()).toContain('Hari libur tidak dihitung.');
}

async function lift(office: Page): Promise<void> {
	await office.goto(`/petugas/anggota/${pupil.card}`);
	await office.getByRole('button', { name: 'Cabut penundaan' }).click();
	await office.getByText('Tulis alasannya').waitFor();
	await office.getByLabel('Alasan mencabut').fill('Sakit, ada surat dokter');
	await office.getByRole('button', { name: 'Cabut penundaan' }).click();
	await office.getByText('Penundaan dicabut.').waitFor();
	expect(await office.getByRole('button', { name: 'Cabut penundaan' }).count()).toBe(0);
	await office.getByText('1 penundaan yang sudah lewat').click();
	await office.getByText('Sakit, ada surat dokter').waitFor();
}
