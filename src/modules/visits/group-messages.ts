import { m } from '#platform/i18n/index.ts';

/** Words of group visits: the public form, the status page, the office. */
export const groupVisits = /*#__PURE__*/ m(() => ({ id: 'Kunjungan rombongan', en: 'Group visits' }));
export const groupLead = /*#__PURE__*/ m(() => ({
	id: 'Untuk kelas, TK, kampus, kantor, dan komunitas. Lima langkah, sekitar lima menit. Kami menjawab paling lama satu hari kerja.',
	en: 'For classes, kindergartens, universities, offices and clubs. Five steps, about five minutes. We answer within one working day.'
}));
export const groupRules = /*#__PURE__*/ m((p: { least: number; days: number }) => ({
	id: `Rombongan mulai ${p.least} orang. Pesan paling lambat ${p.days} hari sebelumnya.`,
	en: `Groups are ${p.least} people or more. Book at least ${p.days} days before.`
}));
export const beginButton = /*#__PURE__*/ m(() => ({ id: 'Mulai memesan', en: 'Begin' }));
export const haveCode = /*#__PURE__*/ m(() => ({ id: 'Sudah memesan?', en: 'Already booked?' }));
export const codeLabel = /*#__PURE__*/ m(() => ({ id: 'Nomor pesanan', en: 'Booking number' }));
export const codeHint = /*#__PURE__*/ m(() => ({
	id: 'Contoh KR-7F3KQ2MX.',
	en: 'For example KR-7F3KQ2MX.'
}));
export const lookButton = /*#__PURE__*/ m(() => ({ id: 'Lihat keadaannya', en: 'See how it stands' }));
export const codeWrong = /*#__PURE__*/ m(() => ({
	id: 'Nomor ini tidak kami temukan. Periksa huruf dan angkanya.',
	en: 'We did not find this number. Check its letters and digits.'
}));
export const noSlots = /*#__PURE__*/ m(() => ({
	id: 'Saat ini kunjungan rombongan belum bisa dipesan di sini. Hubungi perpustakaan langsung.',
	en: 'Group visits cannot be booked here at the moment. Please contact the library.'
}));
export const draftNote = /*#__PURE__*/ m(() => ({
	id: 'Isian ini tersimpan 7 hari di alamat halaman ini. Simpan tautannya kalau ingin melanjutkan nanti.',
	en: 'What you fill in is kept for 7 days at the address of this page. Keep the link to go on later.'
}));
export const draftGone = /*#__PURE__*/ m(() => ({
	id: 'Isian ini sudah tidak tersimpan. Mulai lagi dari awal.',
	en: 'This form is no longer kept. Please begin again.'
}));
export const stepWord = /*#__PURE__*/ m((p: { step: number; steps: number }) => ({
	id: `Langkah ${p.step} dari ${p.steps}`,
	en: `Step ${p.step} of ${p.steps}`
}));
export const onButton = /*#__PURE__*/ m(() => ({ id: 'Lanjutkan', en: 'Continue' }));
export const backLink = /*#__PURE__*/ m(() => ({ id: 'Kembali', en: 'Back' }));
export const stepNames = {
	lembaga: /*#__PURE__*/ m(() => ({
		id: 'Dari mana rombongan Anda?',
		en: 'Where does your group come from?'
	})),
	peserta: /*#__PURE__*/ m(() => ({ id: 'Siapa saja yang datang?', en: 'Who is coming?' })),
	jadwal: /*#__PURE__*/ m(() => ({ id: 'Kapan Anda ingin datang?', en: 'When would you like to come?' })),
	keinginan: /*#__PURE__*/ m(() => ({ id: 'Apa yang Anda inginkan?', en: 'What would you like to do?' })),
	periksa: /*#__PURE__*/ m(() => ({ id: 'Periksa jawaban Anda', en: 'Check your answers' }))
};
export const institutionLabel = /*#__PURE__*/ m(() => ({
	id: 'Nama sekolah atau lembaga',
	en: 'Name of the school or institution'
}));
export const contactLabel = /*#__PURE__*/ m(() => ({
	id: 'Nama penanggung jawab',
	en: 'Name of the contact'
}));
export const phoneLabel = /*#__PURE__*/ m(() => ({ id: 'Nomor WhatsApp atau telepon', en: 'Telephone' }));
export const phoneHint = /*#__PURE__*/ m(() => ({
	id: 'Untuk jawaban kami. Dihapus 30 hari setelah kunjungan.',
	en: 'For our answer. Deleted 30 days after the visit.'
}));
export const emailLabel = /*#__PURE__*/ m(() => ({ id: 'Surel (email)', en: 'E-mail' }));
export const groupNameLabel = /*#__PURE__*/ m(() => ({ id: 'Kelas atau kelompok', en: 'Class or group' }));
export const groupNameHint = /*#__PURE__*/ m(() => ({ id: 'Contoh Kelas 4B.', en: 'For example class 4B.' }));
export const maleLabel = /*#__PURE__*/ m(() => ({ id: 'Laki-laki', en: 'Male' }));
export const femaleLabel = /*#__PURE__*/ m(() => ({ id: 'Perempuan', en: 'Female' }));
export const companionsLabel = /*#__PURE__*/ m(() => ({
	id: 'Guru dan pendamping',
	en: 'Teachers and companions'
}));
export const needsLabel = /*#__PURE__*/ m(() => ({ id: 'Kebutuhan khusus', en: 'Special needs' }));
export const needsHint = /*#__PURE__*/ m(() => ({
	id: 'Misalnya kursi roda, juru bahasa isyarat, teks besar.',
	en: 'For example a wheelchair, a sign language interpreter, large print.'
}));
export const buildingLabel = /*#__PURE__*/ m(() => ({ id: 'Gedung', en: 'Building' }));
export const showSlots = /*#__PURE__*/ m(() => ({ id: 'Tampilkan jam kosong', en: 'Show free hours' }));
export const slotsLegend = /*#__PURE__*/ m((p: { place: string }) => ({
	id: `Jam kosong di ${p.place}`,
	en: `Free hours at ${p.place}`
}));
export const slotsFor = /*#__PURE__*/ m((p: { people: number }) => ({
	id: `Hanya jam yang muat untuk ${p.people} orang.`,
	en: `Only hours with room for ${p.people} people.`
}));
export const slotFree = /*#__PURE__*/ m((p: { free: number }) => ({
	id: `${p.free} tempat`,
	en: `${p.free} places`
}));
export const laterSlots = /*#__PURE__*/ m(() => ({ id: 'Minggu berikutnya', en: 'Later weeks' }));
export const noFreeSlot = /*#__PURE__*/ m(() => ({
	id: 'Belum ada jam yang muat. Pilih gedung lain, atau bagi rombongan menjadi dua.',
	en: 'No hour has enough room. Choose another building, or come in two groups.'
}));
export const nearestHeading = /*#__PURE__*/ m(() => ({
	id: 'Jam terdekat yang masih kosong',
	en: 'The nearest hours that are free'
}));
export const wishesLegend = /*#__PURE__*/ m(() => ({ id: 'Kegiatan', en: 'Activities' }));
export const wishWords = {
	dongeng: /*#__PURE__*/ m(() => ({ id: 'Mendengar dongeng', en: 'Hear a story' })),
	warisan: /*#__PURE__*/ m(() => ({
		id: 'Keliling koleksi dan warisan tambang',
		en: 'A tour of the collection and the mining heritage'
	})),
	mencari: /*#__PURE__*/ m(() => ({ id: 'Belajar cara mencari buku', en: 'Learn to find books' })),
	membaca: /*#__PURE__*/ m(() => ({ id: 'Membaca bersama', en: 'Read together' }))
};
export const noteLabel = /*#__PURE__*/ m(() => ({ id: 'Pesan untuk petugas', en: 'A message to staff' }));
export const changeLink = /*#__PURE__*/ m(() => ({ id: 'Ubah', en: 'Change' }));
export const changeNamed = /*#__PURE__*/ m((p: { what: string }) => ({
	id: `Ubah ${p.what}`,
	en: `Change ${p.what}`
}));
export const sendButton = /*#__PURE__*/ m(() => ({ id: 'Kirim pesanan', en: 'Send the request' }));
export const factWords = {
	institution: /*#__PURE__*/ m(() => ({ id: 'Lembaga', en: 'Institution' })),
	contact: /*#__PURE__*/ m(() => ({ id: 'Penanggung jawab', en: 'Contact' })),
	people: /*#__PURE__*/ m(() => ({ id: 'Peserta', en: 'Participants' })),
	time: /*#__PURE__*/ m(() => ({ id: 'Waktu', en: 'Time' })),
	place: /*#__PURE__*/ m(() => ({ id: 'Tempat', en: 'Place' })),
	wishes: /*#__PURE__*/ m(() => ({ id: 'Kegiatan', en: 'Activities' })),
	needs: /*#__PURE__*/ m(() => ({ id: 'Kebutuhan khusus', en: 'Special needs' })),
	note: /*#__PURE__*/ m(() => ({ id: 'Pesan', en: 'Message' }))
};
export const peopleFact = /*#__PURE__*/ m(
	(p: { all: number; male: number; female: number; companions: number }) => ({
		id: `${p.all} orang: ${p.male} laki-laki, ${p.female} perempuan, ${p.companions} pendamping`,
		en: `${p.all} people: ${p.male} male, ${p.female} female, ${p.companions} companions`
	})
);
export const noneTold = /*#__PURE__*/ m(() => ({ id: 'Tidak ada', en: 'None' }));

