import { m } from '#platform/i18n/index.ts';

/** Words of the page on which a trolley is counted. */
export const readingHeading = /*#__PURE__*/ m(() => ({ id: 'Baca di tempat', en: 'Read on site' }));
export const readingIntro = /*#__PURE__*/ m(() => ({
	id: 'Pindai isi troli di akhir hari: tiap eksemplar dihitung sekali dibaca di sini. Di Meja Layanan, pindai kode ZZBACA.',
	en: 'Scan the trolley at the end of the day: each copy is counted as read here once. At the desk, scan the code ZZBACA.'
}));
export const codesLabel = /*#__PURE__*/ m(() => ({
	id: 'Eksemplar yang dibaca',
	en: 'Copies that were read'
}));
export const codesHint = /*#__PURE__*/ m(() => ({
	id: 'Satu kode tiap baris.',
	en: 'One code on each line.'
}));
export const cardLabel = /*#__PURE__*/ m(() => ({ id: 'Kartu pembaca', en: 'The reader’s card' }));
export const cardHint = /*#__PURE__*/ m(() => ({
	id: 'Hanya bila pembacanya di sini dan mau dicatat.',
	en: 'Only where the reader is here and wants it to be noted.'
}));
export const countButton = /*#__PURE__*/ m(() => ({ id: 'Hitung', en: 'Count' }));
export const countedNow = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} eksemplar dihitung.`,
	en: `${p.n} ${p.n === 1 ? 'copy' : 'copies'} counted.`
}));
export const notCounted = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} kode belum dihitung; masih tertulis di bawah.`,
	en: `${p.n} ${p.n === 1 ? 'code was' : 'codes were'} not counted; they still stand below.`
}));
export const nothingScanned = /*#__PURE__*/ m(() => ({
	id: 'Pindai dulu kodenya.',
	en: 'Scan a code first.'
}));
export const noSuchCard = /*#__PURE__*/ m((p: { card: string }) => ({
	id: `Kartu ${p.card} tidak kami temukan. Belum ada yang dihitung.`,
	en: `We did not find card ${p.card}. Nothing is counted yet.`
}));
export const returnFirst = /*#__PURE__*/ m(() => ({
	id: 'Kembalikan dulu yang masih dipinjam, lalu hitung',
	en: 'Return what is still on loan first, then count it'
}));
export const todayHeading = /*#__PURE__*/ m(() => ({ id: 'Dibaca hari ini', en: 'Read today' }));
export const nothingToday = /*#__PURE__*/ m(() => ({
	id: 'Belum ada yang dihitung hari ini.',
	en: 'Nothing has been counted today.'
}));
export const columns = {
	title: /*#__PURE__*/ m(() => ({ id: 'Judul', en: 'Title' })),
	times: /*#__PURE__*/ m(() => ({ id: 'Kali', en: 'Times' })),
	last: /*#__PURE__*/ m(() => ({ id: 'Terakhir', en: 'Last' }))
};
