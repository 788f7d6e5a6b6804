import { m } from '#platform/i18n/index.ts';

/** Words of the page where readers set the PIN of their card. */
export const pinHeading = /*#__PURE__*/ m(() => ({ id: 'PIN kios', en: 'Kiosk PIN' }));
export const pinLead = /*#__PURE__*/ m(() => ({
	id: 'Enam angka yang diketik di kios saat meminjam sendiri. Dengan PIN, kartu yang hilang tidak bisa dipakai orang lain di kios. Kartu anak tidak memakai PIN.',
	en: 'Six figures to type at a kiosk when you borrow by yourself. With a PIN nobody can use a lost card at a kiosk. Children’s cards have none.'
}));
export const pinIsSet = /*#__PURE__*/ m(() => ({
	id: 'Kartu Anda memakai PIN.',
	en: 'Your card has a PIN.'
}));
export const pinIsNotSet = /*#__PURE__*/ m(() => ({
	id: 'Kartu Anda belum memakai PIN.',
	en: 'Your card has no PIN.'
}));
export const pinNew = /*#__PURE__*/ m(() => ({ id: 'PIN baru', en: 'New PIN' }));
export const pinNewHint = /*#__PURE__*/ m(() => ({
	id: 'Enam angka, bukan 000000 atau 123456.',
	en: 'Six figures, not 000000 or 123456.'
}));
export const pinSave = /*#__PURE__*/ m(() => ({ id: 'Simpan PIN', en: 'Save the PIN' }));
export const pinRemove = /*#__PURE__*/ m(() => ({ id: 'Hapus PIN', en: 'Remove the PIN' }));
export const pinSaved = /*#__PURE__*/ m(() => ({ id: 'PIN tersimpan.', en: 'The PIN is saved.' }));
export const pinRemoved = /*#__PURE__*/ m(() => ({ id: 'PIN dihapus.', en: 'The PIN is removed.' }));
export const pinProblems = {
	'pin.shape': /*#__PURE__*/ m(() => ({ id: 'Tulis enam angka.', en: 'Write six figures.' })),
	'pin.simple': /*#__PURE__*/ m(() => ({
		id: 'PIN ini terlalu mudah ditebak. Pilih angka yang tidak berurutan.',
		en: 'This PIN is too easy to guess. Choose figures that are not in a row.'
	}))
};
export const noCardForPin = /*#__PURE__*/ m(() => ({
	id: 'Akun ini tidak punya kartu anggota.',
	en: 'This account has no member card.'
}));