export const fieldProblems = {
	institution: /*#__PURE__*/ m(() => ({
		id: 'Tulis nama sekolah atau lembaga.',
		en: 'Write the name of the school or institution.'
	})),
	contactName: /*#__PURE__*/ m(() => ({
		id: 'Tulis nama yang bisa kami hubungi.',
		en: 'Write whom we may contact.'
	})),
	contactPhone: /*#__PURE__*/ m(() => ({
		id: 'Tulis nomor telepon, contoh 0812-3456-7890.',
		en: 'Write a telephone number, for example 0812-3456-7890.'
	})),
	contactEmail: /*#__PURE__*/ m(() => ({
		id: 'Tulis alamat surel, contoh guru@sekolah.sch.id, atau kosongkan.',
		en: 'Write an e-mail address, for example guru@sekolah.sch.id, or leave it empty.'
	})),
	male: /*#__PURE__*/ m(() => ({ id: 'Tulis jumlahnya dengan angka.', en: 'Write the number in figures.' })),
	female: /*#__PURE__*/ m(() => ({
		id: 'Tulis jumlahnya dengan angka.',
		en: 'Write the number in figures.'
	})),
	companions: /*#__PURE__*/ m(() => ({
		id: 'Tulis jumlahnya dengan angka.',
		en: 'Write the number in figures.'
	})),
	slot: /*#__PURE__*/ m(() => ({ id: 'Pilih satu jam yang kosong.', en: 'Choose one of the free hours.' }))
};

