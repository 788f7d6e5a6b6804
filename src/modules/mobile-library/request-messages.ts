import { m } from '#platform/i18n/index.ts';

/** Words of "minta singgah": the public form, the status page, the office. */
export const requestLead = /*#__PURE__*/ m(() => ({
	id: 'Untuk sekolah, desa atau nagari, dan kelompok warga. Enam langkah, sekitar empat menit. Kami menjawab paling lama tiga hari kerja.',
	en: 'For schools, villages and groups. Six steps, about four minutes. We answer within three working days.'
}));
export const requestBegin = /*#__PURE__*/ m(() => ({ id: 'Mulai', en: 'Begin' }));
export const haveRequest = /*#__PURE__*/ m(() => ({ id: 'Sudah meminta?', en: 'Asked already?' }));
export const requestCodeLabel = /*#__PURE__*/ m(() => ({ id: 'Nomor permintaan', en: 'Request number' }));
export const requestCodeHint = /*#__PURE__*/ m(() => ({
	id: 'Contoh MS-7F3KQ2MX.',
	en: 'For example MS-7F3KQ2MX.'
}));
export const requestLook = /*#__PURE__*/ m(() => ({ id: 'Lihat keadaannya', en: 'See how it stands' }));
export const requestCodeWrong = /*#__PURE__*/ m(() => ({
	id: 'Nomor ini tidak kami temukan. Periksa huruf dan angkanya.',
	en: 'We did not find this number. Check its letters and digits.'
}));
export const requestDraftGone = /*#__PURE__*/ m(() => ({
	id: 'Isian ini sudah tidak tersimpan. Mulai lagi dari awal.',
	en: 'This form is no longer kept. Please begin again.'
}));
export const requestDraftNote = /*#__PURE__*/ m(() => ({
	id: 'Isian ini tersimpan 7 hari di alamat halaman ini. Simpan tautannya kalau ingin melanjutkan nanti.',
	en: 'What you fill in is kept for 7 days at the address of this page. Keep the link to go on later.'
}));
export const requestStepWord = /*#__PURE__*/ m((p: { step: number; steps: number }) => ({
	id: `Langkah ${p.step} dari ${p.steps}`,
	en: `Step ${p.step} of ${p.steps}`
}));
export const requestOn = /*#__PURE__*/ m(() => ({ id: 'Lanjutkan', en: 'Continue' }));
export const requestBack = /*#__PURE__*/ m(() => ({ id: 'Kembali', en: 'Back' }));
export const requestSend = /*#__PURE__*/ m(() => ({ id: 'Kirim permintaan', en: 'Send the request' }));
export const requestStepNames = {
	siapa: /*#__PURE__*/ m(() => ({ id: 'Siapa yang meminta?', en: 'Who is asking?' })),
	lembaga: /*#__PURE__*/ m(() => ({
		id: 'Apa nama sekolah, desa, atau kelompok Anda?',
		en: 'What is the name of your school, village or group?'
	})),
	tempat: /*#__PURE__*/ m(() => ({
		id: 'Di mana mobil bisa berhenti?',
		en: 'Where can the car stand?'
	})),
	peserta: /*#__PURE__*/ m(() => ({
		id: 'Berapa orang, dan kapan sebaiknya?',
		en: 'How many people, and when?'
	})),
	kontak: /*#__PURE__*/ m(() => ({
		id: 'Siapa yang kami hubungi?',
		en: 'Whom do we write to?'
	})),
	periksa: /*#__PURE__*/ m(() => ({ id: 'Periksa jawaban Anda', en: 'Check your answers' }))
};
export const requesterWords = {
	sekolah: /*#__PURE__*/ m(() => ({ id: 'Sekolah atau TK', en: 'A school or kindergarten' })),
	desa: /*#__PURE__*/ m(() => ({ id: 'Desa, kelurahan, atau nagari', en: 'A village' })),
	lainnya: /*#__PURE__*/ m(() => ({ id: 'Kelompok warga atau lainnya', en: 'A group or somebody else' }))
};
export const requestFields = {
	requester: /*#__PURE__*/ m(() => ({ id: 'Yang meminta', en: 'Who asks' })),
	institution: /*#__PURE__*/ m(() => ({ id: 'Nama', en: 'Name' })),
	district: /*#__PURE__*/ m(() => ({ id: 'Kecamatan', en: 'Kecamatan' })),
	village: /*#__PURE__*/ m(() => ({ id: 'Desa atau kelurahan', en: 'Village' })),
	spot: /*#__PURE__*/ m(() => ({ id: 'Tempat berhenti', en: 'Where to stand' })),
	people: /*#__PURE__*/ m(() => ({ id: 'Perkiraan jumlah orang', en: 'About how many people' })),
	wish: /*#__PURE__*/ m(() => ({ id: 'Hari dan jam yang cocok', en: 'Days and hours that suit' })),
	note: /*#__PURE__*/ m(() => ({ id: 'Pesan untuk petugas', en: 'A message to staff' })),
	contactName: /*#__PURE__*/ m(() => ({ id: 'Nama penanggung jawab', en: 'Name of the contact' })),
	contactPhone: /*#__PURE__*/ m(() => ({ id: 'Nomor WhatsApp atau telepon', en: 'Telephone' }))
};
export const spotHint = /*#__PURE__*/ m(() => ({
	id: 'Misalnya halaman sekolah atau depan kantor desa. Sebut jalan sempit atau tanjakan.',
	en: 'For example the school yard. Mention narrow lanes or slopes.'
}));
export const wishHint = /*#__PURE__*/ m(() => ({
	id: 'Contoh: Selasa atau Kamis pagi, selain minggu ujian.',
	en: 'For example: Tuesday or Thursday mornings.'
}));
export const requestPhoneHint = /*#__PURE__*/ m(() => ({
	id: 'Untuk jawaban kami saja. Dihapus setelah satu tahun.',
	en: 'For our answer only. Deleted after a year.'
}));
export const requestProblems = {
	requester: /*#__PURE__*/ m(() => ({ id: 'Pilih salah satu.', en: 'Choose one.' })),
	institution: /*#__PURE__*/ m(() => ({ id: 'Tulis namanya.', en: 'Write the name.' })),
	district: /*#__PURE__*/ m(() => ({ id: 'Pilih kecamatannya.', en: 'Choose the kecamatan.' })),
	spot: /*#__PURE__*/ m(() => ({
		id: 'Tulis di mana mobil bisa berhenti.',
		en: 'Write where the car can stand.'
	})),
	people: /*#__PURE__*/ m(() => ({
		id: 'Tulis perkiraan jumlah orang, 1 sampai 2.000.',
		en: 'Write about how many people, 1 to 2,000.'
	})),
	contactName: /*#__PURE__*/ m(() => ({ id: 'Tulis nama penanggung jawab.', en: 'Write a name.' })),
	contactPhone: /*#__PURE__*/ m(() => ({
		id: 'Tulis nomor telepon, contoh 0812 0000 0000.',
		en: 'Write a telephone number, for example 0812 0000 0000.'
	}))
};
export const requestChange = /*#__PURE__*/ m(() => ({ id: 'Ubah', en: 'Change' }));
export const requestChangeNamed = /*#__PURE__*/ m((p: { what: string }) => ({
	id: `Ubah ${p.what}`,
	en: `Change ${p.what}`
}));
export const requestStatus = /*#__PURE__*/ m((p: { code: string }) => ({
	id: `Permintaan singgah ${p.code}`,
	en: `Request for a stop ${p.code}`
}));
export const requestSent = /*#__PURE__*/ m(() => ({
	id: 'Permintaan terkirim. Simpan nomor ini, atau simpan halaman ini.',
	en: 'The request is sent. Keep this number, or this page.'
}));
export const requestTakenBack = /*#__PURE__*/ m(() => ({
	id: 'Permintaan ditarik.',
	en: 'The request is taken back.'
}));
export const requestStates = {
	requested: /*#__PURE__*/ m(() => ({ id: 'Menunggu jawaban', en: 'Waiting for an answer' })),
	confirmed: /*#__PURE__*/ m(() => ({ id: 'Mobil akan singgah', en: 'The car will come' })),
	declined: /*#__PURE__*/ m(() => ({ id: 'Belum bisa', en: 'Not possible yet' })),
	cancelled: /*#__PURE__*/ m(() => ({ id: 'Ditarik', en: 'Taken back' }))
};
export const requestNext = {
	requested: /*#__PURE__*/ m(() => ({
		id: 'Kami menjawab di halaman ini dan lewat nomor Anda, paling lama tiga hari kerja.',
		en: 'We answer on this page and by your number, within three working days.'
	})),
	confirmed: /*#__PURE__*/ m(() => ({
		id: 'Bacalah jawaban kami di bawah. Jika ada perubahan, halaman ini ikut berubah.',
		en: 'Please read our answer below. If something changes, this page does too.'
	})),
	declined: /*#__PURE__*/ m(() => ({
		id: 'Alasannya di bawah. Anda boleh meminta lagi untuk waktu atau tempat lain.',
		en: 'The reason is below. You may ask again for another time or place.'
	})),
	cancelled: /*#__PURE__*/ m(() => ({
		id: 'Tidak ada yang perlu Anda lakukan.',
		en: 'There is nothing you need to do.'
	}))
};
export const requestAnswer = /*#__PURE__*/ m(() => ({ id: 'Jawaban kami', en: 'Our answer' }));
export const takeBackRequest = /*#__PURE__*/ m(() => ({
	id: 'Tarik permintaan',
	en: 'Take the request back'
}));
export const askAgain = /*#__PURE__*/ m(() => ({ id: 'Minta lagi', en: 'Ask again' }));
export const notTold = /*#__PURE__*/ m(() => ({ id: 'tidak diisi', en: 'not told' }));
