import { m } from '#platform/i18n/index.ts';

/** Words about suspensions, for the account and the member's record. */
type Facts = { day: string; title: string | null; lateDays: number | null };

const causeId = ({ title, lateDays }: Facts) =>
	lateDays === null ? '' : `, karena ${title ?? 'satu buku'} terlambat ${lateDays} hari`;
const causeEn = ({ title, lateDays }: Facts) =>
	lateDays === null
		? ''
		: `, because ${title ?? 'a book'} was ${lateDays} ${lateDays === 1 ? 'day' : 'days'} late`;

export const youAreSuspended = /*#__PURE__*/ m((p: Facts) => ({
	id: `Peminjaman Anda ditunda sampai ${p.day}${causeId(p)}.`,
	en: `Your borrowing is suspended until ${p.day}${causeEn(p)}.`
}));
export const suspendedLine = /*#__PURE__*/ m((p: Facts) => ({
	id: `Ditunda sampai ${p.day}${causeId(p)}.`,
	en: `Suspended until ${p.day}${causeEn(p)}.`
}));
export const datesMoved = /*#__PURE__*/ m(
	(p: { closed: string | null; loans: number; holds: number; day: string }) => ({
		id: `${p.closed === null ? 'Jam buka berubah' : `Perpustakaan tutup ${p.closed}`}. ${[
			p.loans > 0 ? `${p.loans} pinjaman Anda kini jatuh tempo ${p.day}` : '',
			p.holds > 0 ? `${p.holds} pesanan Anda bisa diambil sampai ${p.day}` : ''
		]
			.filter(Boolean)
			.join('; ')}.`,
		en: `${p.closed === null ? 'The opening hours have changed' : `The library is closed ${p.closed}`}. ${[
			p.loans > 0 ? `${p.loans} of your loans ${p.loans === 1 ? 'is' : 'are'} now due ${p.day}` : '',
			p.holds > 0 ? `${p.holds} of your holds can be collected until ${p.day}` : ''
		]
			.filter(Boolean)
			.join('; ')}.`
	})
);
export const suspensionsHeading = /*#__PURE__*/ m(() => ({ id: 'Penundaan', en: 'Suspensions' }));
export const earlierSuspensions = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} penundaan yang sudah lewat`,
	en: `${p.n} earlier ${p.n === 1 ? 'suspension' : 'suspensions'}`
}));
export const liftedWith = /*#__PURE__*/ m((p: { day: string; note: string }) => ({
	id: `Dicabut ${p.day}: ${p.note}`,
	en: `Lifted ${p.day}: ${p.note}`
}));
export const liftNoteLabel = /*#__PURE__*/ m(() => ({ id: 'Alasan mencabut', en: 'Why it is lifted' }));
export const liftButton = /*#__PURE__*/ m(() => ({ id: 'Cabut penundaan', en: 'Lift the suspension' }));
export const suspensionLifted = /*#__PURE__*/ m(() => ({
	id: 'Penundaan dicabut. Anggota ini bisa meminjam lagi.',
	en: 'The suspension is lifted. This member can borrow again.'
}));
export const liftProblems = {
	'note.missing': /*#__PURE__*/ m(() => ({
		id: 'Tulis alasannya: catatan ini disimpan di riwayat.',
		en: 'Write why: this note is kept in the record.'
	})),
	'suspension.unknown': /*#__PURE__*/ m(() => ({
		id: 'Penundaan ini tidak ada pada anggota ini.',
		en: 'This member has no such suspension.'
	})),
	'suspension.not-running': /*#__PURE__*/ m(() => ({
		id: 'Penundaan ini sudah dicabut atau sudah berakhir.',
		en: 'This suspension has been lifted or is over.'
	}))
};
