import { m } from '#platform/i18n/index.ts';

/** Words for choosing keys of one's own, and for the sheet of command codes. */
export const changeKey = /*#__PURE__*/ m(() => ({ id: 'Ubah', en: 'Change' }));
export const changeKeyOf = /*#__PURE__*/ m((p: { does: string }) => ({
	id: `Ubah tombol: ${p.does}`,
	en: `Change the key: ${p.does}`
}));
export const pressNow = /*#__PURE__*/ m(() => ({
	id: 'Tekan tombol barunya. Esc: batal.',
	en: 'Press the new key. Esc: leave it.'
}));
export const keyIs = /*#__PURE__*/ m((p: { key: string }) => ({
	id: `Tombolnya sekarang ${p.key}.`,
	en: `The key is ${p.key} now.`
}));
export const keyFixed = /*#__PURE__*/ m(() => ({
	id: 'Enter, Esc, dan Tab tetap: pemindai dan pertanyaan memakainya.',
	en: 'Enter, Esc and Tab stay as they are: scanners and questions use them.'
}));
export const keyTyped = /*#__PURE__*/ m((p: { key: string }) => ({
	id: `${p.key} diketik oleh pemindai, jadi tidak bisa menjadi tombol perintah.`,
	en: `Scanners type ${p.key}, so it cannot be a command key.`
}));
export const keyOfBrowser = /*#__PURE__*/ m((p: { key: string }) => ({
	id: `${p.key} milik peramban. Pilih F2, F4, F8, F9 (boleh dengan Shift), F13 ke atas, Insert, Pause, atau Ctrl Y.`,
	en: `${p.key} belongs to the browser. Choose F2, F4, F8, F9 (also with Shift), F13 and above, Insert, Pause or Ctrl Y.`
}));
export const keyTaken = /*#__PURE__*/ m((p: { key: string; does: string }) => ({
	id: `${p.key} sudah dipakai: ${p.does}. Ubah yang itu dulu.`,
	en: `${p.key} is in use: ${p.does}. Change that one first.`
}));
export const usualAgain = /*#__PURE__*/ m(() => ({
	id: 'Tombol seperti semula',
	en: 'The usual keys again'
}));
export const keysReset = /*#__PURE__*/ m(() => ({
	id: 'Semua tombol seperti semula.',
	en: 'All keys are as they were.'
}));
export const ofThisDevice = /*#__PURE__*/ m(() => ({
	id: 'Pilihan tombol berlaku di perangkat ini saja.',
	en: 'The choice of keys is for this device only.'
}));
export const sheetLink = /*#__PURE__*/ m(() => ({
	id: 'Cetak lembar kode perintah (A5)',
	en: 'Print the sheet of command codes (A5)'
}));
export const sheetHeading = /*#__PURE__*/ m(() => ({
	id: 'Kode perintah Meja Layanan',
	en: 'Command codes of the desk'
}));
export const sheetIntro = /*#__PURE__*/ m(() => ({
	id: 'Pindai kodenya, seperti memindai buku. Tidak perlu tetikus.',
	en: 'Scan a code as you scan a book. No mouse needed.'
}));
export const printSheet = /*#__PURE__*/ m(() => ({ id: 'Cetak', en: 'Print' }));
export const printByMenu = /*#__PURE__*/ m(() => ({
	id: 'Cetak dengan menu peramban, kertas A5.',
	en: 'Print with the menu of the browser, on A5.'
}));
export const backToDesk = /*#__PURE__*/ m(() => ({ id: 'Kembali ke Meja Layanan', en: 'Back to the desk' }));