export const statusHeading = /*#__PURE__*/ m((p: { code: string }) => ({
	id: `Pesanan ${p.code}`,
	en: `Booking ${p.code}`
}));
export const stateWords = {
	requested: /*#__PURE__*/ m(() => ({ id: 'Menunggu jawaban', en: 'Waiting for an answer' })),
	approved: /*#__PURE__*/ m(() => ({ id: 'Disetujui', en: 'Approved' })),
	refused: /*#__PURE__*/ m(() => ({ id: 'Belum bisa diterima', en: 'Not possible' })),
	cancelled: /*#__PURE__*/ m(() => ({ id: 'Dibatalkan', en: 'Cancelled' })),
	arrived: /*#__PURE__*/ m(() => ({ id: 'Sudah berkunjung', en: 'Has come' }))
};
export const nextWords = {
	requested: /*#__PURE__*/ m(() => ({
		id: 'Tempat Anda sudah kami tahan. Kami menjawab paling lama satu hari kerja, di halaman ini.',
		en: 'Your places are kept. We answer within one working day, on this page.'
	})),
	approved: /*#__PURE__*/ m(() => ({
		id: 'Kami tunggu. Tunjukkan nomor ini kepada petugas saat datang.',
		en: 'We look forward to it. Show this number when you come.'
	})),
	refused: /*#__PURE__*/ m(() => ({
		id: 'Silakan pesan lagi untuk hari lain.',
		en: 'Please book again for another day.'
	})),
	cancelled: /*#__PURE__*/ m(() => ({
		id: 'Tempatnya sudah dilepas. Anda bisa memesan lagi kapan saja.',
		en: 'The places are free again. You may book again at any time.'
	})),
	arrived: /*#__PURE__*/ m(() => ({
		id: 'Terima kasih atas kunjungan Anda.',
		en: 'Thank you for coming.'
	}))
};
export const sentNote = /*#__PURE__*/ m(() => ({
	id: 'Pesanan terkirim. Simpan nomor atau tautan halaman ini.',
	en: 'Your request is sent. Keep the number or the link of this page.'
}));
export const movedNote = /*#__PURE__*/ m((p: { from: string }) => ({
	id: `Waktunya dipindahkan petugas; semula ${p.from}.`,
	en: `Staff have moved the time; it was ${p.from}.`
}));
export const answerWord = /*#__PURE__*/ m(() => ({ id: 'Jawaban kami', en: 'Our answer' }));
export const toCalendar = /*#__PURE__*/ m(() => ({
	id: 'Tambahkan ke kalender (.ics)',
	en: 'Add to calendar (.ics)'
}));
export const cancelButton = /*#__PURE__*/ m(() => ({ id: 'Batalkan pesanan', en: 'Cancel the booking' }));
export const cancelledNow = /*#__PURE__*/ m(() => ({
	id: 'Pesanan dibatalkan.',
	en: 'The booking is cancelled.'
}));
export const bookAgain = /*#__PURE__*/ m(() => ({ id: 'Pesan lagi', en: 'Book again' }));
