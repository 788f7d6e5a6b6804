import { m } from '#platform/i18n/index.ts';

/** Words about violations of the house rules other than lateness. */
export const violationsHeading = /*#__PURE__*/ m(() => ({ id: 'Pelanggaran lain', en: 'Other violations' }));
export const violationsOf = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Pelanggaran lain: ${p.name}`,
	en: `Other violations: ${p.name}`
}));
export const noViolations = /*#__PURE__*/ m(() => ({ id: 'Belum ada.', en: 'None.' }));
export const recordLink = /*#__PURE__*/ m(() => ({ id: 'Catat pelanggaran', en: 'Record a violation' }));
export const kindLabel = /*#__PURE__*/ m(() => ({ id: 'Jenis', en: 'Kind' }));
export const noteLabel = /*#__PURE__*/ m(() => ({ id: 'Apa yang terjadi', en: 'What happened' }));
export const dayLabel = /*#__PURE__*/ m(() => ({ id: 'Tanggal kejadian', en: 'Day on which it happened' }));
export const daysLabel = /*#__PURE__*/ m(() => ({
	id: 'Tunda peminjaman (hari)',
	en: 'Suspend borrowing (days)'
}));
export const daysHint = /*#__PURE__*/ m(() => ({
	id: 'Mulai hari ini; kosong berarti tidak ditunda.',
	en: 'From today on; empty for none.'
}));
export const recordButton = /*#__PURE__*/ m(() => ({ id: 'Catat', en: 'Record' }));
export const recordedNow = /*#__PURE__*/ m(() => ({
	id: 'Pelanggaran dicatat.',
	en: 'The violation is recorded.'
}));
export const suspendedUntil = /*#__PURE__*/ m((p: { day: string; isLifted: boolean }) => ({
	id: `Ditunda sampai ${p.day}${p.isLifted ? ', sudah dicabut' : ''}`,
	en: `Suspended until ${p.day}${p.isLifted ? ', lifted' : ''}`
}));
export const kinds = {
	noise: /*#__PURE__*/ m(() => ({ id: 'Mengganggu ketenangan', en: 'Disturbing others' })),
	food: /*#__PURE__*/ m(() => ({
		id: 'Makan atau minum di ruang baca',
		en: 'Food or drink in the reading room'
	})),
	scribbles: /*#__PURE__*/ m(() => ({
		id: 'Mencoret atau merobek koleksi',
		en: 'Writing in or tearing books'
	})),
	'card-lent': /*#__PURE__*/ m(() => ({ id: 'Meminjamkan kartu', en: 'Lending the card to somebody' })),
	'taken-out': /*#__PURE__*/ m(() => ({
		id: 'Membawa keluar tanpa dicatat',
		en: 'Taking out without a loan'
	})),
	other: /*#__PURE__*/ m(() => ({ id: 'Lainnya', en: 'Other' }))
};
export const problems = {
	'violation.no-note': /*#__PURE__*/ m(() => ({ id: 'Tulis apa yang terjadi.', en: 'Write what happened.' })),
	'violation.date-ahead': /*#__PURE__*/ m(() => ({
		id: 'Tanggal itu belum tiba.',
		en: 'That day is still to come.'
	})),
	'violation.days-wrong': /*#__PURE__*/ m(() => ({
		id: 'Tulis 0 sampai 365 hari.',
		en: 'Write 0 to 365 days.'
	})),
	'date.wrong': /*#__PURE__*/ m(() => ({
		id: 'Tulis tanggalnya, contoh 20 11 2026.',
		en: 'Write the day, for example 20 11 2026.'
	}))
};
