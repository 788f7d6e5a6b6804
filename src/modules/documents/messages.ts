import { m } from '#platform/i18n/index.ts';

export const kindWords = {
	clearance: /*#__PURE__*/ m(() => ({ id: 'Surat bebas pustaka', en: 'Clearance letter' })),
	overdue: /*#__PURE__*/ m(() => ({ id: 'Surat tagihan', en: 'Overdue letter' }))
};

/** The public check. */
export const checkHeading = /*#__PURE__*/ m(() => ({
	id: 'Cek keaslian surat',
	en: 'Check a letter'
}));
export const checkLead = /*#__PURE__*/ m(() => ({
	id: 'Tulis kode yang tercetak di samping kode QR pada surat. Yang kami tunjukkan hanya yang perlu untuk mencocokkan surat di tangan Anda.',
	en: 'Type the code printed beside the QR code of the letter. We show only what you need to compare it with the letter in your hand.'
}));
export const codeField = /*#__PURE__*/ m(() => ({ id: 'Kode surat', en: 'Code of the letter' }));
export const codeHint = /*#__PURE__*/ m(() => ({
	id: 'Sepuluh huruf dan angka, contoh 7F3KQ-2MXRA',
	en: 'Ten letters and figures, for example 7F3KQ-2MXRA'
}));
export const checkButton = /*#__PURE__*/ m(() => ({ id: 'Cek surat', en: 'Check the letter' }));
export const isGenuine = /*#__PURE__*/ m(() => ({
	id: 'Surat ini asli dan berlaku',
	en: 'This letter is genuine and valid'
}));
export const isWithdrawn = /*#__PURE__*/ m(() => ({
	id: 'Surat ini sudah dicabut',
	en: 'This letter has been withdrawn'
}));
export const withdrawnSince = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Dicabut perpustakaan pada ${p.day}. Surat ini tidak berlaku lagi.`,
	en: `Withdrawn by the library on ${p.day}. It is no longer valid.`
}));
export const isUnknown = /*#__PURE__*/ m(() => ({
	id: 'Kode ini tidak ada pada kami',
	en: 'We do not know this code'
}));
export const unknownHelp = /*#__PURE__*/ m(() => ({
	id: 'Periksa hurufnya: angka 0 dan 1, huruf I dan O tidak pernah dipakai. Bila kodenya sama dengan yang tercetak, surat itu tidak kami terbitkan.',
	en: 'Check the signs: the figures 0 and 1 and the letters I and O are never used. If the code is the printed one, the letter is not ours.'
}));
export const compareHint = /*#__PURE__*/ m(() => ({
	id: 'Cocokkan jenis, nomor, tanggal, dan huruf awal nama dengan suratnya.',
	en: 'Compare kind, number, date and the initials with the letter.'
}));
export const checkAnother = /*#__PURE__*/ m(() => ({ id: 'Cek surat lain', en: 'Check another letter' }));
export const facts = {
	kind: /*#__PURE__*/ m(() => ({ id: 'Jenis', en: 'Kind' })),
	number: /*#__PURE__*/ m(() => ({ id: 'Nomor', en: 'Number' })),
	issued: /*#__PURE__*/ m(() => ({ id: 'Tanggal', en: 'Date' })),
	name: /*#__PURE__*/ m(() => ({ id: 'Nama', en: 'Name' })),
	state: /*#__PURE__*/ m(() => ({ id: 'Keadaan', en: 'State' }))
};
export const inForce = /*#__PURE__*/ m(() => ({ id: 'Berlaku', en: 'Valid' }));
export const withdrawnWord = /*#__PURE__*/ m(() => ({ id: 'Dicabut', en: 'Withdrawn' }));

/** A letter on the screen. */
export const printButton = /*#__PURE__*/ m(() => ({ id: 'Cetak', en: 'Print' }));
export const pdfButton = /*#__PURE__*/ m(() => ({ id: 'Unduh PDF', en: 'Download PDF' }));
export const justIssued = /*#__PURE__*/ m((p: { number: string }) => ({
	id: `Surat nomor ${p.number} sudah terbit.`,
	en: `Letter number ${p.number} has been issued.`
}));
export const keepPdf = /*#__PURE__*/ m(() => ({
	id: 'Simpan PDF-nya supaya tetap terbaca tanpa internet. Mencetak ulang tidak mengubah nomor.',
	en: 'Keep the PDF so that you can read it without internet. Printing again keeps the number.'
}));
export const withdrawnNotice = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Surat ini dicabut pada ${p.day} dan tidak berlaku lagi.`,
	en: `This letter was withdrawn on ${p.day} and is no longer valid.`
}));
export const qrLabel = /*#__PURE__*/ m(() => ({
	id: 'Kode QR ke halaman cek keaslian surat',
	en: 'QR code of the page that checks this letter'
}));

