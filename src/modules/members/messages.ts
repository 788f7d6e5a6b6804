import { m } from '#platform/i18n/index.ts';

export const cardHeading = /*#__PURE__*/ m(() => ({ id: 'Kartu', en: 'Card' }));
export const showCard = /*#__PURE__*/ m(() => ({ id: 'Tunjukkan kartu', en: 'Show card' }));
export const cardHint = /*#__PURE__*/ m(() => ({
	id: 'Tunjukkan layar ini di meja layanan. Naikkan kecerahan layar bila sulit terbaca.',
	en: 'Show this screen at the desk. Turn up the brightness if it is hard to read.'
}));
export const validUntil = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Berlaku sampai ${p.day}`,
	en: `Valid until ${p.day}`
}));
export const expiredOn = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Berakhir ${p.day}. Perpanjang di meja layanan.`,
	en: `Expired ${p.day}. Renew at the desk.`
}));
export const barcodeOf = /*#__PURE__*/ m((p: { card: string }) => ({
	id: `Kode batang nomor kartu ${p.card}`,
	en: `Barcode of card number ${p.card}`
}));
export const qrOf = /*#__PURE__*/ m((p: { card: string }) => ({
	id: `Kode QR nomor kartu ${p.card}`,
	en: `QR code of card number ${p.card}`
}));
export const noMemberCard = /*#__PURE__*/ m(() => ({
	id: 'Akun ini tidak punya kartu anggota.',
	en: 'This account has no member card.'
}));
