import { m } from '#platform/i18n/index.ts';

/** Words about the library as a place: its name on the site, its hours, its pages. */
export const siteName = 'Suluah';
export const demoLine = /*#__PURE__*/ m(() => ({
	id: 'Perpustakaan contoh: data rekaan',
	en: 'Demonstration library: invented data'
}));
export const menuCatalogue = /*#__PURE__*/ m(() => ({ id: 'Katalog', en: 'Catalogue' }));
export const menuPlaces = /*#__PURE__*/ m(() => ({ id: 'Lokasi & jam buka', en: 'Places & hours' }));
export const menuLocal = /*#__PURE__*/ m(() => ({ id: 'Koleksi Sawahlunto', en: 'Sawahlunto collection' }));
export const menuSignIn = /*#__PURE__*/ m(() => ({ id: 'Masuk', en: 'Sign in' }));
export const menuSignOut = /*#__PURE__*/ m(() => ({ id: 'Keluar', en: 'Sign out' }));
export const menuDisplay = /*#__PURE__*/ m(() => ({ id: 'Tampilan', en: 'Display' }));
export const menuAll = /*#__PURE__*/ m(() => ({ id: 'Menu', en: 'Menu' }));
export const menuHome = /*#__PURE__*/ m(() => ({ id: 'Beranda', en: 'Home' }));
export const menuOffice = /*#__PURE__*/ m(() => ({ id: 'Ruang petugas', en: 'Staff office' }));
export const footerService = /*#__PURE__*/ m(() => ({ id: 'Layanan', en: 'Services' }));
export const footerAbout = /*#__PURE__*/ m(() => ({ id: 'Situs ini', en: 'This site' }));
export const indonesianName = 'Indonesia';
export const englishName = 'English';

export const homeGreeting = 'Apo nan ka dicari?';
export const homeHeading = /*#__PURE__*/ m(() => ({
	id: 'Apa yang ingin Anda baca hari ini?',
	en: 'What would you like to read today?'
}));
export const homeTopics = /*#__PURE__*/ m(() => ({ id: 'Topik', en: 'Topics' }));
export const homeTasks = /*#__PURE__*/ m(() => ({ id: 'Layanan utama', en: 'Main services' }));
export const taskSearch = /*#__PURE__*/ m(() => ({ id: 'Cari buku', en: 'Find a book' }));
export const taskSearchNote = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `${p.n} judul di semua gedung`,
	en: `${p.n} titles in all buildings`
}));
export const taskRenew = /*#__PURE__*/ m(() => ({ id: 'Perpanjang', en: 'Renew' }));
export const taskRenewNote = /*#__PURE__*/ m(() => ({
	id: 'Lihat pinjaman dan tambah waktunya',
	en: 'See your loans and keep them longer'
}));
export const taskCard = /*#__PURE__*/ m(() => ({ id: 'Kartu anggota', en: 'Member card' }));
export const taskCardNote = /*#__PURE__*/ m(() => ({
	id: 'Tunjukkan dari ponsel Anda',
	en: 'Show it on your phone'
}));
export const taskPlaces = /*#__PURE__*/ m(() => ({ id: 'Lokasi & jam buka', en: 'Places & hours' }));
export const taskPlacesNote = /*#__PURE__*/ m(() => ({
	id: 'Alamat, jadwal, dan hari libur',
	en: 'Addresses, hours and holidays'
}));
export const newTitles = /*#__PURE__*/ m(() => ({ id: 'Baru di rak', en: 'New on the shelf' }));
export const allNewTitles = /*#__PURE__*/ m(() => ({ id: 'Semua judul terbaru', en: 'All new titles' }));
export const oftenBorrowed = /*#__PURE__*/ m(() => ({ id: 'Sering dipinjam', en: 'Often borrowed' }));
export const oftenBorrowedNote = /*#__PURE__*/ m(() => ({
	id: 'Paling banyak dipinjam dalam 90 hari terakhir.',
	en: 'Borrowed most in the last 90 days.'
}));
export const localHeading = /*#__PURE__*/ m(() => ({
	id: 'Kota ini juga sebuah arsip',
	en: 'This town is an archive, too'
}));
export const localNote = /*#__PURE__*/ m(() => ({
	id: 'Buku tentang Sawahlunto dan Minangkabau, dan karya penulis dari sini.',
	en: 'Books about Sawahlunto and Minangkabau, and by authors from here.'
}));
export const localOpen = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `Buka Koleksi Sawahlunto (${p.n} judul)`,
	en: `Open the Sawahlunto collection (${p.n} titles)`
}));

export const weekHeading = /*#__PURE__*/ m(() => ({ id: 'Tujuh hari ke depan', en: 'The next seven days' }));
export const closedDaysHeading = /*#__PURE__*/ m(() => ({
	id: 'Hari libur berikutnya',
	en: 'Next closed days'
}));
export const addressWord = /*#__PURE__*/ m(() => ({ id: 'Alamat', en: 'Address' }));
export const accessWord = /*#__PURE__*/ m(() => ({ id: 'Keterangan', en: 'Note' }));
export const districtWord = /*#__PURE__*/ m(() => ({ id: 'Kecamatan', en: 'District' }));
export const carNote = /*#__PURE__*/ m(() => ({
	id: 'Mobil ini berkeliling. Tanya jadwalnya di meja layanan.',
	en: 'This car travels. Ask at the desk for its timetable.'
}));
export const dayColumn = /*#__PURE__*/ m(() => ({ id: 'Hari', en: 'Day' }));
export const openColumn = /*#__PURE__*/ m(() => ({ id: 'Buka', en: 'Open' }));
export const closedWord = /*#__PURE__*/ m(() => ({ id: 'Tutup', en: 'Closed' }));
export const closedFor = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Tutup: ${p.name}`,
	en: `Closed: ${p.name}`
}));
