import type { Page } from 'playwright-core';
import { barcode, members } from '#tests/support/journey-seed-facts.ts';
import type { Screen } from './screen.ts';

async function fillLine(page: Page, card: string): Promise<void> {
	await page.getByLabel('Jam (WIB)').fill('09:15');
	await page.getByLabel('Nomor kartu anggota').fill(card);
	await page.getByLabel('Kode batang eksemplar').fill(barcode('onShelf'));
	await page.getByRole('button', { name: 'Tambahkan baris' }).click();
}

/** What is typed after an outage, and the sheet of commands. */
export const deskExtraScreens: readonly Screen[] = [
	{ name: 'command codes on A5', route: '/petugas/meja/perintah', as: 'petugas' },
	{ name: 'back-dated entry', route: '/petugas/susulan', as: 'petugas' },
	{
		name: 'back-dated entry, a line to correct',
		route: '/petugas/susulan',
		as: 'petugas',
		async reach(page) {
			await fillLine(page, 'TIDAK-ADA');
			await page.getByRole('alert').waitFor();
		}
	},
	{
		name: 'back-dated entry, a line to save',
		route: '/petugas/susulan',
		as: 'kepala',
		async reach(page) {
			await fillLine(page, members.shown.card);
			await page.getByRole('button', { name: 'Simpan semua (1 baris)' }).waitFor();
		}
	}
];
