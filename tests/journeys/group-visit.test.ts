import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask } from '#tests/support/ask.ts';
import { inBrowser, openPage } from '#tests/support/browser.ts';

const go = (page: Page) => page.getByRole('button', { name: 'Lanjutkan' }).click();

type Group = { school: string; phone: string; male: string; female: string };

async function fillIn(page: Page, { school, phone, male, female }: Group, hour: string): Promise<void> {
	await page.goto('/layanan/rombongan');
	await page.getByRole('button', { name: 'Mulai memesan' }).click();
	await page.getByLabel('Nama sekolah atau lembaga').fill(school);
	await page.getByLabel('Nama penanggung jawab').fill('Guru Contoh');
	await page.getByLabel('Nomor WhatsApp').fill(phone);
	await go(page);
	await page.getByLabel('Kelas atau kelompok').fill('Kelas 5A');
	await page.getByLabel('Laki-laki').fill(male);
	await page.getByLabel('Perempuan').fill(female);
	await page.getByLabel('Guru dan pendamping').fill('2');
	await go(page);
	await page.getByLabel(hour).check();
	await go(page);
	await page.getByLabel('Mendengar dongeng').check();
	await go(page);
}

/** J15: a class books a visit, without scripts. The reminder comes with the messages. */
inBrowser('J15, booking a class visit', () => {
	it('five questions, a reference, one click of staff, a calendar entry', async () => {
		const page = await openPage({ javaScript: false });
		await fillIn(
			page,
			{ school: 'SMP Contoh 3', phone: '0812-0000-0001', male: '12', female: '15' },
			'Rabu, 2 Desember 2026, 09.00–11.00 WIB'
		);
		const check = await page.getByRole('main').innerText();
		for (const fact of [
			'SMP Contoh 3, Kelas 5A',
			'29 orang: 12 laki-laki',
			'Rabu, 2 Desember 2026',
			'Mendengar dongeng'
		])
			expect(check).toContain(fact);
		await page.getByRole('button', { name: 'Kirim pesanan' }).click();
		await page.getByText('Pesanan terkirim').waitFor();
		const code = /KR-[2-9A-Z]{8}/.exec(page.url())?.[0] ?? '';
		expect(await page.getByRole('main').innerText()).toMatch(/Menunggu jawaban[^]*satu hari kerja/);

		const desk = await openPage({ size: 'desktop', as: 'petugas' });
		await desk.goto('/petugas/rombongan');
		await desk.getByRole('button', { name: 'Setujui SMP Contoh 3, Kelas 5A' }).click();
		await desk.getByText('Jawaban tersimpan').waitFor();

		await page.goto('/layanan/rombongan');
		await page.getByLabel('Nomor pesanan').fill(code.toLowerCase());
		await page.getByRole('button', { name: 'Lihat keadaannya' }).click();
		await page.getByText('Disetujui').waitFor();
		const calendar = await (await ask(`/layanan/rombongan/${code}/kunjungan.ics`)).text();
		expect(calendar).toContain('DTSTART:20261202T020000Z');
	});

	it('what is missing is told beside its field, and what was typed stays', async () => {
		const page = await openPage({ javaScript: false });
		await page.goto('/layanan/rombongan');
		await page.getByRole('button', { name: 'Mulai memesan' }).click();
		await page.getByLabel('Nama sekolah atau lembaga').fill('TK Contoh 7');
		await page.getByLabel('Nomor WhatsApp').fill('12');
		await go(page);
		expect(await page.getByRole('alert').innerText()).toMatch(/nama yang bisa kami hubungi[^]*nomor telepon/);
		expect(await page.getByLabel('Nama sekolah atau lembaga').inputValue()).toBe('TK Contoh 7');
	});

	it('an hour that was taken meanwhile: three others nearby, and nothing is lost', async () => {
		const [first, second] = [await openPage({ javaScript: false }), await openPage({ javaScript: false })];
		const hour = 'Kamis, 3 Desember 2026, 09.00–11.00 WIB';
		await fillIn(first, { school: 'SD Contoh 8', phone: '081200000002', male: '10', female: '20' }, hour);
		await fillIn(second, { school: 'SD Contoh 9', phone: '081200000003', male: '10', female: '20' }, hour);
		await first.getByRole('button', { name: 'Kirim pesanan' }).click();
		await first.getByText('Pesanan terkirim').waitFor();
		await second.getByRole('button', { name: 'Kirim pesanan' }).click();
		expect(await second.getByRole('alert').innerText()).toContain('Jam ini baru saja terisi');
		expect(await second.getByRole('radio').count()).toBe(3);
		expect(await second.getByRole('main').innerText()).toContain('SD Contoh 9, Kelas 5A');
		await go(second);
		await second.getByRole('button', { name: 'Kirim pesanan' }).click();
		await second.getByText('Pesanan terkirim').waitFor();
	});
});
