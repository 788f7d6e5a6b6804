import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#platform/config/index.server.ts';
import { bookings, letters, members } from '#tests/support/journey-seed-facts.ts';

/** Those who ask; `visitor` is nobody in particular. */
export const callers = ['visitor', 'anggota', 'petugas', 'pustakawan', 'kepala', 'admin', 'kios'] as const;
export type Caller = (typeof callers)[number];

export type Route = {
	/** The method and the folder below src/routes without groups; of a page with several forms, the form's name too. */
	what: string;
	/** Who may. */
	open: readonly Caller[];
	/** An address of this kind, with `{title}` for the short id of a title. */
	at?: string;
	/** What is sent, so that whoever may is not refused for who they are, and nothing is changed. */
	form?: Record<string, string>;
	json?: unknown;
};

const everyone = callers;
const signedIn = callers.slice(1, 6);
const desk = callers.slice(2, 6);
const collection = callers.slice(3, 6);
const lead = callers.slice(4, 6);
const admin = callers.slice(5, 6);
const kiosk = callers.slice(6);

const nobody = 'TIDAK-ADA';

/** Group visits: for everybody on the site. */
const groupVisitRoutes: readonly Route[] = [
	{ what: 'GET /layanan/rombongan', open: everyone },
	{ what: 'POST /layanan/rombongan?/mulai', open: everyone, form: {} },
	{ what: 'POST /layanan/rombongan?/cari', open: everyone, form: { kode: '' } },
	{
		what: 'GET /layanan/rombongan/isi/[draf]/[langkah]',
		at: `/layanan/rombongan/isi/${nobody}/lembaga`,
		open: everyone
	},
	{
		what: 'POST /layanan/rombongan/isi/[draf]/[langkah]',
		at: `/layanan/rombongan/isi/${nobody}/lembaga`,
		open: everyone,
		form: {}
	},
	{
		what: 'GET /layanan/rombongan/[kode]',
		at: `/layanan/rombongan/${bookings.waiting.code}`,
		open: everyone
	},
	{
		what: 'POST /layanan/rombongan/[kode]?/batal',
		at: `/layanan/rombongan/${nobody}?/batal`,
		open: everyone,
		form: {}
	},
	{
		what: 'GET /layanan/rombongan/[kode]/kunjungan.ics',
		at: `/layanan/rombongan/${bookings.today.code}/kunjungan.ics`,
		open: everyone
	}
];

/** The office around visits and devices. */
const letterRoutes: readonly Route[] = [
	{ what: 'GET /cek', open: everyone },
	{ what: 'GET /cek/[kode]', at: `/cek/${letters.valid}`, open: everyone },
	{ what: 'GET /akun/surat', open: signedIn },
	{ what: 'POST /akun/surat', open: signedIn, form: { keperluan: 'x'.repeat(130) } },
	{ what: 'GET /akun/surat/[kode]', at: `/akun/surat/${letters.valid}`, open: signedIn },
	{ what: 'GET /akun/surat/[kode]/surat.pdf', at: `/akun/surat/${letters.valid}/surat.pdf`, open: signedIn },
	{ what: 'GET /petugas/surat', open: desk },
	{
		what: 'POST /petugas/surat?/terbitkan',
		at: '/petugas/surat?/terbitkan',
		open: desk,
		form: { permintaan: nobody }
	},
	{
		what: 'POST /petugas/surat?/tolak',
		at: '/petugas/surat?/tolak',
		open: desk,
		form: { permintaan: nobody }
	},
	{ what: 'GET /petugas/surat/baru', open: desk },
	{
		what: 'POST /petugas/surat/baru?/terbitkan',
		at: '/petugas/surat/baru?/terbitkan',
		open: desk,
		form: { kartu: nobody }
	},
	{ what: 'GET /petugas/surat/[kode]', at: `/petugas/surat/${letters.valid}`, open: desk },
	{
		what: 'POST /petugas/surat/[kode]?/cabut',
		at: `/petugas/surat/${letters.valid}?/cabut`,
		open: lead,
		form: { alasan: '' }
	},
	{
		what: 'GET /petugas/surat/[kode]/surat.pdf',
		at: `/petugas/surat/${letters.valid}/surat.pdf`,
		open: desk
	},
	{ what: 'GET /petugas/surat/tagihan', open: desk },
	{ what: 'POST /petugas/surat/tagihan?/buat', at: '/petugas/surat/tagihan?/buat', open: desk, form: {} },
	{ what: 'GET /petugas/surat/cetak', at: `/petugas/surat/cetak?kode=${letters.valid}`, open: desk },
	{
		what: 'GET /petugas/surat/cetak/surat.pdf',
		at: `/petugas/surat/cetak/surat.pdf?kode=${letters.valid}`,
		open: desk
	},
	{ what: 'GET /petugas/surat/daftar', open: desk },
	{ what: 'GET /petugas/surat/pengaturan', open: lead },
	{ what: 'POST /petugas/surat/pengaturan', open: lead, form: { digits: '' } }
];

