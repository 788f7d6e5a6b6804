import { members, receipts } from '#tests/support/journey-seed-facts.ts';
import { desk, lead, collection, nobody, type Route } from './route.ts';

const charges = `/petugas/anggota/${members.owing.card}/denda`;
const receipt = `/petugas/kas/struk/${receipts.standing}`;

/** Charges, payments, receipts, the drawer and the QRIS image. */
export const moneyRoutes: readonly Route[] = [
	{ what: 'GET /petugas/anggota/[kartu]/denda', at: charges, open: desk },
	{ what: 'POST /petugas/anggota/[kartu]/denda?/bayar', at: `${charges}?/bayar`, open: desk, form: {} },
	{
		what: 'POST /petugas/anggota/[kartu]/denda?/hapus',
		at: `${charges}?/hapus`,
		open: collection,
		form: { denda: nobody }
	},
	{
		what: 'POST /petugas/anggota/[kartu]/denda?/catat',
		at: `${charges}?/catat`,
		open: desk,
		form: { jumlah: '' }
	},
	{ what: 'GET /petugas/kas', open: desk },
	{ what: 'POST /petugas/kas?/tutup', at: '/petugas/kas?/tutup', open: desk, form: { uang: '' } },
	{ what: 'GET /petugas/kas/kas.csv', open: desk },
	{ what: 'GET /petugas/kas/struk/[id]', at: receipt, open: desk },
	{
		what: 'POST /petugas/kas/struk/[id]?/batal',
		at: `${receipt}?/batal`,
		open: collection,
		form: { alasan: '' }
	},
	{ what: 'GET /petugas/kas/qris', open: lead },
	{ what: 'POST /petugas/kas/qris?/unggah', at: '/petugas/kas/qris?/unggah', open: lead, form: {} },
	{ what: 'POST /petugas/kas/qris?/hapus', at: '/petugas/kas/qris?/hapus', open: lead, form: {} },
	{ what: 'GET /petugas/kas/qris/gambar', open: desk }
];
