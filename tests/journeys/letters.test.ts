import { expect, inject, it } from 'vitest';
import { hydrated, inBrowser, openPage } from '#tests/support/browser.ts';
import { letters, members, type AccountKey } from '#tests/support/journey-seed-facts.ts';

const numbered = /^\d{3}\/BP\/PERPUS\/2026$/;

/** J9: a bebas pustaka letter, its check by a stranger, and its withdrawal. */
inBrowser('J9, a bebas pustaka letter', () => {
	it('books at home: the checks say what is open and what to do, and there is no button', async () => {
		const page = await openPage({ as: 'fullHanded', javaScript: false });
		await page.goto('/akun/surat');
		const checks = page.getByRole('region', { name: 'Surat bebas pustaka' });
		expect(await checks.innerText()).toMatch(/Pinjaman belum\s+3 pinjaman belum kembali\.\s+Kembalikan di/);
		expect(await checks.innerText()).toMatch(/Sanksi sudah/);
		expect(await page.getByRole('button', { name: 'Ajukan surat' }).count()).toBe(0);
		await checks.getByRole('link', { name: 'Lihat pinjaman' }).click();
		await page.waitForURL('**/akun/pinjaman');
	});

	const readers: [how: string, as: AccountKey, name: string, javaScript: boolean][] = [
		['', 'leavingTown', members.leavingTown.name, true],
		[', without scripts', 'leavingTownPlainly', members.leavingTownPlainly.name, false]
	];

	it.each(readers)(
		'all clear: one tap gives number, PDF and QR code; the check shows no name; staff withdraw it%s',
		async (_, as, name, javaScript) => {
			const page = await openPage({ as, javaScript });
			await page.goto('/akun/surat');
			await page.getByLabel('Untuk keperluan').fill('pendaftaran wisuda');
			await page.getByRole('button', { name: 'Ajukan surat' }).click();
			await page.waitForURL('**/akun/surat/*?terbit');
			const paper = page.getByRole('article');
			const number = /Nomor: (\S+)/.exec(await paper.innerText())?.[1] ?? '';
			expect(number).toMatch(numbered);
			expect(await page.getByRole('status').innerText()).toContain(`Surat nomor ${number} sudah terbit`);
			expect(await paper.innerText()).toContain(name);
			expect(await paper.innerText()).toContain('untuk keperluan pendaftaran wisuda');
			await paper.getByRole('img', { name: /Kode QR/ }).waitFor();
			if (javaScript) await page.getByRole('button', { name: 'Cetak' }).waitFor();

			const code = new URL(page.url()).pathname.split('/').at(-1) ?? '';
			const href = await page.getByRole('link', { name: 'Unduh PDF' }).getAttribute('href');
			const pdf = await page.request.get(href ?? '');
			expect(pdf.headers()['content-type']).toBe('application/pdf');
			expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

			const stranger = await openPage({ javaScript });
			await stranger.goto('/cek');
			await stranger.getByLabel('Kode surat').fill(`${code.slice(0, 5).toLowerCase()}-${code.slice(5)}`);
			await stranger.getByRole('button', { name: 'Cek surat' }).click();
			await stranger.waitForURL(`**/cek/${code}`);
			const seen = await stranger.getByRole('main').innerText();
			expect(seen).toContain('asli dan berlaku');
			expect(seen).toContain(number);
			expect(seen).toContain('24 November 2026');
			for (const word of name.split(' ')) expect(seen).not.toContain(word);
			expect(seen).not.toContain(members.leavingTown.card);
			expect(seen).not.toContain('wisuda');

			const staff = await openPage({ as: 'kepala', javaScript, size: 'desktop' });
			await staff.goto(`/petugas/surat?q=${encodeURIComponent(number)}`);
			await staff.getByRole('link', { name: number }).click();
			await staff.getByText('Cabut surat ini').click();
			await staff.getByRole('button', { name: 'Cabut surat' }).click();
			await staff.getByRole('alert').filter({ hasText: 'Tulis alasannya' }).waitFor();
			await staff.getByLabel('Alasan').fill('Salah menulis keperluan');
			await staff.getByRole('button', { name: 'Cabut surat' }).click();
			await staff.waitForURL('**?dicabut');
			await stranger.goto(`/cek/${code}`);
			const after = await stranger.getByRole('main').innerText();
			expect(after).toContain('sudah dicabut');
			expect(after).not.toContain('Salah menulis');
		}
	);

	it('nobody opens another’s letter, as page or as PDF', async () => {
		const page = await openPage({ as: 'shown', javaScript: false });
		for (const address of [`/akun/surat/${letters.valid}`, `/akun/surat/${letters.valid}/surat.pdf`]) {
			const answer = await page.request.get(address);
			expect(answer.status()).toBe(404);
			expect(await answer.text()).not.toContain(members.emptyHanded.name);
		}
	});
});

inBrowser('Overdue letters', () => {
	it('staff choose who is late, and each gets a letter with what is late', async () => {
		const page = await openPage({ as: 'petugas', size: 'desktop' });
		await page.goto('/petugas/surat/tagihan?hari=7');
		await hydrated(page);
		await page.getByRole('button', { name: 'Buat untuk yang dipilih' }).click();
		await page.getByRole('alert').filter({ hasText: 'Pilih dulu anggotanya' }).waitFor();
		await page.getByRole('checkbox', { name: `Pilih ${members.late.name}` }).check();
		await page.getByRole('button', { name: 'Buat untuk yang dipilih' }).click();
		await page.waitForURL('**/petugas/surat/cetak?*');
		const paper = page.getByRole('article');
		expect(await paper.count()).toBe(1);
		const text = await paper.innerText();
		expect(text).toMatch(/\d{3}\/ST\/PERPUS\/2026/);
		expect(text).toContain(`Yth. Bapak/Ibu/Saudara ${members.late.name}`);
		expect(text).toMatch(/Tambang Ombilin dari Dekat[^]*17 Nov 2026[^]*7 hari/);
		const { address } = inject('journey');
		expect(text).toContain(`${address.replace(/^https?:\/\//, '')}/cek`);
	});
});
