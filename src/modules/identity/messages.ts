import { m } from '#platform/i18n/index.ts';

export const signInTitle = /*#__PURE__*/ m(() => ({ id: 'Masuk', en: 'Sign in' }));
export const signInLead = /*#__PURE__*/ m(() => ({
	id: 'Untuk melihat pinjaman, memperpanjang, dan menunjukkan kartu.',
	en: 'To see your loans, renew them and show your card.'
}));
export const cardLabel = /*#__PURE__*/ m(() => ({
	id: 'Nomor kartu atau surel',
	en: 'Card number or e-mail'
}));
export const cardHint = /*#__PURE__*/ m(() => ({
	id: 'Nomornya ada di kartu Anda, di bawah garis-garis kode.',
	en: 'The number is on your card, below the barcode.'
}));
export const passwordLabel = /*#__PURE__*/ m(() => ({ id: 'Kata sandi', en: 'Password' }));
export const signInButton = /*#__PURE__*/ m(() => ({ id: 'Masuk', en: 'Sign in' }));
export const cardMissing = /*#__PURE__*/ m(() => ({
	id: 'Tulis nomor kartu atau surel Anda.',
	en: 'Write your card number or e-mail.'
}));
export const passwordMissing = /*#__PURE__*/ m(() => ({
	id: 'Tulis kata sandi Anda.',
	en: 'Write your password.'
}));
export const helpTitle = /*#__PURE__*/ m(() => ({ id: 'Lupa kata sandi?', en: 'Forgot your password?' }));
export const helpText = /*#__PURE__*/ m(() => ({
	id: 'Bawa kartu Anda ke meja layanan. Petugas membantu membuat kata sandi baru.',
	en: 'Bring your card to the desk. Staff will help you make a new password.'
}));

export const chooseCardTitle = /*#__PURE__*/ m(() => ({ id: 'Kartu yang mana?', en: 'Which card?' }));
export const chooseCardHint = /*#__PURE__*/ m(() => ({
	id: 'Surel dan kata sandi ini dipakai oleh beberapa kartu. Pilih menurut angka terakhirnya.',
	en: 'Several cards use this e-mail and password. Choose by the last digits.'
}));
export const cardEnding = /*#__PURE__*/ m((p: { ending: string }) => ({
	id: `Kartu ${p.ending}`,
	en: `Card ${p.ending}`
}));
export const choiceMissing = /*#__PURE__*/ m(() => ({ id: 'Pilih satu kartu.', en: 'Choose one card.' }));
export const continueButton = /*#__PURE__*/ m(() => ({ id: 'Lanjutkan', en: 'Continue' }));
export const startAgain = /*#__PURE__*/ m(() => ({ id: 'Mulai lagi', en: 'Start again' }));

export const signOutTitle = /*#__PURE__*/ m(() => ({ id: 'Keluar', en: 'Sign out' }));
export const signOutQuestion = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Anda masuk sebagai ${p.name}. Keluar dari perangkat ini?`,
	en: `You are signed in as ${p.name}. Sign out on this device?`
}));
export const signOutButton = /*#__PURE__*/ m(() => ({ id: 'Keluar', en: 'Sign out' }));
export const stayLink = /*#__PURE__*/ m(() => ({ id: 'Tetap masuk', en: 'Stay signed in' }));
export const signedOut = /*#__PURE__*/ m(() => ({
	id: 'Anda sudah keluar dari perangkat ini.',
	en: 'You are signed out on this device.'
}));
export const signedOutEverywhere = /*#__PURE__*/ m(() => ({
	id: 'Anda sudah keluar dari semua perangkat.',
	en: 'You are signed out on all devices.'
}));
