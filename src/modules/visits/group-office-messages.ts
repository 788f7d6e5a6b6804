import { m } from '#platform/i18n/index.ts';

/** Words of the office about group visits and their hours. */
export const waitingHeading = /*#__PURE__*/ m(() => ({
	id: 'Menunggu jawaban',
	en: 'Waiting for an answer'
}));
export const comingHeading = /*#__PURE__*/ m(() => ({ id: 'Akan datang', en: 'Coming' }));
export const pastHeading = /*#__PURE__*/ m(() => ({ id: 'Selesai', en: 'Closed' }));
export const noneWaiting = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada pesanan yang menunggu.',
	en: 'No requests are waiting.'
}));
export const noneComing = /*#__PURE__*/ m(() => ({
	id: 'Belum ada rombongan yang akan datang.',
	en: 'No groups are coming.'
}));
export const approveButton = /*#__PURE__*/ m(() => ({ id: 'Setujui', en: 'Approve' }));
export const approveNamed = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Setujui ${p.name}`,
	en: `Approve ${p.name}`
}));
export const otherAnswer = /*#__PURE__*/ m(() => ({ id: 'Jawaban lain', en: 'Another answer' }));
export const otherAnswerNamed = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Jawaban lain untuk ${p.name}`,
	en: `Another answer for ${p.name}`
}));
export const answerLabel = /*#__PURE__*/ m(() => ({
	id: 'Pesan untuk rombongan',
	en: 'A message to the group'
}));
export const moveHeading = /*#__PURE__*/ m(() => ({
	id: 'Pindahkan ke waktu lain',
	en: 'Move to another time'
}));
export const moveButton = /*#__PURE__*/ m(() => ({ id: 'Pindahkan dan setujui', en: 'Move and approve' }));
export const refuseHeading = /*#__PURE__*/ m(() => ({
	id: 'Tolak dengan alasan',
	en: 'Refuse, and say why'
}));
export const refuseButton = /*#__PURE__*/ m(() => ({ id: 'Tolak', en: 'Refuse' }));
export const newTime = /*#__PURE__*/ m(() => ({ id: 'Waktu baru', en: 'New time' }));
export const decidedNow = /*#__PURE__*/ m(() => ({
	id: 'Jawaban tersimpan dan terbaca di halaman pesanan.',
	en: 'The answer is saved and can be read on the booking’s page.'
}));
export const phoneWord = /*#__PURE__*/ m(() => ({ id: 'Telepon', en: 'Telephone' }));
export const askedOn = /*#__PURE__*/ m((p: { when: string }) => ({
	id: `Dipesan ${p.when}`,
	en: `Asked ${p.when}`
}));

export const slotsHeading = /*#__PURE__*/ m(() => ({ id: 'Jam rombongan', en: 'Hours for groups' }));
export const slotsLead = /*#__PURE__*/ m(() => ({
	id: 'Jam dalam seminggu ketika gedung menerima rombongan. Hari libur dilewati sendiri.',
	en: 'Hours of the week in which a building takes groups. Closed days are left out by themselves.'
}));
export const slotColumns = {
	place: /*#__PURE__*/ m(() => ({ id: 'Gedung', en: 'Building' })),
	weekday: /*#__PURE__*/ m(() => ({ id: 'Hari', en: 'Weekday' })),
	hours: /*#__PURE__*/ m(() => ({ id: 'Jam', en: 'Hours' })),
	people: /*#__PURE__*/ m(() => ({ id: 'Muat', en: 'People' })),
	act: /*#__PURE__*/ m(() => ({ id: 'Tindakan', en: 'Act' }))
};
export const weekdays = [
	/*#__PURE__*/ m(() => ({ id: 'Senin', en: 'Monday' })),
	/*#__PURE__*/ m(() => ({ id: 'Selasa', en: 'Tuesday' })),
	/*#__PURE__*/ m(() => ({ id: 'Rabu', en: 'Wednesday' })),
	/*#__PURE__*/ m(() => ({ id: 'Kamis', en: 'Thursday' })),
	/*#__PURE__*/ m(() => ({ id: 'Jumat', en: 'Friday' })),
	/*#__PURE__*/ m(() => ({ id: 'Sabtu', en: 'Saturday' })),
	/*#__PURE__*/ m(() => ({ id: 'Minggu', en: 'Sunday' }))
];
export const addSlotHeading = /*#__PURE__*/ m(() => ({ id: 'Tambah jam', en: 'Add hours' }));
export const startsLabel = /*#__PURE__*/ m(() => ({ id: 'Mulai', en: 'From' }));
export const endsLabel = /*#__PURE__*/ m(() => ({ id: 'Selesai', en: 'To' }));
export const peopleLabel = /*#__PURE__*/ m(() => ({ id: 'Muat berapa orang', en: 'How many people' }));
export const addSlot = /*#__PURE__*/ m(() => ({ id: 'Tambah', en: 'Add' }));
export const removeSlot = /*#__PURE__*/ m(() => ({ id: 'Hapus', en: 'Remove' }));
export const removeSlotNamed = /*#__PURE__*/ m((p: { what: string }) => ({
	id: `Hapus ${p.what}`,
	en: `Remove ${p.what}`
}));
export const slotWrong = /*#__PURE__*/ m(() => ({
	id: 'Tulis jam mulai dan selesai, contoh 09.00.',
	en: 'Write when it begins and ends, for example 09:00.'
}));
export const slotsSaved = /*#__PURE__*/ m(() => ({
	id: 'Jam rombongan tersimpan.',
	en: 'The hours are saved.'
}));
export const noSlotsYet = /*#__PURE__*/ m(() => ({
	id: 'Belum ada jam rombongan. Selama kosong, formulir umum tidak menerima pesanan.',
	en: 'There are no hours yet. Until there are, the public form takes no requests.'
}));
export const policyHeading = /*#__PURE__*/ m(() => ({
	id: 'Syarat memesan',
	en: 'What groups are asked'
}));
export const policyLead = /*#__PURE__*/ m(() => ({
	id: 'Berlaku untuk pesanan berikutnya. Petugas tetap boleh menerima rombongan dengan pemberitahuan singkat.',
	en: 'From the next request on. Staff may still take a group at short notice.'
}));
export const policyFields = {
	leastPeople: /*#__PURE__*/ m(() => ({ id: 'Paling sedikit berapa orang', en: 'At least so many people' })),
	daysBefore: /*#__PURE__*/ m(() => ({
		id: 'Paling lambat berapa hari sebelumnya',
		en: 'At least so many days before'
	})),
	daysAhead: /*#__PURE__*/ m(() => ({
		id: 'Paling jauh berapa hari ke depan',
		en: 'At most so many days ahead'
	})),
	openRequests: /*#__PURE__*/ m(() => ({
		id: 'Pesanan yang boleh menunggu per nomor WhatsApp',
		en: 'Requests that may wait for one phone number'
	}))
};
export const policySave = /*#__PURE__*/ m(() => ({ id: 'Simpan syarat', en: 'Save' }));
export const policyWrong = /*#__PURE__*/ m((p: { least: number; most: number }) => ({
	id: `Tulis bilangan dari ${p.least} sampai ${p.most}.`,
	en: `Write a number from ${p.least} to ${p.most}.`
}));
