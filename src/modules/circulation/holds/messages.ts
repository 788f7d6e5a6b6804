import { m } from '#platform/i18n/index.ts';

/** Words of the pages about holds for readers. Refusals come finished from the server. */
export const holdsHeading = /*#__PURE__*/ m(() => ({ id: 'Pesanan', en: 'Holds' }));
export const yourHolds = /*#__PURE__*/ m(() => ({ id: 'Pesanan Anda', en: 'Your holds' }));
export const holdsOf = /*#__PURE__*/ m((p: { n: number; limit: number }) => ({
	id: `${p.n} dari ${p.limit}`,
	en: `${p.n} of ${p.limit}`
}));
export const noHolds = /*#__PURE__*/ m(() => ({
	id: 'Belum ada pesanan. Judul yang sedang dipinjam bisa Anda pesan dari halaman judulnya.',
	en: 'No holds yet. You can place a hold on a title from its page.'
}));
export const placeHoldWord = /*#__PURE__*/ m(() => ({ id: 'Pesan', en: 'Place a hold' }));
export const placeHoldOn = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Pesan ${p.title}`,
	en: `Place a hold on ${p.title}`
}));
export const queueHint = /*#__PURE__*/ m((p: { position: number; days: string | null }) => ({
	id: `Bila memesan sekarang: antrean ke-${p.position}${p.days === null ? '' : `, perkiraan ${p.days}`}.`,
	en: `If you place a hold now: number ${p.position} in line${p.days === null ? '' : `, probably ${p.days}`}.`
}));
export const whereToCollect = /*#__PURE__*/ m(() => ({
	id: 'Di mana Anda mau mengambilnya?',
	en: 'Where would you like to collect it?'
}));
export const wantedUntilLegend = /*#__PURE__*/ m(() => ({
	id: 'Tidak perlu lagi setelah tanggal',
	en: 'No longer needed after'
}));
export const wantedUntilHint = /*#__PURE__*/ m((p: { example: string }) => ({
	id: `Contoh: ${p.example}. Setelah itu pesanan berakhir sendiri.`,
	en: `For example: ${p.example}. After that the hold ends by itself.`
}));
export const cardOfReader = /*#__PURE__*/ m(() => ({
	id: 'Nomor kartu anggota',
	en: 'Member’s card number'
}));
export const cardOfReaderHint = /*#__PURE__*/ m(() => ({
	id: 'Pesanan dicatat pada kartu ini.',
	en: 'The hold is placed on this card.'
}));
export const cannotPlace = /*#__PURE__*/ m(() => ({ id: 'Belum bisa dipesan', en: 'No hold possible now' }));
export const toTitle = /*#__PURE__*/ m(() => ({ id: 'Kembali ke judul', en: 'Back to the title' }));
export const toOtherTitles = /*#__PURE__*/ m(() => ({ id: 'Cari judul lain', en: 'Find another title' }));
export const chooseCollect = /*#__PURE__*/ m(() => ({
	id: 'Pilih gedung tempat Anda mengambilnya.',
	en: 'Choose the building where you will collect it.'
}));
export const cardMissing = /*#__PURE__*/ m(() => ({
	id: 'Tulis nomor kartu anggotanya.',
	en: 'Give the member’s card number.'
}));
export const notADay = /*#__PURE__*/ m(() => ({
	id: 'Tulis tanggal yang ada, contoh 17 8 2027.',
	en: 'Give a day that exists, for example 17 8 2027.'
}));
export const noCardForHolds = /*#__PURE__*/ m(() => ({
	id: 'Akun ini tidak terhubung dengan kartu anggota, jadi tidak bisa memesan.',
	en: 'This account has no member card, so it cannot place holds.'
}));
export const placedHeading = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Pesanan tercatat: ${p.title}`,
	en: `Hold placed: ${p.title}`
}));
export const whatNext = /*#__PURE__*/ m(() => ({
	id: 'Anda diberi tahu di sini begitu siap diambil. Bawa kartu Anda.',
	en: 'You will be told here as soon as it is ready. Bring your card.'
}));
export const position = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `Antrean ke-${p.n}`,
	en: `Number ${p.n} in line`
}));
export const positionAndEstimate = /*#__PURE__*/ m((p: { n: number; days: string }) => ({
	id: `Antrean ke-${p.n}, perkiraan ${p.days}`,
	en: `Number ${p.n} in line, probably ${p.days}`
}));
export const noEstimate = /*#__PURE__*/ m(() => ({
	id: 'Kapan gilirannya belum bisa diperkirakan.',
	en: 'When your turn will come cannot be foreseen yet.'
}));
export const onItsWay = /*#__PURE__*/ m((p: { place: string }) => ({
	id: `Sedang dikirim ke ${p.place}`,
	en: `On its way to ${p.place}`
}));
export const putOffUntil = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Ditunda sampai ${p.day}. Tempat antrean Anda tetap.`,
	en: `Put off until ${p.day}. You keep your place in line.`
}));
export const wantedUntilSay = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Berakhir sendiri setelah ${p.day}`,
	en: `Ends by itself after ${p.day}`
}));
export const pauseWord = /*#__PURE__*/ m(() => ({ id: 'Tunda', en: 'Put off' }));
export const pauseTitle = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Tunda pesanan ${p.title}`,
	en: `Put off the hold on ${p.title}`
}));
export const pauseLegend = /*#__PURE__*/ m(() => ({ id: 'Tunda sampai', en: 'Put off until' }));
export const pauseHint = /*#__PURE__*/ m((p: { example: string }) => ({
	id: `Contoh: ${p.example}. Sampai hari itu pembaca lain didahulukan; tempat antrean Anda tetap.`,
	en: `For example: ${p.example}. Until then other readers go first; you keep your place in line.`
}));
export const resumeWord = /*#__PURE__*/ m(() => ({ id: 'Lanjutkan sekarang', en: 'Resume now' }));
export const resumeTitle = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Lanjutkan pesanan ${p.title} sekarang`,
	en: `Resume the hold on ${p.title} now`
}));
export const cancelWord = /*#__PURE__*/ m(() => ({ id: 'Batalkan', en: 'Cancel' }));
export const cancelTitle = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Batalkan pesanan ${p.title}`,
	en: `Cancel the hold on ${p.title}`
}));
export const cancelWarning = /*#__PURE__*/ m(() => ({
	id: 'Tempat antrean Anda hilang. Bila nanti memesan lagi, Anda mulai dari belakang.',
	en: 'You lose your place in line. If you place a hold again, you start at the end.'
}));
export const cancelSure = /*#__PURE__*/ m(() => ({ id: 'Ya, batalkan', en: 'Yes, cancel' }));
export const cancelled = /*#__PURE__*/ m(() => ({
	id: 'Pesanan dibatalkan. Giliran Anda diteruskan kepada pembaca berikutnya.',
	en: 'The hold has been cancelled. Your turn goes to the next reader.'
}));
export const suspended = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Pesanan ditunda sampai ${p.day}. Setelah itu berjalan lagi sendiri.`,
	en: `The hold is put off until ${p.day}. After that it goes on by itself.`
}));
export const resumed = /*#__PURE__*/ m(() => ({
	id: 'Pesanan berjalan lagi. Tempat antrean Anda tetap.',
	en: 'The hold goes on. You kept your place in line.'
}));
export const notDone = /*#__PURE__*/ m(() => ({ id: 'Belum berubah', en: 'Nothing was changed' }));
export const showCardWord = /*#__PURE__*/ m(() => ({ id: 'Tunjukkan kartu', en: 'Show card' }));
