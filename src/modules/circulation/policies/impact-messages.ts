import { m } from '#platform/i18n/index.ts';

/** Words of what a changed rule would have meant. */
export const impactHeading = /*#__PURE__*/ m(() => ({ id: 'Dampaknya', en: 'What it would do' }));
export const impactIntro = /*#__PURE__*/ m((p: { loans: string; since: string }) => ({
	id: `Andai berlaku untuk ${p.loans} pinjaman sejak ${p.since}. Belum ada yang disimpan; perpanjangan tidak dihitung ulang.`,
	en: `Had it been in force for ${p.loans} loans since ${p.since}. Nothing is saved yet; renewals are not played again.`
}));
export const noImpact = /*#__PURE__*/ m(() => ({
	id: 'Tidak satu pun akan berbeda.',
	en: 'Not one would have been different.'
}));
export const impactLines = {
	later: /*#__PURE__*/ m((p: { n: string }) => ({
		id: `${p.n} jatuh tempo lebih lambat`,
		en: `${p.n} due later`
	})),
	earlier: /*#__PURE__*/ m((p: { n: string }) => ({
		id: `${p.n} jatuh tempo lebih cepat`,
		en: `${p.n} due earlier`
	})),
	refused: /*#__PURE__*/ m((p: { n: string }) => ({
		id: `${p.n} tidak akan dipinjamkan`,
		en: `${p.n} would have been refused`
	})),
	allowed: /*#__PURE__*/ m((p: { n: string }) => ({
		id: `${p.n} yang menurut aturan sekarang ditolak akan boleh`,
		en: `${p.n} that today’s rules refuse would be allowed`
	})),
	suspendedLonger: /*#__PURE__*/ m((p: { n: string }) => ({
		id: `${p.n} pengembalian akan menunda lebih lama`,
		en: `${p.n} returns would suspend longer`
	})),
	suspendedShorter: /*#__PURE__*/ m((p: { n: string }) => ({
		id: `${p.n} pengembalian akan menunda lebih singkat`,
		en: `${p.n} returns would suspend shorter`
	})),
	chargedMore: /*#__PURE__*/ m((p: { n: string }) => ({
		id: `${p.n} pengembalian akan didenda lebih banyak`,
		en: `${p.n} returns would cost more`
	})),
	chargedLess: /*#__PURE__*/ m((p: { n: string }) => ({
		id: `${p.n} pengembalian akan didenda lebih sedikit`,
		en: `${p.n} returns would cost less`
	}))
};
export const refusedByWords = {
	loanable: /*#__PURE__*/ m(() => ({ id: 'tidak dipinjamkan', en: 'not for loan' })),
	maxLoans: /*#__PURE__*/ m(() => ({ id: 'batas pinjaman tercapai', en: 'limit of loans reached' })),
	maxLoansOfKind: /*#__PURE__*/ m(() => ({
		id: 'batas jenis ini tercapai',
		en: 'limit of this kind reached'
	})),
	refuseAtOverdue: /*#__PURE__*/ m(() => ({ id: 'ada pinjaman terlambat', en: 'something was overdue' }))
};
export const examplesWord = /*#__PURE__*/ m(() => ({ id: 'Contoh', en: 'Examples' }));
