import { m, t, type Locale, type Message } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { AccountCode } from './rules/new-account.ts';
import type { PasswordCode } from './rules/new-password.ts';
import type { GivenPasswordCode } from './rules/given-password.ts';
import type { TokenCode } from './rules/new-token.ts';
import type { OwnPasswordCode } from './rules/own-password.ts';
import type { SignInCode } from './rules/sign-in-answer.ts';

type Facts = Reason['facts'];

export type IdentityCode =
	SignInCode | AccountCode | PasswordCode | OwnPasswordCode | GivenPasswordCode | TokenCode;

/** Every refusal of identity as a sentence: what, why, and what to do next. */
const sentences = {
	'sign-in.wrong': m<Facts>(() => ({
		id: 'Nomor kartu atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
		en: 'Card number and password do not match. Check both and try again.'
	})),
	'sign-in.too-many': m((p: Facts) => ({
		id: `Terlalu banyak percobaan. Coba lagi dalam ${p.minutes} menit.`,
		en: `Too many attempts. Try again in ${p.minutes} ${p.minutes === 1 ? 'minute' : 'minutes'}.`
	})),
	'sign-in.disabled': m<Facts>(() => ({
		id: 'Akun ini sedang ditutup. Tanya petugas di meja layanan.',
		en: 'This account is closed. Please ask at the desk.'
	})),
	'sign-in.choice-expired': m<Facts>(() => ({
		id: 'Waktu memilih kartu sudah lewat. Masuk sekali lagi.',
		en: 'The time to choose a card is over. Please sign in again.'
	})),
	'account.card-shape': m((p: Facts) => ({
		id: `Nomor kartu “${p.card}” tidak bisa dipakai. Tulis huruf, angka, tanda - . atau /, paling banyak 40.`,
		en: `Card number “${p.card}” cannot be used. Write letters, digits, - . or /, at most 40.`
	})),
	'account.card-taken': m((p: Facts) => ({
		id: `Nomor kartu ${p.card} sudah mempunyai akun.`,
		en: `Card number ${p.card} already has an account.`
	})),
	'account.name-empty': m<Facts>(() => ({
		id: 'Tulis nama pemilik akun.',
		en: 'Write the name of the account’s owner.'
	})),
	'account.role-unknown': m((p: Facts) => ({
		id: `Peran ${p.role} tidak ada. Yang ada: ${p.roles}.`,
		en: `There is no role ${p.role}. There are: ${p.roles}.`
	})),
	'account.unknown': m<Facts>(() => ({
		id: 'Akun ini tidak kami temukan.',
		en: 'We did not find this account.'
	})),
	'password.too-short': m((p: Facts) => ({
		id: `Kata sandi terlalu pendek. Pakai paling sedikit ${p.min} huruf atau angka.`,
		en: `The password is too short. Use at least ${p.min} letters or digits.`
	})),
	'password.too-long': m((p: Facts) => ({
		id: `Kata sandi terlalu panjang. Pakai paling banyak ${p.max} huruf atau angka.`,
		en: `The password is too long. Use at most ${p.max} letters or digits.`
	})),
	'password.is-card': m<Facts>(() => ({
		id: 'Nomor kartu tercetak di kartu, jadi tidak aman sebagai kata sandi. Pilih yang lain.',
		en: 'The card number is printed on the card, so it is no safe password. Choose another.'
	})),
	'password.common': m<Facts>(() => ({
		id: 'Kata sandi ini mudah ditebak: banyak orang memakainya. Pilih yang lain, misalnya tiga kata yang tidak berhubungan.',
		en: 'This password is easy to guess: many people use it. Choose another, such as three words that do not belong together.'
	})),
	'password.current-wrong': m<Facts>(() => ({
		id: 'Kata sandi yang sekarang tidak cocok. Periksa, lalu tulis lagi.',
		en: 'The current password does not match. Check it and write it again.'
	})),
	'password.differs': m<Facts>(() => ({
		id: 'Kedua kata sandi baru tidak sama. Tulis yang sama dua kali.',
		en: 'The two new passwords are not the same. Write the same twice.'
	})),
	'password.same': m<Facts>(() => ({
		id: 'Kata sandi baru sama dengan yang lama. Pilih yang lain.',
		en: 'The new password is the old one. Choose another.'
	})),
	'password.own-account': m<Facts>(() => ({
		id: 'Ini akun Anda sendiri. Ganti kata sandinya di halaman Kata sandi.',
		en: 'This is your own account. Change its password on the page Password.'
	})),
	'password.above': m((p: Facts) => ({
		id: `Akun ini boleh lebih banyak daripada Anda (peran ${p.role}), jadi kata sandinya dibuat oleh orang lain.`,
		en: `This account may do more than you (role ${p.role}), so somebody else makes its password.`
	})),
	'token.card-needed': m((p: Facts) => ({
		id: `Token untuk peran ${p.role} bertindak sebagai satu pembaca. Sebutkan nomor kartunya.`,
		en: `A token for role ${p.role} acts as one reader. Give the card number.`
	})),
	'token.card-unknown': m((p: Facts) => ({
		id: `Nomor kartu ${p.card} tidak kami temukan. Periksa angkanya.`,
		en: `We did not find card number ${p.card}. Check the digits.`
	})),
	'token.card-of-staff': m((p: Facts) => ({
		id: `Kartu ${p.card} milik akun petugas, jadi tidak bisa dipakai untuk token pembaca.`,
		en: `Card ${p.card} belongs to a staff account, so it cannot be used for a reader’s token.`
	})),
	'token.card-not-for-role': m((p: Facts) => ({
		id: `Token untuk peran ${p.role} bertindak sebagai akun layanan. Buat tanpa nomor kartu.`,
		en: `A token for role ${p.role} acts as a service account. Create it without a card number.`
	}))
} satisfies Record<IdentityCode, Message<Facts>>;

/** One refusal as a finished sentence. */
export const sayIdentity = (reason: Reason<IdentityCode>, locale: Locale): string =>
	t(sentences[reason.code], locale, reason.facts);
