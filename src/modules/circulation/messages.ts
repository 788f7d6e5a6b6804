import { m } from '#platform/i18n/index.ts';

/** Words of the account pages about loans. Refusals come finished from the server (messages.server.ts). */
export const myShelf = /*#__PURE__*/ m(() => ({ id: 'Rak Saya', en: 'My shelf' }));
export const cardLine = /*#__PURE__*/ m((p: { name: string; card: string }) => ({
	id: `${p.name}, kartu ${p.card}`,
	en: `${p.name}, card ${p.card}`
}));
export const yourLoans = /*#__PURE__*/ m(() => ({ id: 'Pinjaman Anda', en: 'Your loans' }));
export const loansOf = /*#__PURE__*/ m((p: { n: number; limit: number }) => ({
	id: `${p.n} dari ${p.limit}`,
	en: `${p.n} of ${p.limit}`
}));
export const loansHeading = /*#__PURE__*/ m(() => ({ id: 'Pinjaman', en: 'Loans' }));
export const allLoans = /*#__PURE__*/ m(() => ({ id: 'Buka Pinjaman', en: 'Open loans' }));
export const noLoans = /*#__PURE__*/ m(() => ({
	id: 'Belum ada pinjaman. Cari buku yang ingin Anda baca.',
	en: 'No loans yet. Find a book you would like to read.'
}));
export const findBook = /*#__PURE__*/ m(() => ({ id: 'Cari buku', en: 'Find a book' }));
export const renew = /*#__PURE__*/ m(() => ({ id: 'Perpanjang', en: 'Renew' }));
export const renewTitle = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Perpanjang ${p.title}`,
	en: `Renew ${p.title}`
}));
export const renewAll = /*#__PURE__*/ m(() => ({
	id: 'Perpanjang semua yang bisa',
	en: 'Renew all that can be renewed'
}));
export const why = /*#__PURE__*/ m(() => ({ id: 'Kenapa?', en: 'Why?' }));
export const whyTitle = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Kenapa ${p.title} tidak bisa diperpanjang?`,
	en: `Why can ${p.title} not be renewed?`
}));
export const bringBackBy = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Kembalikan paling lambat ${p.day}`,
	en: `Return by ${p.day}`
}));
export const wasDue = /*#__PURE__*/ m((p: { day: string; days: number }) => ({
	id: `Terlambat ${p.days} hari, jatuh tempo ${p.day}`,
	en: `${p.days} ${p.days === 1 ? 'day' : 'days'} late, was due ${p.day}`
}));
export const canRenewTo = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Bisa diperpanjang sampai ${p.day}`,
	en: `Can be renewed to ${p.day}`
}));
export const renewedTo = /*#__PURE__*/ m((p: { title: string; day: string }) => ({
	id: `${p.title} sudah diperpanjang. Kembalikan paling lambat ${p.day}.`,
	en: `${p.title} has been renewed. Return it by ${p.day}.`
}));
export const notRenewed = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `${p.title} belum bisa diperpanjang`,
	en: `${p.title} was not renewed`
}));
export const renewalResult = /*#__PURE__*/ m((p: { done: number; all: number }) => ({
	id: p.done === p.all ? `${p.done} pinjaman diperpanjang` : `${p.done} dari ${p.all} pinjaman diperpanjang`,
	en: p.done === p.all ? `${p.done} renewed` : `${p.done} of ${p.all} renewed`
}));
export const nothingToRenew = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada pinjaman yang bisa diperpanjang sekarang',
	en: 'There is nothing that can be renewed now'
}));
export const readyHeading = /*#__PURE__*/ m(() => ({ id: 'Siap diambil', en: 'Ready to collect' }));
export const readyUntil = /*#__PURE__*/ m((p: { place: string; day: string }) => ({
	id: `Ambil di ${p.place} sampai ${p.day}`,
	en: `Collect at ${p.place} until ${p.day}`
}));
export const readyAt = /*#__PURE__*/ m((p: { place: string }) => ({
	id: `Ambil di ${p.place}`,
	en: `Collect at ${p.place}`
}));
export const queueHeading = /*#__PURE__*/ m(() => ({ id: 'Antrean', en: 'Waiting for' }));
export const queueWord = /*#__PURE__*/ m(() => ({ id: 'antrean', en: 'in line' }));
export const before = /*#__PURE__*/ m((p: { n: number }) => ({
	id: p.n === 0 ? 'Anda yang berikutnya' : `${p.n} pembaca sebelum Anda`,
	en: p.n === 0 ? 'You are next' : `${p.n} ${p.n === 1 ? 'reader' : 'readers'} before you`
}));
export const pickUpAt = /*#__PURE__*/ m((p: { place: string }) => ({
	id: `Diambil di ${p.place}`,
	en: `To be collected at ${p.place}`
}));
export const noCard = /*#__PURE__*/ m(() => ({
	id: 'Akun ini tidak terhubung dengan kartu anggota, jadi tidak ada pinjaman di sini.',
	en: 'This account has no member card, so there are no loans here.'
}));

// Words of the shelf alone: a file of another noun would travel to the phone whole, for one word.
export const accountPages = /*#__PURE__*/ m(() => ({ id: 'Akun', en: 'Account' }));
export const showCard = /*#__PURE__*/ m(() => ({ id: 'Tunjukkan kartu', en: 'Show card' }));
export const openHolds = /*#__PURE__*/ m(() => ({ id: 'Buka Pesanan', en: 'Open holds' }));
export const askAtDesk = /*#__PURE__*/ m(() => ({
	id: 'Ada yang keliru? Tanyakan di meja layanan.',
	en: 'Is something wrong? Ask at the desk.'
}));
export const seeTrail = /*#__PURE__*/ m(() => ({
	id: 'Lihat jejak keputusan, atau ajukan keberatan',
	en: 'See how it was decided, or object'
}));
