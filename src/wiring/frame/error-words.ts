import { m, t, type Locale, type Message } from '#platform/i18n/index.ts';

/** What an error page says: what happened, and what a person can do about it. */
export interface ErrorWords {
	title: string;
	text: string;
	/** Before the code that finds the line in our log. */
	code: string;
	home: string;
}

const titles = {
	notFound: m(() => ({ id: 'Halaman ini tidak ada', en: 'This page does not exist' })),
	forbidden: m(() => ({ id: 'Halaman ini bukan untuk akun Anda', en: 'This page is not for your account' })),
	signIn: m(() => ({ id: 'Masuk dulu', en: 'Please sign in first' })),
	tooMany: m(() => ({ id: 'Terlalu banyak permintaan', en: 'Too many requests' })),
	badRequest: m(() => ({ id: 'Permintaan ini tidak lengkap', en: 'This request is incomplete' })),
	broken: m(() => ({ id: 'Halaman ini belum bisa dibuka', en: 'This page cannot be opened yet' }))
};

const texts: Record<keyof typeof titles, Message> = {
	notFound: m(() => ({
		id: 'Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan. Coba cari judulnya.',
		en: 'The address may be mistyped, or the page has moved. Try searching for the title.'
	})),
	forbidden: m(() => ({
		id: 'Halaman ini hanya untuk orang yang diberi izin. Kalau Anda perlu membukanya, tanya kepala layanan.',
		en: 'This page is only for people who were given permission. If you need it, ask the head of service.'
	})),
	signIn: m(() => ({
		id: 'Halaman ini hanya untuk pemilik akun. Masuk dulu, lalu coba lagi.',
		en: 'This page is only for account holders. Sign in, then try again.'
	})),
	tooMany: m(() => ({
		id: 'Tunggu sebentar, lalu coba lagi. Data Anda tidak berubah.',
		en: 'Wait a moment, then try again. Your data has not changed.'
	})),
	badRequest: m(() => ({
		id: 'Ada isian yang hilang atau tidak terbaca. Kembali ke halaman sebelumnya, lalu coba lagi.',
		en: 'Something is missing or cannot be read. Go back to the page before, then try again.'
	})),
	broken: m(() => ({
		id: 'Ada gangguan di tempat kami. Data Anda tidak berubah. Coba lagi beberapa menit lagi.',
		en: 'Something is wrong on our side. Your data has not changed. Please try again in a few minutes.'
	}))
};

const code = m(() => ({ id: 'Kode', en: 'Code' }));
const home = m(() => ({ id: 'Ke beranda', en: 'To the start page' }));

function kindOf(status: number): keyof typeof titles {
	if (status === 404 || status === 410) return 'notFound';
	if (status === 401) return 'signIn';
	if (status === 403) return 'forbidden';
	if (status === 429) return 'tooMany';
	return status < 500 ? 'badRequest' : 'broken';
}

/** The words for an answer that went wrong, by its status; nothing of the error's own text is shown. */
export function errorWords(status: number, locale: Locale): ErrorWords {
	const kind = kindOf(status);
	return {
		title: t(titles[kind], locale),
		text: t(texts[kind], locale),
		code: t(code, locale),
		home: t(home, locale)
	};
}
