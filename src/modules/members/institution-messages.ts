import { m } from '#platform/i18n/index.ts';

/** Words about classes, schools and other institutions. */
export const classLabel = /*#__PURE__*/ m(() => ({ id: 'Kelas', en: 'Class' }));
export const classHint = /*#__PURE__*/ m(() => ({ id: 'Contoh 4B', en: 'For example 4B' }));
export const institutionLabel = /*#__PURE__*/ m(() => ({
	id: 'Sekolah atau lembaga',
	en: 'School or institution'
}));
export const noInstitution = /*#__PURE__*/ m(() => ({ id: 'Tidak ada', en: 'None' }));
export const anyInstitution = /*#__PURE__*/ m(() => ({ id: 'Semua lembaga', en: 'Any institution' }));
export const contactHeading = /*#__PURE__*/ m(() => ({
	id: 'Kontak lembaga: tagihan dan pemberitahuan hanya ke sini',
	en: 'Contact of the institution: letters and notices go only here'
}));
export const contactNameLabel = /*#__PURE__*/ m(() => ({ id: 'Nama kontak', en: 'Contact' }));
export const contactPhoneLabel = /*#__PURE__*/ m(() => ({
	id: 'Telepon kontak',
	en: 'Phone of the contact'
}));
export const listOfLoans = /*#__PURE__*/ m(() => ({
	id: 'Daftar pinjaman A4',
	en: 'List of loans on A4'
}));
export const replaceLink = /*#__PURE__*/ m(() => ({
	id: 'Kartu hilang atau rusak',
	en: 'Card lost or damaged'
}));
export const backToRecord = /*#__PURE__*/ m(() => ({
	id: 'Kembali ke data anggota',
	en: 'Back to the member’s record'
}));
