import { members, receipts } from '#tests/support/journey-seed-facts.ts';
import { press } from './press.ts';
import type { Screen } from './screen.ts';

const charges = `/petugas/anggota/${members.owing.card}/denda`;

/** Charges, payments and the drawer. */
export const moneyScreens: readonly Screen[] = [
	{ name: 'charges of a member', route: '/petugas/anggota/[kartu]/denda', at: charges, as: 'kepala' },
	{
		name: 'charges of a member, with an amount to correct',
		route: '/petugas/anggota/[kartu]/denda',
		at: charges,
		as: 'petugas',
		async reach(page) {
			await page.getByLabel('Jumlah dibayar (Rp)').fill('99.000');
			await press('Catat pembayaran')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'shelf of somebody who owes money', route: '/akun', as: 'owing' },
	{
		name: 'a receipt',
		route: '/petugas/kas/struk/[id]',
		at: `/petugas/kas/struk/${receipts.standing}`,
		as: 'petugas'
	},
	{ name: 'the drawer', route: '/petugas/kas', at: '/petugas/kas?gedung=ADN&hari=2026-11-23', as: 'kepala' },
	{
		name: 'the drawer, with a count to correct',
		route: '/petugas/kas',
		at: '/petugas/kas?gedung=ADN&hari=2026-11-23',
		as: 'petugas',
		async reach(page) {
			await page.getByLabel('Uang di laci (Rp)').fill('5.000');
			await press('Tutup kas')(page);
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'the QRIS image', route: '/petugas/kas/qris', as: 'kepala' },
	{
		name: 'the QRIS image, without a file',
		route: '/petugas/kas/qris',
		as: 'kepala',
		async reach(page) {
			await press('Unggah')(page);
			await page.getByRole('alert').waitFor();
		}
	}
];
