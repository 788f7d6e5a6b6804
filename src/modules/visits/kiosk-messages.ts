import { m } from '#platform/i18n/index.ts';

/** Words of the guest book on a kiosk. */
export const guestBookTitle = /*#__PURE__*/ m(() => ({ id: 'Buku tamu', en: 'Guest book' }));
export const guestBookWelcome = /*#__PURE__*/ m(() => ({
	id: 'Selamat datang. Tulis kedatangan Anda.',
	en: 'Welcome. Please write that you came.'
}));
export const guestBookHint = /*#__PURE__*/ m(() => ({
	id: 'Kartu bisa langsung dipindai, tanpa menyentuh layar.',
	en: 'Simply scan your card; there is no need to touch the screen.'
}));
export const visitorsToday = /*#__PURE__*/ m(() => ({ id: 'pengunjung hari ini', en: 'visitors today' }));
export const wayMember = /*#__PURE__*/ m(() => ({ id: 'Anggota', en: 'Member' }));
export const wayMemberNote = /*#__PURE__*/ m(() => ({
	id: 'Pindai kartu atau ketik nomornya',
	en: 'Scan the card or type its number'
}));
export const wayGuest = /*#__PURE__*/ m(() => ({ id: 'Bukan anggota', en: 'Not a member' }));
export const wayGuestNote = /*#__PURE__*/ m(() => ({
	id: 'Lima pertanyaan singkat',
	en: 'Five short questions'
}));
export const wayGroup = /*#__PURE__*/ m(() => ({ id: 'Rombongan', en: 'Group' }));
export const wayGroupNote = /*#__PURE__*/ m(() => ({
	id: 'Kelas atau instansi',
	en: 'A class or an office'
}));
export const guestBookWays = /*#__PURE__*/ m(() => ({ id: 'Cara menulis buku tamu', en: 'Ways to sign' }));

export const memberTitle = /*#__PURE__*/ m(() => ({ id: 'Pindai kartu anggota', en: 'Scan your card' }));
export const memberHint = /*#__PURE__*/ m(() => ({
	id: 'Dekatkan kode batang kartu ke pemindai. Tidak membawa kartu? Ketik nomornya.',
	en: 'Hold the barcode to the scanner. No card with you? Type its number.'
}));
export const cardNumber = /*#__PURE__*/ m(() => ({ id: 'Nomor kartu', en: 'Card number' }));
export const writeMe = /*#__PURE__*/ m(() => ({ id: 'Catat kedatangan', en: 'Write me in' }));

export const stepOf = /*#__PURE__*/ m((p: { step: number; steps: number }) => ({
	id: `Langkah ${p.step} dari ${p.steps}`,
	en: `Step ${p.step} of ${p.steps}`
}));
export const askName = /*#__PURE__*/ m(() => ({ id: 'Siapa nama Anda?', en: 'What is your name?' }));
export const askNameHint = /*#__PURE__*/ m(() => ({
	id: 'Boleh dilewati. Nama dihapus setelah 30 hari.',
	en: 'You may skip this. Names are deleted after 30 days.'
}));
export const nameLabel = /*#__PURE__*/ m(() => ({ id: 'Nama', en: 'Name' }));
export const askJob = /*#__PURE__*/ m(() => ({ id: 'Apa pekerjaan Anda?', en: 'What do you do?' }));
export const askEducation = /*#__PURE__*/ m(() => ({
	id: 'Apa pendidikan terakhir Anda?',
	en: 'Which school did you go to last?'
}));
export const askSex = /*#__PURE__*/ m(() => ({ id: 'Apa jenis kelamin Anda?', en: 'What is your sex?' }));
export const askPurpose = /*#__PURE__*/ m(() => ({
	id: 'Untuk apa Anda datang hari ini?',
	en: 'Why do you come today?'
}));

export const groupTitle = /*#__PURE__*/ m(() => ({ id: 'Rombongan', en: 'Group' }));
export const groupChoose = /*#__PURE__*/ m(() => ({ id: 'Rombongan yang mana?', en: 'Which group?' }));
export const groupOther = /*#__PURE__*/ m(() => ({ id: 'Rombongan lain', en: 'Another group' }));
export const groupOtherNote = /*#__PURE__*/ m(() => ({ id: 'Belum memesan', en: 'Not announced' }));
export const groupBooked = /*#__PURE__*/ m((p: { hours: string; people: number }) => ({
	id: `${p.hours}, ${p.people} orang`,
	en: `${p.hours}, ${p.people} people`
}));
export const groupHint = /*#__PURE__*/ m(() => ({
	id: 'Hitung yang benar-benar datang, bersama pendamping.',
	en: 'Count who really came, companions included.'
}));
export const institutionLabel = /*#__PURE__*/ m(() => ({
	id: 'Sekolah atau lembaga',
	en: 'School or institution'
}));
export const maleLabel = /*#__PURE__*/ m(() => ({ id: 'Laki-laki', en: 'Male' }));
export const femaleLabel = /*#__PURE__*/ m(() => ({ id: 'Perempuan', en: 'Female' }));
export const more = /*#__PURE__*/ m((p: { what: string }) => ({
	id: `Tambah satu ${p.what}`,
	en: `One more ${p.what}`
}));
export const fewer = /*#__PURE__*/ m((p: { what: string }) => ({
	id: `Kurangi satu ${p.what}`,
	en: `One fewer ${p.what}`
}));
export const writeGroup = /*#__PURE__*/ m(() => ({ id: 'Catat rombongan', en: 'Write the group in' }));

export const doneTitle = /*#__PURE__*/ m(() => ({ id: 'Kedatangan tercatat', en: 'Your visit is noted' }));
export const doneNumber = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `Selamat datang. Anda pengunjung ke-${p.n} hari ini.`,
	en: `Welcome. You are visitor number ${p.n} today.`
}));
export const doneGroup = /*#__PURE__*/ m((p: { people: string; n: string }) => ({
	id: `Selamat datang. ${p.people} orang tercatat; pengunjung hari ini menjadi ${p.n}.`,
	en: `Welcome. ${p.people} people are noted; visitors today are now ${p.n}.`
}));
export const doneAlready = /*#__PURE__*/ m((p: { time: string }) => ({
	id: `Anda sudah tercatat pukul ${p.time}. Silakan masuk.`,
	en: `You were already noted at ${p.time}. Please come in.`
}));
export const doneNext = /*#__PURE__*/ m(() => ({
	id: 'Layar ini kembali ke awal dalam 5 detik.',
	en: 'This screen goes back to the start in 5 seconds.'
}));
