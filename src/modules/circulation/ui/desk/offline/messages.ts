import { formatDate, formatNumber, m } from '#platform/i18n/index.ts';

/** The sentences of the desk that works without network; those about a scan come from here, not from the server. */
export const storedHere = /*#__PURE__*/ m(() => ({
	id: 'Tersimpan di perangkat ini. Akan dikirim saat daring.',
	en: 'Kept on this device. It will be sent once online.'
}));
export const lent = /*#__PURE__*/ m(() => ({ id: 'Dipinjam', en: 'Lent' }));
export const returned = /*#__PURE__*/ m(() => ({ id: 'Dikembalikan', en: 'Returned' }));
export const dueOn = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Jatuh tempo ${formatDate(p.day, 'id')}.`,
	en: `Due on ${formatDate(p.day, 'en')}.`
}));
export const dueLater = /*#__PURE__*/ m(() => ({
	id: 'Jatuh tempo dihitung setelah terkirim.',
	en: 'The due date is counted once it is sent.'
}));
export const shortDay = /*#__PURE__*/ m((p: { day: string }) => ({
	id: formatDate(p.day, 'id', 'short'),
	en: formatDate(p.day, 'en', 'short')
}));
export const loanHere = /*#__PURE__*/ m((p: { day: string | null }) => ({
	id: p.day === null ? 'Belum terkirim' : `Belum terkirim, jatuh tempo ${formatDate(p.day, 'id', 'short')}`,
	en: p.day === null ? 'Not sent yet' : `Not sent yet, due ${formatDate(p.day, 'en', 'short')}`
}));
export const sessionOpened = /*#__PURE__*/ m(() => ({ id: 'Sesi dibuka', en: 'Session opened' }));
export const cardOf = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Kartu ${p.name}`,
	en: `Card of ${p.name}`
}));
export const cardNotListed = /*#__PURE__*/ m(() => ({
	id: 'Kartu ini tidak ada di daftar perangkat; diperiksa saat dikirim.',
	en: 'This card is not on the device’s list; it is checked when sent.'
}));
export const copyNotListed = /*#__PURE__*/ m(() => ({
	id: 'Kode ini tidak ada di daftar perangkat; diperiksa saat dikirim.',
	en: 'This code is not on the device’s list; it is checked when sent.'
}));
export const ofLimit = /*#__PURE__*/ m((p: { loans: number; limit: number }) => ({
	id: `${p.loans} dari ${p.limit}`,
	en: `${p.loans} of ${p.limit}`
}));
export const limitReached = /*#__PURE__*/ m((p: { loans: number; limit: number }) => ({
	id: `Sudah meminjam ${p.loans} dari ${p.limit} buku.`,
	en: `${p.loans} of ${p.limit} books are already on loan.`
}));
export const notNamed = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} pinjaman menurut daftar perangkat; judulnya tampil saat daring.`,
	en: `${p.n} on loan by the device’s list; their titles show once online.`
}));
export const notLent = /*#__PURE__*/ m(() => ({ id: 'Tidak dipinjamkan', en: 'Not lent' }));
export const scanAgainToLend = /*#__PURE__*/ m(() => ({
	id: 'Pindai sekali lagi untuk tetap meminjamkan.',
	en: 'Scan it once more to lend it all the same.'
}));
export const lentAllTheSame = /*#__PURE__*/ m(() => ({
	id: 'Tetap dipinjamkan oleh petugas.',
	en: 'Lent all the same by staff.'
}));
export const lendAllTheSame = /*#__PURE__*/ m(() => ({ id: 'Tetap pinjamkan', en: 'Lend all the same' }));
export const takeItBack = /*#__PURE__*/ m(() => ({ id: 'Kembalikan', en: 'Return it' }));
export const onThisCard = /*#__PURE__*/ m(() => ({ id: 'Dipinjam anggota ini', en: 'On this card' }));
export const scanAgainToReturn = /*#__PURE__*/ m(() => ({
	id: 'Pindai sekali lagi untuk mengembalikan. Perpanjangan perlu sambungan.',
	en: 'Scan it once more to return it. Renewing needs the connection.'
}));
export const whatIsIt = /*#__PURE__*/ m(() => ({ id: 'Kartu atau eksemplar?', en: 'Card or copy?' }));
export const whatIsItQuestion = /*#__PURE__*/ m((p: { code: string }) => ({
	id: `${p.code} tidak ada di daftar perangkat. Kartu anggota atau eksemplar?`,
	en: `${p.code} is not on the device’s list. A member’s card or a copy?`
}));
export const itIsACard = /*#__PURE__*/ m(() => ({ id: 'Kartu anggota', en: 'A member’s card' }));
export const itIsACopy = /*#__PURE__*/ m(() => ({ id: 'Eksemplar', en: 'A copy' }));
export const notRecorded = /*#__PURE__*/ m(() => ({ id: 'Belum tercatat', en: 'Not recorded' }));
export const needsConnection = /*#__PURE__*/ m(() => ({
	id: 'Ini perlu sambungan. Periksa dan ulangi saat daring.',
	en: 'This needs the connection. Check and repeat it once online.'
}));
export const dataOf = /*#__PURE__*/ m((p: { time: string }) => ({
	id: `data ${p.time}`,
	en: `data of ${p.time}`
}));
export const dataTerm = /*#__PURE__*/ m(() => ({ id: 'Sumber', en: 'Source' }));
export const noList = /*#__PURE__*/ m(() => ({ id: 'tanpa daftar', en: 'without a list' }));

export const offlineNow = /*#__PURE__*/ m(() => ({
	id: 'Luring. Meja tetap melayani.',
	en: 'Offline. The desk goes on.'
}));
export const offlineTitle = /*#__PURE__*/ m(() => ({
	id: 'Luring: meja tetap melayani',
	en: 'Offline: the desk goes on'
}));
export const offlineText = /*#__PURE__*/ m((p: { data: string }) => ({
	id: `Pindaian disimpan di perangkat ini dan dikirim berurutan begitu tersambung (${p.data}).`,
	en: `Scans are kept on this device and sent in order once the connection is back (${p.data}).`
}));
export const notSynced = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${formatNumber(p.n, 'id')} belum tersinkron`,
	en: `${formatNumber(p.n, 'en')} not synced yet`
}));
export const sendNow = /*#__PURE__*/ m(() => ({ id: 'Coba kirim sekarang', en: 'Try to send now' }));
export const syncSignedOut = /*#__PURE__*/ m(() => ({
	id: 'Sambungan kembali, tetapi Anda sudah keluar. Masuk lagi supaya catatan dikirim.',
	en: 'The connection is back, but you are signed out. Sign in again to send the entries.'
}));
export const syncRefused = /*#__PURE__*/ m((p: { say: string }) => ({
	id: `Server belum menerima catatan: ${p.say}`,
	en: `The server does not take the entries: ${p.say}`
}));
export const syncFailed = /*#__PURE__*/ m(() => ({
	id: 'Server belum bisa menulisnya. Kami mencoba lagi.',
	en: 'The server could not write them. We keep trying.'
}));
export const syncDone = /*#__PURE__*/ m((p: { n: number; look: number }) => ({
	id:
		p.look === 0
			? `${formatNumber(p.n, 'id')} catatan luring dikirim.`
			: `${formatNumber(p.n, 'id')} catatan luring dikirim, ${formatNumber(p.look, 'id')} perlu dilihat.`,
	en:
		p.look === 0
			? `${formatNumber(p.n, 'en')} offline entries sent.`
			: `${formatNumber(p.n, 'en')} offline entries sent, ${formatNumber(p.look, 'en')} to be looked at.`
}));
export const openEntries = /*#__PURE__*/ m(() => ({ id: 'Buka Catatan luring', en: 'Open offline entries' }));
export const sentNow = /*#__PURE__*/ m(() => ({ id: 'Sudah dikirim.', en: 'Sent.' }));
export const lookAtIt = /*#__PURE__*/ m(() => ({ id: 'Perlu dilihat', en: 'To be looked at' }));

