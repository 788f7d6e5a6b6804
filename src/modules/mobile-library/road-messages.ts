import { formatNumber, m } from '#platform/i18n/index.ts';

/** Words of the driver's screen. */
export const roadHeading = /*#__PURE__*/ m(() => ({ id: 'Layar pengemudi', en: 'Driver’s screen' }));
export const sunWord = /*#__PURE__*/ m(() => ({ id: 'Terang matahari', en: 'For sunlight' }));
export const prepareTrip = /*#__PURE__*/ m(() => ({ id: 'Siapkan perjalanan', en: 'Prepare the trip' }));
export const preparingTrip = /*#__PURE__*/ m(() => ({ id: 'Menyiapkan…', en: 'Preparing…' }));
export const preparedLine = /*#__PURE__*/ m(
	(p: { members: number; copies: number; barred: number; time: string }) => ({
		id: `${formatNumber(p.members, 'id')} anggota, ${formatNumber(p.copies, 'id')} eksemplar, ${formatNumber(p.barred, 'id')} ditahan – data ${p.time}`,
		en: `${formatNumber(p.members, 'en')} members, ${formatNumber(p.copies, 'en')} copies, ${formatNumber(p.barred, 'en')} barred – data of ${p.time}`
	})
);
export const notPrepared = /*#__PURE__*/ m(() => ({
	id: 'Belum disiapkan. Siapkan selagi ada jaringan.',
	en: 'Not prepared. Prepare while there is a network.'
}));
export const notFetched = /*#__PURE__*/ m(() => ({
	id: 'Daftar belum bisa diambil. Coba lagi selagi ada jaringan.',
	en: 'The list could not be fetched. Try again while there is a network.'
}));
export const notKept = /*#__PURE__*/ m(() => ({
	id: 'Perangkat ini tidak bisa menyimpan: ruangnya penuh atau diblokir. Jangan melayani dengan perangkat ini.',
	en: 'This device cannot keep anything: it is full or blocked. Do not serve with it.'
}));
export const waitingActs = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${formatNumber(p.n, 'id')} transaksi tersimpan di perangkat ini, belum terkirim`,
	en: `${formatNumber(p.n, 'en')} transactions kept on this device, not sent yet`
}));
export const sentActs = /*#__PURE__*/ m((p: { n: number; look: number }) => ({
	id:
		p.look === 0
			? `${formatNumber(p.n, 'id')} transaksi dikirim`
			: `${formatNumber(p.n, 'id')} transaksi dikirim, ${formatNumber(p.look, 'id')} perlu dilihat`,
	en:
		p.look === 0
			? `${formatNumber(p.n, 'en')} transactions sent`
			: `${formatNumber(p.n, 'en')} transactions sent, ${formatNumber(p.look, 'en')} to be looked at`
}));
export const sendNow = /*#__PURE__*/ m(() => ({ id: 'Coba kirim sekarang', en: 'Try to send now' }));
export const signedOut = /*#__PURE__*/ m(() => ({
	id: 'Ada jaringan, tetapi Anda sudah keluar. Masuk lagi supaya terkirim.',
	en: 'There is a network, but you are signed out. Sign in again to send.'
}));
export const signInAgain = /*#__PURE__*/ m(() => ({ id: 'Masuk lagi', en: 'Sign in again' }));
export const openEntries = /*#__PURE__*/ m(() => ({ id: 'Buka Catatan luring', en: 'Open offline entries' }));
export const needsScript = /*#__PURE__*/ m(() => ({
	id: 'Layar ini memerlukan JavaScript. Tanpa itu, pakai Meja Layanan.',
	en: 'This screen needs JavaScript. Without it, use the desk.'
}));

export const stopsToday = /*#__PURE__*/ m(() => ({ id: 'Singgahan hari ini', en: 'Stops of today' }));
export const noStopsToday = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada singgahan hari ini menurut jadwal.',
	en: 'By the timetable there is no stop today.'
}));
export const openStop = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Buka ${p.name}`,
	en: `Open ${p.name}`
}));
export const atStop = /*#__PURE__*/ m((p: { name: string; time: string }) => ({
	id: `Di ${p.name} sejak ${p.time}`,
	en: `At ${p.name} since ${p.time}`
}));
export const closeStop = /*#__PURE__*/ m(() => ({ id: 'Tutup singgahan', en: 'Leave this stop' }));
export const stopOpened = /*#__PURE__*/ m(() => ({ id: 'Singgahan dibuka', en: 'Stop opened' }));
export const stopClosed = /*#__PURE__*/ m(() => ({ id: 'Singgahan ditutup', en: 'Stop closed' }));
export const kept = /*#__PURE__*/ m(() => ({
	id: 'Tersimpan di perangkat ini.',
	en: 'Kept on this device.'
}));

