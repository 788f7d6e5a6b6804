import { members } from '#tests/support/journey-seed-facts.ts';
import { everyone, signedIn, desk, collection, lead, admin, nobody, type Route } from './route.ts';
import { deskExtraRoutes } from './routes-of-desk-extras.ts';
import { harmRoutes } from './routes-of-harm.ts';
import { moneyRoutes } from './routes-of-money.ts';
import { classAndCardRoutes } from './routes-of-classes-and-cards.ts';
import { mobileLibraryRoutes } from './routes-of-mobile-library.ts';
import { groupVisitRoutes, letterRoutes, visitRoutes, kioskRoutes } from './routes-of-visits-and-letters.ts';

/** Every route that reads or writes, and who may use it. A route that is not here fails a test. */
export const routes: readonly Route[] = [
	...deskExtraRoutes,
	{ what: 'GET /', open: everyone },
	{ what: 'GET /katalog', open: everyone },
	{ what: 'GET /katalog/saring', open: everyone },
	{ what: 'GET /katalog/saran', at: '/katalog/saran?q=songket', open: everyone },
	{ what: 'GET /katalog/[id]', at: '/katalog/{title}', open: everyone },
	{ what: 'GET /katalog/[id]/pesan', at: '/katalog/{title}/pesan', open: signedIn },
	{
		what: 'POST /katalog/[id]/pesan',
		at: '/katalog/{title}/pesan',
		open: signedIn,
		form: { kartu: '', tempat: '' }
	},
	{ what: 'GET /lokal', open: everyone },
	{ what: 'GET /lokasi', open: everyone },
	{ what: 'GET /menu', open: everyone },
	{ what: 'GET /tampilan', open: everyone },
	{ what: 'POST /tampilan', open: everyone, form: { tema: 'gelap' } },
	{ what: 'POST /bahasa', open: everyone, form: { bahasa: 'en' } },
	{ what: 'GET /masuk', open: everyone },
	{ what: 'POST /masuk', open: everyone, form: { card: '', password: '' } },
	{ what: 'GET /keluar', open: everyone },
	{ what: 'GET /healthz', open: everyone },
	{ what: 'GET /readyz', open: everyone },
	// Asked from this machine; tests/journeys/measures.test.ts asks from elsewhere.
	{ what: 'GET /metrics', open: everyone },

	...groupVisitRoutes,
	...mobileLibraryRoutes,
	...moneyRoutes,
	...harmRoutes,
	...kioskRoutes,
	{ what: 'GET /akun', open: signedIn },
	{ what: 'GET /akun/pinjaman', open: signedIn },
	{ what: 'POST /akun/pinjaman?/perpanjang', open: signedIn, form: { pinjaman: nobody } },
	{ what: 'POST /akun/pinjaman?/semua', open: signedIn, form: {} },
	{ what: 'GET /akun/kartu', open: signedIn },
	{ what: 'GET /akun/pin', open: signedIn },
	{ what: 'POST /akun/pin?/simpan', open: signedIn.slice(0, 1), form: { pin: '' } },
	{ what: 'POST /akun/pin?/hapus', open: signedIn.slice(0, 1), form: {} },
	{ what: 'GET /akun/pesanan', open: signedIn },
	{ what: 'POST /akun/pesanan?/batalkan', open: signedIn, form: { pesanan: nobody } },
	{ what: 'POST /akun/pesanan?/tunda', open: signedIn, form: { pesanan: nobody } },
	{ what: 'POST /akun/pesanan?/lanjutkan', open: signedIn, form: { pesanan: nobody } },
	{ what: 'GET /akun/sandi', open: signedIn },
	{ what: 'POST /akun/sandi', open: signedIn, form: { sekarang: '' } },
	{ what: 'GET /akun/sesi', open: signedIn },

	{ what: 'GET /petugas', open: desk },
	...visitRoutes,
	...letterRoutes,
	...classAndCardRoutes,
	{ what: 'GET /petugas/meja', open: desk },
	{
		what: 'POST /petugas/meja',
		open: desk,
		form: { act: 'scan', code: nobody, mode: 'automatic', key: 'tabel-peran' }
	},
	{
		what: 'POST /petugas/meja/pindai',
		open: desk,
		json: { act: 'scan', code: nobody, mode: 'automatic', key: 'tabel-peran-json' }
	},
	{ what: 'GET /petugas/meja/daftar', open: desk },
	{ what: 'POST /petugas/meja/kirim', open: desk, json: { device: 'tabel-peran', acts: [] } },
	{ what: 'GET /petugas/luring', open: desk },
	{ what: 'POST /petugas/luring?/diperiksa', open: desk, form: { catatan: nobody, keterangan: '' } },
	{ what: 'GET /petugas/meja/anggota', at: '/petugas/meja/anggota?cari=contoh', open: desk },
	{ what: 'GET /petugas/pesanan', open: desk },
	{ what: 'POST /petugas/pesanan?/ambil', open: desk, form: { eksemplar: nobody } },
	{ what: 'POST /petugas/pesanan?/tiba', open: desk, form: { eksemplar: nobody, tempat: nobody } },
	{ what: 'POST /petugas/pesanan?/pindah', open: desk, form: { pesanan: nobody } },
	{
		what: 'POST /petugas/pesanan?/atur',
		open: lead,
		form: { 'di-rak': 'ya', antargedung: 'ya' }
	},
	{ what: 'POST /petugas/pesanan?/batalkan', open: desk, form: { pesanan: nobody } },
	{ what: 'GET /petugas/pesanan/[id]/slip', at: '/petugas/pesanan/0/slip', open: desk },
	{ what: 'GET /petugas/anggota', open: desk },
	{ what: 'GET /petugas/anggota/[kartu]', at: `/petugas/anggota/${members.late.card}`, open: desk },
	{
		what: 'POST /petugas/anggota/[kartu]?/sandi',
		at: `/petugas/anggota/${members.late.card}?/sandi`,
		open: admin,
		form: {}
	},
	{
		what: 'POST /petugas/anggota/[kartu]?/simpan',
		at: `/petugas/anggota/${members.late.card}?/simpan`,
		open: desk,
		form: { name: '' }
	},
	{
		what: 'POST /petugas/anggota/[kartu]?/cabut',
		at: `/petugas/anggota/${members.late.card}?/cabut`,
		open: lead,
		form: { penundaan: '0', catatan: '' }
	},
	{ what: 'GET /petugas/gaya', open: desk },
	{ what: 'GET /petugas/gaya/kerangka', open: desk },
	{ what: 'GET /petugas/gaya/saran', open: desk },
	{ what: 'GET /petugas/katalog', open: collection },
	{ what: 'GET /petugas/katalog/baru', open: collection },
	{ what: 'POST /petugas/katalog/baru', open: collection, form: { title: '' } },
	{ what: 'GET /petugas/katalog/[id]', at: '/petugas/katalog/{title}', open: collection },
	{
		what: 'POST /petugas/katalog/[id]?/judul',
		at: '/petugas/katalog/{title}?/judul',
		open: collection,
		form: { title: '' }
	},
	{
		what: 'POST /petugas/katalog/[id]?/eksemplar',
		at: '/petugas/katalog/{title}?/eksemplar',
		open: collection,
		form: { barcode: '' }
	},
	{ what: 'GET /petugas/aturan', open: desk },
	{ what: 'GET /petugas/aturan/mengapa', open: desk },
	{ what: 'GET /petugas/aturan/baru', open: lead },
	{ what: 'POST /petugas/aturan/baru?/coba', open: lead, form: { loanDays: 'x' } },
	{ what: 'POST /petugas/aturan/baru?/simpan', open: lead, form: { loanDays: 'x' } },
	{ what: 'GET /petugas/aturan/[id]', at: '/petugas/aturan/0', open: lead },
	{
		what: 'POST /petugas/aturan/[id]?/coba',
		at: '/petugas/aturan/0?/coba',
		open: lead,
		form: { loanDays: 'x' }
	},
	{
		what: 'POST /petugas/aturan/[id]?/simpan',
		at: '/petugas/aturan/0?/simpan',
		open: lead,
		form: { loanDays: 'x' }
	},
	{ what: 'POST /petugas/aturan/[id]?/cobahapus', at: '/petugas/aturan/0?/cobahapus', open: lead, form: {} },
	{ what: 'POST /petugas/aturan/[id]?/hapus', at: '/petugas/aturan/0?/hapus', open: lead, form: {} },
	{ what: 'GET /petugas/kalender', open: desk },
	{ what: 'POST /petugas/kalender?/libur', open: lead, form: { firstDay: '' } },
	{ what: 'POST /petugas/kalender?/hapus', open: lead, form: { hari: '0' } },
	{ what: 'GET /petugas/kalender/tutup', open: lead },
	{ what: 'POST /petugas/kalender/tutup?/lihat', open: lead, form: { firstDay: '' } },
	{ what: 'POST /petugas/kalender/tutup?/tutup', open: lead, form: { firstDay: '' } },
	{ what: 'GET /petugas/kalender/tutup/[id]', at: '/petugas/kalender/tutup/0', open: desk },
	{
		what: 'POST /petugas/kalender/tutup/[id]?/batal',
		at: '/petugas/kalender/tutup/0?/batal',
		open: lead,
		form: {}
	},
	{ what: 'GET /petugas/kalender/jam/[gedung]', at: '/petugas/kalender/jam/ADN', open: lead },
	{
		what: 'POST /petugas/kalender/jam/[gedung]?/simpan',
		at: '/petugas/kalender/jam/ADN?/simpan',
		open: lead,
		form: { 'buka-1': 'x' }
	},
	{
		what: 'POST /petugas/kalender/jam/[gedung]?/hapus',
		at: '/petugas/kalender/jam/ADN?/hapus',
		open: lead,
		form: { key: '0' }
	},
	{ what: 'GET /petugas/dasbor', open: lead },
	{ what: 'GET /petugas/migrasi', open: admin },
	{ what: 'POST /petugas/migrasi', open: admin, form: {} },
	{ what: 'GET /petugas/migrasi/[id]', at: '/petugas/migrasi/0', open: admin },
	{ what: 'POST /petugas/migrasi/[id]?/batalkan', at: '/petugas/migrasi/0?/batalkan', open: admin, form: {} },
	{ what: 'GET /petugas/migrasi/[id]/laporan.csv', at: '/petugas/migrasi/0/laporan.csv', open: admin },
	{ what: 'GET /petugas/migrasi/coba/[token]', at: '/petugas/migrasi/coba/0', open: admin },
	{
		what: 'POST /petugas/migrasi/coba/[token]?/impor',
		at: '/petugas/migrasi/coba/0?/impor',
		open: admin,
		form: {}
	},
	{
		what: 'POST /petugas/migrasi/coba/[token]?/buang',
		at: '/petugas/migrasi/coba/0?/buang',
		open: admin,
		form: {}
	},
	{
		what: 'GET /petugas/migrasi/coba/[token]/laporan.csv',
		at: '/petugas/migrasi/coba/0/laporan.csv',
		open: admin
	},

	{ what: 'GET /api/v1/openapi.json', open: everyone },
	{ what: 'GET /api/v1/search', open: everyone },
	{ what: 'GET /api/v1/titles/[id]', at: '/api/v1/titles/{title}', open: everyone },
	{ what: 'GET /api/v1/titles/[id]/marc', at: '/api/v1/titles/{title}/marc', open: everyone },
	{ what: 'GET /api/v1/members', open: desk },
	{ what: 'GET /api/v1/members/[card]', at: `/api/v1/members/${members.late.card}`, open: desk },
	{ what: 'POST /api/v1/loans', open: desk, json: { card: nobody, copy: nobody, key: 'tabel-peran-pinjam' } },
	{
		what: 'POST /api/v1/visits',
		open: desk,
		json: { card: nobody, branch: 'ADN', key: 'tabel-peran-kunjungan' }
	},
	{
		what: 'POST /api/v1/visits/counts',
		open: desk,
		json: { branch: nobody, at: '2026-11-24T02:00:00Z', people: 0 }
	},
	{ what: 'POST /api/v1/returns', open: desk, json: { copy: nobody, key: 'tabel-peran-kembali' } },
	{ what: 'POST /api/v1/sync', open: desk, json: { device: 'tabel-peran', acts: [] } },
	{ what: 'POST /api/v1/renewals', open: signedIn, json: { loan: nobody, key: 'tabel-peran-perpanjang' } },
	{ what: 'POST /api/v1/holds', open: desk, json: { card: nobody, title: nobody, pickup: nobody } },
	{ what: 'DELETE /api/v1/holds/[id]', at: '/api/v1/holds/0', open: signedIn }
];

/** Forms that end sessions; who may use them is tried with a session of their own. */
export const endingSessions = ['POST /keluar', 'POST /akun/sesi'];