export const readyFor = /*#__PURE__*/ m((p: { members: number; copies: number; time: string }) => ({
	id: `Siap luring: ${formatNumber(p.members, 'id')} anggota, ${formatNumber(p.copies, 'id')} eksemplar, data ${p.time}`,
	en: `Ready for offline: ${formatNumber(p.members, 'en')} members, ${formatNumber(p.copies, 'en')} copies, data of ${p.time}`
}));
export const notReady = /*#__PURE__*/ m(() => ({
	id: 'Daftar luring belum ada di perangkat ini.',
	en: 'The offline list is not on this device yet.'
}));
export const prepare = /*#__PURE__*/ m(() => ({ id: 'Siapkan luring', en: 'Prepare for offline' }));
export const preparing = /*#__PURE__*/ m(() => ({ id: 'Menyiapkan…', en: 'Preparing…' }));
export const prepareFailed = /*#__PURE__*/ m(() => ({
	id: 'Daftar belum bisa diambil. Coba lagi sebentar.',
	en: 'The list could not be fetched. Try again in a moment.'
}));
export const notKept = /*#__PURE__*/ m(() => ({
	id: 'Perangkat ini tidak bisa menyimpan: ruangnya penuh atau diblokir.',
	en: 'This device cannot keep anything: it is full, or it is blocked.'
}));
export const newVersion = /*#__PURE__*/ m(() => ({
	id: 'Versi baru Suluah tersedia.',
	en: 'A new version of Suluah is there.'
}));
export const reloadNow = /*#__PURE__*/ m(() => ({ id: 'Muat ulang', en: 'Load it' }));
