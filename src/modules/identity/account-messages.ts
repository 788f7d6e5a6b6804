import { m } from '#platform/i18n/index.ts';
import type { Device } from './rules/device.ts';

export const sessionsTitle = /*#__PURE__*/ m(() => ({ id: 'Perangkat', en: 'Devices' }));
export const sessionsLead = /*#__PURE__*/ m(() => ({
	id: 'Di sini Anda sedang masuk. Ada yang tidak Anda kenal? Keluar dari semua perangkat, lalu masuk lagi dan ganti kata sandi.',
	en: 'This is where you are signed in. Something you do not know? Sign out on all devices, then sign in again and change your password.'
}));
export const signedInSince = /*#__PURE__*/ m((p: { when: string }) => ({
	id: `Masuk sejak ${p.when}`,
	en: `Signed in since ${p.when}`
}));
export const thisDevice = /*#__PURE__*/ m(() => ({ id: 'perangkat ini', en: 'this device' }));
export const signOutHere = /*#__PURE__*/ m(() => ({
	id: 'Keluar dari perangkat ini',
	en: 'Sign out on this device'
}));
export const signOutEverywhereButton = /*#__PURE__*/ m(() => ({
	id: 'Keluar dari semua perangkat',
	en: 'Sign out on all devices'
}));

export const ownPasswordTitle = /*#__PURE__*/ m(() => ({ id: 'Kata sandi', en: 'Password' }));
export const ownPasswordLead = /*#__PURE__*/ m(() => ({
	id: 'Setelah diganti, perangkat lain tempat Anda masuk keluar dengan sendirinya. Di perangkat ini Anda tetap masuk.',
	en: 'Once changed, your other devices are signed out. On this device you stay signed in.'
}));
export const ownPasswordNeeded = /*#__PURE__*/ m(() => ({
	id: 'Anda masuk dengan kata sandi sekali pakai dari petugas. Buat kata sandi Anda sendiri dulu; petugas tidak mengetahuinya.',
	en: 'You signed in with a password for one time from staff. Make your own first; staff will not know it.'
}));
export const givenPasswordLabel = /*#__PURE__*/ m(() => ({
	id: 'Kata sandi dari petugas',
	en: 'Password from staff'
}));
export const currentPasswordLabel = /*#__PURE__*/ m(() => ({
	id: 'Kata sandi sekarang',
	en: 'Current password'
}));
export const newPasswordLabel = /*#__PURE__*/ m(() => ({ id: 'Kata sandi baru', en: 'New password' }));
export const newPasswordHint = /*#__PURE__*/ m(() => ({
	id: 'Paling sedikit 8 huruf atau angka. Tiga kata yang tidak berhubungan mudah diingat dan sulit ditebak.',
	en: 'At least 8 letters or digits. Three words that do not belong together are easy to remember and hard to guess.'
}));
export const newPasswordAgainLabel = /*#__PURE__*/ m(() => ({
	id: 'Kata sandi baru, sekali lagi',
	en: 'New password, once more'
}));
export const ownPasswordButton = /*#__PURE__*/ m(() => ({ id: 'Ganti kata sandi', en: 'Change password' }));
export const ownPasswordSaved = /*#__PURE__*/ m(() => ({
	id: 'Kata sandi sudah diganti. Perangkat lain sudah keluar.',
	en: 'The password is changed. Other devices are signed out.'
}));
export const currentMissing = /*#__PURE__*/ m(() => ({
	id: 'Tulis kata sandi yang sekarang.',
	en: 'Write the current password.'
}));

export const accountHeading = /*#__PURE__*/ m(() => ({ id: 'Akun', en: 'Account' }));
export const accountRole = /*#__PURE__*/ m((p: { role: string }) => ({
	id: `Bisa masuk sebagai ${p.role}.`,
	en: `Can sign in as ${p.role}.`
}));
export const accountClosed = /*#__PURE__*/ m(() => ({
	id: 'Akun ini ditutup.',
	en: 'This account is closed.'
}));
export const accountWaits = /*#__PURE__*/ m(() => ({
	id: 'Kata sandi sekali pakai sudah dibuat dan belum diganti pemiliknya.',
	en: 'A password for one time was made, and its owner has not changed it yet.'
}));
export const giveLead = /*#__PURE__*/ m(() => ({
	id: 'Lupa kata sandi? Pastikan dulu orangnya benar. Kata sandi lama tidak berlaku lagi dan semua perangkatnya keluar.',
	en: 'Password forgotten? Make sure who it is first. The old password ends and all devices are signed out.'
}));
export const giveButton = /*#__PURE__*/ m(() => ({
	id: 'Buat kata sandi sekali pakai',
	en: 'Make a password for one time'
}));
export const givenTitle = /*#__PURE__*/ m(() => ({
	id: 'Kata sandi sekali pakai',
	en: 'Password for one time'
}));
export const givenText = /*#__PURE__*/ m(() => ({
	id: 'Hanya tampil sekali ini. Sampaikan langsung kepada pemilik kartu; saat masuk ia diminta membuat kata sandi sendiri.',
	en: 'Shown only this once. Give it to the owner of the card in person; at the sign-in they are asked to make their own.'
}));

/** "Chrome di Android", as far as the browser says. */
export const deviceWords = /*#__PURE__*/ m(({ browser, system }: Device) => {
	if (browser !== null && system !== null)
		return { id: `${browser} di ${system}`, en: `${browser} on ${system}` };
	const known = browser ?? system;
	return known === null ? { id: 'Perangkat lain', en: 'Another device' } : { id: known, en: known };
});
