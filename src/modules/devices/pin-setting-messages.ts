import { m } from '#platform/i18n/index.ts';

/** Words of the setting about PINs at kiosks. */
export const pinHeading = /*#__PURE__*/ m(() => ({ id: 'PIN di kios', en: 'PIN at kiosks' }));
export const pinNote = /*#__PURE__*/ m(() => ({
	id: 'Kartu anak selalu terbuka tanpa PIN. Kartu yang punya PIN selalu memintanya.',
	en: 'A child’s card always opens without a PIN. A card that has one always asks for it.'
}));
export const pinRequired = /*#__PURE__*/ m(() => ({
	id: 'Anggota dewasa wajib punya PIN untuk memakai kios',
	en: 'Adults need a PIN to use a kiosk'
}));
export const savePin = /*#__PURE__*/ m(() => ({ id: 'Simpan aturan PIN', en: 'Save the rule about PINs' }));
export const pinSaved = /*#__PURE__*/ m(() => ({
	id: 'Tersimpan. Berlaku mulai kartu berikutnya.',
	en: 'Saved. It holds from the next card on.'
}));
