import { losing, members, school } from '#tests/support/journey-seed-facts.ts';
import { admin, desk, lead, nobody, signedIn, type Route } from './route.ts';

const record = `/petugas/anggota/${members.late.card}`;
const nothing = '00000000-0000-4000-8000-000000000000';

/** Classes and schools, replaced cards, disputes, lockers. */
export const classAndCardRoutes: readonly Route[] = [
	{ what: 'GET /petugas/meja/rombongan', at: `/petugas/meja/rombongan?kartu=${school.card}`, open: desk },
	{ what: 'POST /petugas/meja/rombongan', open: desk, form: { kartu: nobody } },
	{ what: 'GET /petugas/anggota/[kartu]/daftar', at: `${record}/daftar`, open: desk },
	{ what: 'GET /petugas/anggota/[kartu]/daftar/daftar.pdf', at: `${record}/daftar/daftar.pdf`, open: desk },
	{ what: 'GET /petugas/surat/daftar/daftar.pdf', open: desk },
	{ what: 'GET /petugas/anggota/[kartu]/kartu', at: `${record}/kartu`, open: desk },
	{
		what: 'POST /petugas/anggota/[kartu]/kartu?/ganti',
		at: `${record}/kartu?/ganti`,
		open: desk,
		form: { alasan: '' }
	},
	{
		what: 'POST /petugas/anggota/[kartu]/kartu?/cetak',
		at: `/petugas/anggota/${nobody}/kartu?/cetak`,
		open: desk,
		form: {}
	},
	{
		what: 'GET /petugas/anggota/[kartu]/kartu/cetak',
		at: `/petugas/anggota/${losing.card}/kartu/cetak`,
		open: desk
	},
	{ what: 'GET /petugas/anggota/[kartu]/jejak/[id]', at: `${record}/jejak/${nothing}`, open: desk },
	{
		what: 'POST /petugas/anggota/[kartu]/jejak/[id]?/jawab',
		at: `${record}/jejak/${nothing}?/jawab`,
		open: lead,
		form: { keberatan: nobody, jawaban: '' }
	},
	{ what: 'GET /petugas/keberatan', open: desk },
	{ what: 'GET /akun/penundaan/[id]', at: `/akun/penundaan/${nothing}`, open: signedIn },
	{
		what: 'POST /akun/penundaan/[id]',
		at: `/akun/penundaan/${nothing}`,
		open: signedIn,
		form: { alasan: '' }
	},
	{ what: 'GET /petugas/loker', open: desk },
	{ what: 'POST /petugas/loker?/pindai', open: desk, form: { kode: nobody } },
	{ what: 'POST /petugas/loker?/tamu', open: desk, form: { nama: '' } },
	{ what: 'POST /petugas/loker?/kembali', open: desk, form: { kode: nobody } },
	{ what: 'POST /petugas/loker?/hilang', open: desk, form: { kode: nobody } },
	{ what: 'GET /petugas/loker/atur', open: lead },
	{ what: 'POST /petugas/loker/atur?/tambah', open: lead, form: {} },
	{ what: 'POST /petugas/loker/atur?/ubah', open: lead, form: { kode: nobody } },
	{ what: 'POST /petugas/loker/atur?/hapus', open: lead, form: { kode: nobody } },
	{ what: 'GET /petugas/loker/label', open: lead },
	{ what: 'POST /petugas/pesanan?/luput', open: desk, form: { eksemplar: nobody } },
	{ what: 'POST /petugas/pesanan?/ketemu', open: desk, form: { pencarian: nobody } },
	{ what: 'POST /petugas/pesanan?/nyatakan', open: desk, form: { pencarian: nobody } },
	{ what: 'POST /petugas/perangkat?/pin', open: admin, form: {} }
];
