import { m } from '#platform/i18n/index.ts';

/** Words of the desk for a group whose card was scanned. */
export const arrivalHeading = /*#__PURE__*/ m(() => ({ id: 'Rombongan hari ini', en: 'Group of today' }));
export const whichBooking = /*#__PURE__*/ m(() => ({ id: 'Pesanan', en: 'Booking' }));
export const withoutBooking = /*#__PURE__*/ m(() => ({ id: 'Tanpa pesanan', en: 'Without a booking' }));
export const peopleLabel = /*#__PURE__*/ m(() => ({ id: 'Jumlah orang', en: 'People' }));
export const maleLabel = /*#__PURE__*/ m(() => ({ id: 'Laki-laki', en: 'Male' }));
export const femaleLabel = /*#__PURE__*/ m(() => ({ id: 'Perempuan', en: 'Female' }));
export const writeArrival = /*#__PURE__*/ m(() => ({
	id: 'Catat di buku tamu',
	en: 'Write in the guest book'
}));
export const noneBooked = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada pesanan rombongan dari lembaga ini hari ini. Bila datang tanpa pesanan, isi jumlahnya.',
	en: 'This institution has no booking for today. If they came without one, fill in how many.'
}));
export const arrivedNow = /*#__PURE__*/ m((p: { people: string; time: string }) => ({
	id: `${p.people} pengunjung tercatat pukul ${p.time}.`,
	en: `${p.people} visitors written at ${p.time}.`
}));
export const openGuestBook = /*#__PURE__*/ m(() => ({
	id: 'Catat rombongan di buku tamu',
	en: 'Write the group in the guest book'
}));
export const notReached = /*#__PURE__*/ m(() => ({
	id: 'Belum tercatat: server tidak menjawab. Isian tetap di sini; coba lagi.',
	en: 'Not written: the server does not answer. What you typed is kept; try again.'
}));
export const noBuilding = /*#__PURE__*/ m(() => ({
	id: 'Akun Anda belum punya gedung, jadi rombongan belum bisa dicatat di sini. Pakai halaman Buku tamu.',
	en: 'Your account has no building, so the group cannot be written here. Use the guest book.'
}));