/** The reader's own letters. */
export const lettersHeading = /*#__PURE__*/ m(() => ({ id: 'Surat', en: 'Letters' }));
export const clearanceLead = /*#__PURE__*/ m(() => ({
	id: 'Surat ini menerangkan bahwa pinjaman Anda sudah kembali semua dan tidak ada sanksi. Sekolah, kampus, atau kantor kadang memintanya.',
	en: 'This letter states that you have returned everything and that no sanction is running. Schools, universities and offices sometimes ask for it.'
}));
export const endsMembership = /*#__PURE__*/ m(() => ({
	id: 'Surat ini mengakhiri keanggotaan: sesudahnya kartu tidak bisa dipakai meminjam.',
	en: 'This letter ends the membership: the card cannot be used to borrow afterwards.'
}));
export const checksHeading = /*#__PURE__*/ m(() => ({ id: 'Yang kami periksa', en: 'What we check' }));
export const purposeField = /*#__PURE__*/ m(() => ({ id: 'Untuk keperluan', en: 'Needed for' }));
export const purposeHint = /*#__PURE__*/ m(() => ({
	id: 'Ikut tertulis di surat, contoh: pendaftaran wisuda',
	en: 'It will stand in the letter, in Indonesian, for example: pendaftaran wisuda'
}));
export const askButton = /*#__PURE__*/ m(() => ({ id: 'Ajukan surat', en: 'Ask for the letter' }));
export const atOnce = /*#__PURE__*/ m(() => ({
	id: 'Surat langsung terbit.',
	en: 'The letter is issued at once.'
}));
export const afterStaff = /*#__PURE__*/ m(() => ({
	id: 'Petugas memeriksa dulu, lalu suratnya muncul di halaman ini.',
	en: 'Staff look first, then the letter appears on this page.'
}));
export const notYet = /*#__PURE__*/ m(() => ({
	id: 'Belum bisa diajukan. Selesaikan dulu yang bertanda belum.',
	en: 'You cannot ask yet. Settle first what is marked as open.'
}));
export const toLoans = /*#__PURE__*/ m(() => ({ id: 'Lihat pinjaman', en: 'See loans' }));
export const waitingSince = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Permintaan Anda tanggal ${p.day} sedang menunggu petugas.`,
	en: `Your request of ${p.day} is waiting for staff.`
}));
export const refusedOn = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Permintaan Anda tanggal ${p.day} belum dapat dikabulkan`,
	en: `Your request of ${p.day} could not be granted`
}));
export const ownLetters = /*#__PURE__*/ m(() => ({ id: 'Surat Anda', en: 'Your letters' }));
export const noOwnLetters = /*#__PURE__*/ m(() => ({
	id: 'Belum ada surat. Surat yang terbit tersimpan di sini.',
	en: 'No letters yet. Letters that are issued are kept here.'
}));
export const checkState = {
	met: /*#__PURE__*/ m(() => ({ id: 'sudah', en: 'done' })),
	unmet: /*#__PURE__*/ m(() => ({ id: 'belum', en: 'open' }))
};
export const openLetter = /*#__PURE__*/ m(() => ({ id: 'Buka surat', en: 'Open the letter' }));
export const purposeTooLong = /*#__PURE__*/ m(() => ({
	id: 'Keperluan paling panjang 120 huruf.',
	en: 'At most 120 signs.'
}));
export const backToLetters = /*#__PURE__*/ m(() => ({ id: 'Semua surat', en: 'All letters' }));
