import { members, troubledLoan } from '#tests/support/journey-seed-facts.ts';
import { desk, lead, nobody, type Route } from './route.ts';

const violations = `/petugas/anggota/${members.shown.card}/pelanggaran`;

/** What is lost, damaged, looked for, sent and read on site. */
export const harmRoutes: readonly Route[] = [
	{ what: 'GET /petugas/kiriman', open: desk },
	{ what: 'POST /petugas/kiriman?/terima', open: desk, form: { kode: nobody } },
	{ what: 'POST /petugas/kiriman?/dibawa', open: desk, form: { kiriman: nobody } },
	{ what: 'POST /petugas/kiriman?/batal', open: desk, form: { satu: nobody } },
	{ what: 'POST /petugas/kiriman?/kirim', open: desk, form: { eksemplar: nobody, tujuan: nobody } },
	{ what: 'POST /petugas/kiriman?/atur', open: lead, form: { pulang: 'ya' } },
	{ what: 'GET /petugas/kiriman/[id]/slip', at: '/petugas/kiriman/0/slip', open: desk },
	{ what: 'GET /petugas/baca', open: desk },
	{ what: 'POST /petugas/baca', open: desk, form: { kode: nobody } },
	{ what: 'GET /petugas/ganti', open: desk },
	{ what: 'POST /petugas/ganti?/selesai', open: desk, form: { kewajiban: nobody } },
	{ what: 'POST /petugas/ganti?/ubah', open: desk, form: { kewajiban: nobody } },
	{ what: 'GET /petugas/cari-rak', open: desk },
	{ what: 'POST /petugas/cari-rak?/putus', open: desk, form: { pinjaman: nobody } },
	{ what: 'GET /petugas/pinjaman/[id]', at: `/petugas/pinjaman/${troubledLoan}`, open: desk },
	{ what: 'POST /petugas/pinjaman/[id]?/hilang', at: '/petugas/pinjaman/0?/hilang', open: desk, form: {} },
	{ what: 'POST /petugas/pinjaman/[id]?/klaim', at: '/petugas/pinjaman/0?/klaim', open: desk, form: {} },
	{ what: 'GET /petugas/anggota/[kartu]/pelanggaran', at: violations, open: desk },
	{ what: 'POST /petugas/anggota/[kartu]/pelanggaran', at: violations, open: desk, form: {} }
];
