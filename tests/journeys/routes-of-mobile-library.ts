import { stopRequest } from '#tests/support/journey-seed-facts.ts';
import { desk, everyone, lead, nobody, type Route } from './route.ts';

const form = `/keliling/minta/isi/${nobody}/siapa`;
const someDay = '/petugas/keliling/hari/0/2026-11-24';

/** The book cars: timetable and requests for everybody, trips for staff, routes for who leads. */
export const mobileLibraryRoutes: readonly Route[] = [
	{ what: 'GET /keliling', open: everyone },
	{ what: 'GET /keliling/keliling.ics', open: everyone },
	{ what: 'GET /keliling/minta', open: everyone },
	{ what: 'POST /keliling/minta?/mulai', open: everyone, form: {} },
	{ what: 'POST /keliling/minta?/cari', open: everyone, form: { kode: '' } },
	{ what: 'GET /keliling/minta/isi/[draf]/[langkah]', at: form, open: everyone },
	{ what: 'POST /keliling/minta/isi/[draf]/[langkah]', at: form, open: everyone, form: {} },
	{ what: 'GET /keliling/minta/[kode]', at: `/keliling/minta/${stopRequest.code}`, open: everyone },
	{
		what: 'POST /keliling/minta/[kode]?/tarik',
		at: `/keliling/minta/${nobody}?/tarik`,
		open: everyone,
		form: {}
	},
	{ what: 'GET /petugas/keliling', open: desk },
	{ what: 'GET /petugas/keliling/hari/[rute]/[hari]', at: someDay, open: desk },
	{
		what: 'POST /petugas/keliling/hari/[rute]/[hari]?/simpan',
		at: `${someDay}?/simpan`,
		open: desk,
		form: {}
	},
	{ what: 'POST /petugas/keliling/hari/[rute]/[hari]?/ubah', at: `${someDay}?/ubah`, open: lead, form: {} },
	{
		what: 'POST /petugas/keliling/hari/[rute]/[hari]?/pulihkan',
		at: `${someDay}?/pulihkan`,
		open: lead,
		form: {}
	},
	{ what: 'GET /petugas/keliling/rute', open: desk },
	{ what: 'POST /petugas/keliling/rute?/rute', open: lead, form: {} },
	{ what: 'GET /petugas/keliling/rute/[id]', at: '/petugas/keliling/rute/0', open: lead },
	{
		what: 'POST /petugas/keliling/rute/[id]?/rute',
		at: '/petugas/keliling/rute/0?/rute',
		open: lead,
		form: {}
	},
	{
		what: 'POST /petugas/keliling/rute/[id]?/singgahan',
		at: '/petugas/keliling/rute/0?/singgahan',
		open: lead,
		form: {}
	},
	{ what: 'GET /petugas/keliling/permintaan', open: desk },
	{
		what: 'GET /petugas/keliling/permintaan/[kode]',
		at: `/petugas/keliling/permintaan/${stopRequest.code}`,
		open: desk
	},
	{
		what: 'POST /petugas/keliling/permintaan/[kode]',
		at: `/petugas/keliling/permintaan/${nobody}`,
		open: desk,
		form: {}
	},
	{ what: 'GET /petugas/keliling/statistik', open: desk },
	{ what: 'GET /petugas/keliling/statistik/statistik.csv', open: desk },
	{ what: 'GET /petugas/keliling/jalan', open: desk },
	{ what: 'GET /petugas/keliling/jalan/daftar', open: desk },
	{
		what: 'POST /petugas/keliling/jalan/kirim',
		open: desk,
		json: { device: 'tabel-peran', acts: [] }
	},
	// A car's own device is no kiosk of a room: it has more to do, and its own token.
	{ what: 'GET /kios/jalan', open: [] },
	{ what: 'GET /kios/jalan/daftar', open: [] },
	{ what: 'POST /kios/jalan/kirim', open: [], json: { device: 'tabel-peran', acts: [] } }
];