export const countClass = /*#__PURE__*/ m(() => ({ id: 'Hitung rombongan', en: 'Count a class' }));
export const className = /*#__PURE__*/ m(() => ({ id: 'Kelas atau kelompok', en: 'Class or group' }));
export const boys = /*#__PURE__*/ m(() => ({ id: 'Laki-laki', en: 'Male' }));
export const girls = /*#__PURE__*/ m(() => ({ id: 'Perempuan', en: 'Female' }));
export const writeClass = /*#__PURE__*/ m(() => ({
	id: 'Tulis di buku tamu',
	en: 'Write into the guest book'
}));
export const classCounted = /*#__PURE__*/ m((p: { male: number; female: number }) => ({
	id: `${p.male + p.female} orang: ${p.male} L, ${p.female} P`,
	en: `${p.male + p.female} people: ${p.male} M, ${p.female} F`
}));
export const classEmpty = /*#__PURE__*/ m(() => ({
	id: 'Tulis nama kelas, dan jumlah orang 1 sampai 500.',
	en: 'Write the class, and 1 to 500 people.'
}));

export const newChild = /*#__PURE__*/ m(() => ({ id: 'Anggota anak baru', en: 'A new child member' }));
export const childName = /*#__PURE__*/ m(() => ({ id: 'Nama anak', en: 'Name of the child' }));
export const childClass = /*#__PURE__*/ m(() => ({ id: 'Kelas', en: 'Class' }));
export const guardianName = /*#__PURE__*/ m(() => ({ id: 'Nama wali', en: 'Name of the guardian' }));
export const guardianPhone = /*#__PURE__*/ m(() => ({
	id: 'Nomor telepon wali',
	en: 'Telephone of the guardian'
}));
export const guardianAgrees = /*#__PURE__*/ m(() => ({
	id: 'Wali setuju anak ini menjadi anggota.',
	en: 'The guardian agrees.'
}));
export const addChild = /*#__PURE__*/ m(() => ({ id: 'Daftarkan', en: 'Register' }));
export const childEmpty = /*#__PURE__*/ m(() => ({
	id: 'Tulis nama anak dan nomor telepon wali (contoh 0812 0000 0000), dan centang persetujuan wali.',
	en: 'Write the name and the guardian’s telephone number (for example 0812 0000 0000), and tick the consent.'
}));
export const childAdded = /*#__PURE__*/ m((p: { card: string }) => ({
	id: `Nomor sementara ${p.card}, berlaku 30 hari. Kartu dicetak di perpustakaan.`,
	en: `Provisional number ${p.card}, valid for 30 days. The card is printed at the library.`
}));
export const joined = /*#__PURE__*/ m(() => ({ id: 'Anggota baru', en: 'New member' }));
export const sexLegend = /*#__PURE__*/ m(() => ({ id: 'Jenis kelamin', en: 'Sex' }));

export const whyLegend = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Mengapa ${p.title} tetap dipinjamkan?`,
	en: `Why is ${p.title} lent all the same?`
}));
export const whyHint = /*#__PURE__*/ m(() => ({
	id: 'Alasannya tampil di Catatan luring.',
	en: 'The reason is shown among the offline entries.'
}));
export const lendButton = /*#__PURE__*/ m(() => ({ id: 'Tetap pinjamkan', en: 'Lend all the same' }));
export const leaveIt = /*#__PURE__*/ m(() => ({ id: 'Jangan pinjamkan', en: 'Do not lend' }));
export const carChoice = /*#__PURE__*/ m(() => ({ id: 'Mobil', en: 'Car' }));
export const finishSession = /*#__PURE__*/ m(() => ({
	id: 'Selesai, kartu berikutnya',
	en: 'Done, next card'
}));