const visitRoutes: readonly Route[] = [
	{ what: 'GET /petugas/kunjungan', open: desk },
	{ what: 'POST /petugas/kunjungan?/catat', open: desk, form: { card: nobody, place: '' } },
	{ what: 'POST /petugas/kunjungan?/pintu', open: desk, form: { counted: '' } },
	{ what: 'GET /petugas/kunjungan/[id]', at: '/petugas/kunjungan/0', open: desk },
	{
		what: 'POST /petugas/kunjungan/[id]?/betulkan',
		at: '/petugas/kunjungan/0?/betulkan',
		open: desk,
		form: {}
	},
	{ what: 'POST /petugas/kunjungan/[id]?/coret', at: '/petugas/kunjungan/0?/coret', open: desk, form: {} },
	{ what: 'GET /petugas/kunjungan/statistik', open: desk },
	{ what: 'GET /petugas/kunjungan/statistik/statistik.csv', open: desk },
	{ what: 'GET /petugas/rombongan', open: desk },
	{ what: 'POST /petugas/rombongan?/setujui', open: desk, form: { kode: nobody } },
	{ what: 'GET /petugas/rombongan/[kode]', at: `/petugas/rombongan/${bookings.waiting.code}`, open: desk },
	{ what: 'POST /petugas/rombongan/[kode]', at: `/petugas/rombongan/${nobody}`, open: desk, form: {} },
	{ what: 'GET /petugas/rombongan/jam', open: lead },
	{ what: 'POST /petugas/rombongan/jam?/tambah', open: lead, form: {} },
	{ what: 'POST /petugas/rombongan/jam?/hapus', open: lead, form: {} },
	{ what: 'GET /petugas/perangkat', open: desk },
	{ what: 'POST /petugas/perangkat?/pasangkan', open: desk, form: { code: '' } },
	{ what: 'POST /petugas/perangkat?/cabut', open: desk, form: { id: nobody } },
	{ what: 'POST /petugas/perangkat?/datang', open: desk, form: { id: nobody } }
];

/** What only a paired kiosk may, whoever else is signed in in its browser. */
const kioskRoutes: readonly Route[] = [
	{ what: 'GET /kios', open: kiosk },
	{ what: 'POST /kios', open: kiosk, form: { card: nobody } },
	{ what: 'GET /kios/layanan', open: kiosk },
	{ what: 'GET /kios/anggota', open: kiosk },
	{ what: 'POST /kios/anggota', open: kiosk, form: { card: nobody } },
	{ what: 'GET /kios/bukan-anggota', open: kiosk },
	{ what: 'POST /kios/bukan-anggota', open: kiosk, form: { langkah: '0' } },
	{ what: 'GET /kios/rombongan', open: kiosk },
	{ what: 'POST /kios/rombongan', open: kiosk, form: {} },
	{ what: 'GET /kios/selesai', open: kiosk },
	{ what: 'GET /kios/katalog', open: kiosk },
	{ what: 'GET /kios/katalog/[id]', at: '/kios/katalog/{title}', open: kiosk },
	{ what: 'GET /kios/pinjam', open: kiosk },
	{ what: 'POST /kios/pinjam?/kartu', open: kiosk, form: { card: nobody } },
	{ what: 'POST /kios/pinjam?/buku', open: kiosk, form: { copy: nobody } },
	{ what: 'POST /kios/pinjam?/selesai', open: kiosk, form: {} },
	{ what: 'GET /kios/kembali', open: kiosk },
	{ what: 'POST /kios/kembali', open: kiosk, form: { copy: nobody } },
	{ what: 'POST /kios/tampilan', open: kiosk, form: { rendah: '' } },
	{ what: 'POST /kios/bersih', open: kiosk, form: {} },
	{ what: 'POST /kios/panggil', open: kiosk, form: {} },
	{ what: 'GET /kios/pasangkan', open: everyone },
	{ what: 'POST /kios/pasangkan', open: everyone, form: {} }
];

/** Every route that reads or writes, and who may use it. A route that is not here fails a test. */
export const routes: readonly Route[] = [
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

/** What the routes of the sources read and write, in the words of `what`. */
export function routesInSources(): string[] {
	const files = globSync('src/routes/**/+{page,page@,page.server,server}.{svelte,ts}', {
		cwd: projectRoot()
	});
	return [...new Set(files.flatMap(routesIn))].sort();
}

function routesIn(file: string): string[] {
	const folder = `/${dirname(file).slice('src/routes/'.length)}`.replace(/\/\([^)]+\)/g, '') || '/';
	const source = readFileSync(join(projectRoot(), file), 'utf8');
	if (file.endsWith('+server.ts')) return exportedMethods(source).map((method) => `${method} ${folder}`);
	return [`GET ${folder}`, ...actionsIn(source).map((action) => `POST ${folder}${action}`)];
}

const exportedMethods = (source: string) =>
	[...source.matchAll(/^export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
		([, method]) => method ?? ''
	);

/** The names of the forms in `export const actions`; the unnamed one is the page itself. */
function actionsIn(source: string): string[] {
	// On one line, or to the brace that stands alone.
	const [, block] = /^export const actions\b[^\n=]*= \{([^\n]*\};$|[^]*?^\};)/m.exec(source) ?? [];
	if (block === undefined) return [];
	const written = [...block.matchAll(/^\t(?:async )?(\w+)(?=[(:])/gm)];
	const names = (written.length > 0 ? written : [...block.matchAll(/\b(\w+):/g)]).map(
		([, name]) => name ?? ''
	);
	return names.map((name) => (name === 'default' ? '' : `?/${name}`));
}
