import { bookings, letters } from '#tests/support/journey-seed-facts.ts';
import { everyone, signedIn, desk, lead, kiosk, nobody, type Route } from './route.ts';

/** Group visits: for everybody on the site. */
export const groupVisitRoutes: readonly Route[] = [
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

/** Letters: the public check, the reader's own, the office. */
export const letterRoutes: readonly Route[] = [
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

/** The office around visits and devices. */
export const visitRoutes: readonly Route[] = [
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
	{ what: 'POST /petugas/rombongan/jam?/syarat', open: lead, form: {} },
	{ what: 'POST /petugas/rombongan/jam?/hapus', open: lead, form: {} },
	{ what: 'GET /petugas/perangkat', open: desk },
	{ what: 'POST /petugas/perangkat?/pasangkan', open: desk, form: { code: '' } },
	{ what: 'POST /petugas/perangkat?/cabut', open: desk, form: { id: nobody } },
	{ what: 'POST /petugas/perangkat?/datang', open: desk, form: { id: nobody } }
];

/** What only a paired kiosk may, whoever else is signed in in its browser. */
export const kioskRoutes: readonly Route[] = [
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
