import { m, type Message } from '#platform/i18n/index.ts';
import type { PolicyField } from '../rules/policy.ts';

/** Words of the office pages about the loan policy. Sentences of rules: say-rule.ts. */
export const rulesHeading = /*#__PURE__*/ m(() => ({ id: 'Aturan layanan', en: 'Loan policy' }));
export const rulesIntro = /*#__PURE__*/ m(() => ({
	id: 'Aturan yang lebih khusus menang: hari dan masa, lalu gedung, jenis anggota, jenis koleksi. Yang tidak disebut ikut aturan berikutnya.',
	en: 'The more special rule wins: day and season, then building, kind of member, kind of copy. What it does not mention is left to the next one.'
}));
export const addRule = /*#__PURE__*/ m(() => ({ id: 'Tambah aturan', en: 'Add a rule' }));
export const changeRule = /*#__PURE__*/ m(() => ({ id: 'Ubah', en: 'Change' }));
export const changeRuleOf = /*#__PURE__*/ m((p: { scope: string }) => ({
	id: `Ubah aturan: ${p.scope}`,
	en: `Change rule: ${p.scope}`
}));
export const whyLink = /*#__PURE__*/ m(() => ({
	id: 'Mengapa? Lihat aturan mana yang menentukan',
	en: 'Why? See which rule decides'
}));
export const basicRule = /*#__PURE__*/ m(() => ({
	id: 'Aturan dasar Suluah, bila tidak ada aturan lain',
	en: 'Suluah’s own rule, when no other one speaks'
}));
export const saysNothing = /*#__PURE__*/ m(() => ({
	id: 'Belum mengatur apa-apa.',
	en: 'Says nothing yet.'
}));
export const ruleNote = /*#__PURE__*/ m(() => ({ id: 'Catatan', en: 'Note' }));
export const isOver = /*#__PURE__*/ m(() => ({ id: 'Sudah berakhir', en: 'Over' }));
export const isToCome = /*#__PURE__*/ m(() => ({ id: 'Belum berlaku', en: 'Not yet in force' }));
export const ruleSaved = /*#__PURE__*/ m(() => ({
	id: 'Aturan tersimpan. Pinjaman yang sudah berjalan tidak berubah.',
	en: 'The rule is saved. Loans already made do not change.'
}));
export const ruleRemoved = /*#__PURE__*/ m(() => ({
	id: 'Aturan dihapus. Pinjaman yang sudah berjalan tidak berubah.',
	en: 'The rule is removed. Loans already made do not change.'
}));

export const newRuleHeading = /*#__PURE__*/ m(() => ({ id: 'Aturan baru', en: 'A new rule' }));
export const editRuleHeading = /*#__PURE__*/ m(() => ({ id: 'Ubah aturan', en: 'Change a rule' }));
export const scopeLegend = /*#__PURE__*/ m(() => ({
	id: 'Untuk siapa dan koleksi apa',
	en: 'For whom and what'
}));
export const daysLegend = /*#__PURE__*/ m(() => ({ id: 'Kapan', en: 'When' }));
export const loansLegend = /*#__PURE__*/ m(() => ({
	id: 'Pinjaman dan perpanjangan',
	en: 'Loans and renewals'
}));
export const holdsLegend = /*#__PURE__*/ m(() => ({ id: 'Pesanan', en: 'Holds' }));
export const lateLegend = /*#__PURE__*/ m(() => ({ id: 'Bila terlambat', en: 'When late' }));
export const blankHint = /*#__PURE__*/ m(() => ({
	id: 'Kotak kosong berarti tidak diatur di sini: aturan berikutnya yang berlaku. 0 berarti benar-benar nol.',
	en: 'An empty box says nothing: the next rule holds. 0 really is zero.'
}));
export const saveRuleButton = /*#__PURE__*/ m(() => ({ id: 'Simpan aturan', en: 'Save the rule' }));
export const tryRule = /*#__PURE__*/ m(() => ({ id: 'Lihat dampaknya dulu', en: 'See what it would do' }));
export const removeRuleSummary = /*#__PURE__*/ m(() => ({ id: 'Hapus aturan ini', en: 'Remove this rule' }));
export const removeRuleText = /*#__PURE__*/ m(() => ({
	id: 'Yang diatur di sini lalu ditentukan aturan berikutnya. Pinjaman yang sudah berjalan tidak berubah.',
	en: 'What it said is then decided by the next rule. Loans already made do not change.'
}));
export const removeRuleButton = /*#__PURE__*/ m(() => ({ id: 'Hapus aturan', en: 'Remove the rule' }));
export const tryRemoval = /*#__PURE__*/ m(() => ({
	id: 'Lihat dampak bila dihapus',
	en: 'See what removing it would do'
}));
export const notSaid = /*#__PURE__*/ m(() => ({ id: 'Tidak diatur di sini', en: 'Not said here' }));
export const anyBranch = /*#__PURE__*/ m(() => ({ id: 'Semua gedung', en: 'All buildings' }));
export const anyMember = /*#__PURE__*/ m(() => ({ id: 'Semua anggota', en: 'All members' }));
export const anyCopyCategory = /*#__PURE__*/ m(() => ({ id: 'Semua koleksi', en: 'All collections' }));
export const anyMaterial = /*#__PURE__*/ m(() => ({ id: 'Semua bahan', en: 'All materials' }));
export const yesLoanable = /*#__PURE__*/ m(() => ({ id: 'Boleh dipinjam', en: 'May be lent' }));
export const notLoanable = /*#__PURE__*/ m(() => ({ id: 'Tidak dipinjamkan', en: 'Not for loan' }));
export const withFine = /*#__PURE__*/ m(() => ({ id: 'Ada denda uang', en: 'Fines are charged' }));
export const withoutFine = /*#__PURE__*/ m(() => ({ id: 'Tanpa denda uang', en: 'No fines' }));
export const modeWords = {
	off: /*#__PURE__*/ m(() => ({ id: 'Tidak menunda', en: 'No suspension' })),
	constant: /*#__PURE__*/ m(() => ({ id: 'Sama untuk tiap langkah', en: 'The same for each step' })),
	growing: /*#__PURE__*/ m(() => ({ id: 'Makin berat: 1, 2, 3 …', en: 'Growing: 1, 2, 3 …' }))
};
export const stepWords = {
	day: /*#__PURE__*/ m(() => ({ id: 'Tiap hari buka terlambat', en: 'Each late open day' })),
	week: /*#__PURE__*/ m(() => ({ id: 'Tiap minggu terlambat', en: 'Each late week' }))
};

export const scopeLabels = {
	branchId: /*#__PURE__*/ m(() => ({ id: 'Gedung', en: 'Building' })),
	memberCategoryId: /*#__PURE__*/ m(() => ({ id: 'Jenis anggota', en: 'Kind of member' })),
	copyCategoryId: /*#__PURE__*/ m(() => ({ id: 'Jenis koleksi', en: 'Kind of collection' })),
	materialType: /*#__PURE__*/ m(() => ({ id: 'Jenis bahan', en: 'Kind of material' })),
	weekdays: /*#__PURE__*/ m(() => ({ id: 'Hari', en: 'Weekdays' })),
	season: /*#__PURE__*/ m(() => ({ id: 'Nama masa', en: 'Name of the season' })),
	validFrom: /*#__PURE__*/ m(() => ({ id: 'Mulai tanggal', en: 'From' })),
	validTo: /*#__PURE__*/ m(() => ({ id: 'Sampai tanggal', en: 'Until' }))
};
export const weekdaysHint = /*#__PURE__*/ m(() => ({
	id: 'Tanpa centang: setiap hari',
	en: 'None ticked: every day'
}));
export const seasonHint = /*#__PURE__*/ m(() => ({
	id: 'Contoh: Ramadan 1448 H',
	en: 'For example Ramadan'
}));
export const dateHint = /*#__PURE__*/ m(() => ({
	id: 'Tahun-bulan-tanggal, contoh 2027-02-08',
	en: 'Year-month-day, for example 2027-02-08'
}));

export const fieldLabels: Record<PolicyField, Message> = {
	loanDays: /*#__PURE__*/ m(() => ({ id: 'Lama pinjam (hari)', en: 'Loan (days)' })),
	fixedDueOn: /*#__PURE__*/ m(() => ({ id: 'Tanggal kembali tetap', en: 'Fixed due date' })),
	maxLoans: /*#__PURE__*/ m(() => ({ id: 'Paling banyak pinjaman', en: 'At most loans' })),
	maxLoansOfKind: /*#__PURE__*/ m(() => ({
		id: 'Paling banyak dari jenis ini',
		en: 'At most of this kind'
	})),
	maxRenewals: /*#__PURE__*/ m(() => ({ id: 'Paling banyak perpanjangan', en: 'At most renewals' })),
	renewalDays: /*#__PURE__*/ m(() => ({ id: 'Lama perpanjangan (hari)', en: 'Renewal (days)' })),
	maxHolds: /*#__PURE__*/ m(() => ({ id: 'Paling banyak pesanan', en: 'At most holds' })),
	holdShelfDays: /*#__PURE__*/ m(() => ({
		id: 'Di rak pesanan (hari buka)',
		en: 'On the hold shelf (open days)'
	})),
	recallDays: /*#__PURE__*/ m(() => ({ id: 'Ditarik dalam (hari buka)', en: 'Recalled within (open days)' })),
	recallKeepDays: /*#__PURE__*/ m(() => ({
		id: 'Tidak ditarik sebelum (hari)',
		en: 'Not recalled before (days)'
	})),
	refuseAtOverdue: /*#__PURE__*/ m(() => ({
		id: 'Tolak mulai pinjaman terlambat',
		en: 'Refuse from overdue loans'
	})),
	refuseAtUnpaid: /*#__PURE__*/ m(() => ({
		id: 'Tolak mulai denda belum dibayar (Rp)',
		en: 'Refuse from unpaid charges (Rp)'
	})),
	loanable: /*#__PURE__*/ m(() => ({ id: 'Boleh dipinjam?', en: 'May be lent?' })),
	graceDays: /*#__PURE__*/ m(() => ({ id: 'Masa tenggang (hari buka)', en: 'Grace (open days)' })),
	suspensionMode: /*#__PURE__*/ m(() => ({ id: 'Penundaan pinjam', en: 'Suspension' })),
	suspensionDays: /*#__PURE__*/ m(() => ({ id: 'Ditunda tiap langkah (hari)', en: 'Days for each step' })),
	suspensionPer: /*#__PURE__*/ m(() => ({ id: 'Langkah penundaan', en: 'Step of the suspension' })),
	suspensionCap: /*#__PURE__*/ m(() => ({
		id: 'Penundaan paling lama (hari)',
		en: 'Suspended at most (days)'
	})),
	fineOn: /*#__PURE__*/ m(() => ({ id: 'Denda uang', en: 'Fines' })),
	fineAmount: /*#__PURE__*/ m(() => ({ id: 'Denda tiap langkah (Rp)', en: 'Fine for each step (Rp)' })),
	finePer: /*#__PURE__*/ m(() => ({ id: 'Langkah denda', en: 'Step of the fine' })),
	fineCap: /*#__PURE__*/ m(() => ({ id: 'Denda paling banyak (Rp)', en: 'Fine at most (Rp)' }))
};

export const fieldHints: Partial<Record<PolicyField, Message>> = {
	fixedDueOn: /*#__PURE__*/ m(() => ({
		id: 'Menggantikan lama pinjam sampai tanggal itu lewat, contoh 2027-06-18',
		en: 'Replaces the loan days until it has passed, for example 2027-06-18'
	})),
	maxLoansOfKind: /*#__PURE__*/ m(() => ({
		id: 'Perlu jenis koleksi atau bahan di atas',
		en: 'Needs a kind of collection or material above'
	})),
	recallDays: /*#__PURE__*/ m(() => ({ id: '0: tidak pernah ditarik', en: '0: never recalled' })),
	recallKeepDays: /*#__PURE__*/ m(() => ({
		id: 'Dijamin sejak dipinjam',
		en: 'Promised from the day of the loan'
	})),
	refuseAtOverdue: /*#__PURE__*/ m(() => ({
		id: '0: tidak pernah menolak',
		en: '0: never refuses'
	})),
	refuseAtUnpaid: /*#__PURE__*/ m(() => ({
		id: '0: tidak pernah menolak',
		en: '0: never refuses'
	})),
	graceDays: /*#__PURE__*/ m(() => ({
		id: 'Hari yang tidak dihitung sama sekali',
		en: 'Days that are not counted at all'
	}))
};

type ProblemFacts = { label: string; most: number };

export const ruleProblems = {
	'number.wrong': /*#__PURE__*/ m((p: ProblemFacts) => ({
		id: `${p.label}: tulis angka bulat dari 0 sampai ${p.most}, atau kosongkan.`,
		en: `${p.label}: write a whole number from 0 to ${p.most}, or leave it empty.`
	})),
	'date.wrong': /*#__PURE__*/ m((p: ProblemFacts) => ({
		id: `${p.label}: tulis tahun-bulan-tanggal, contoh 2027-02-08.`,
		en: `${p.label}: write year-month-day, for example 2027-02-08.`
	})),
	'text.long': /*#__PURE__*/ m((p: ProblemFacts) => ({
		id: `${p.label}: terlalu panjang.`,
		en: `${p.label}: too long.`
	})),
	'choice.unknown': /*#__PURE__*/ m((p: ProblemFacts) => ({
		id: `${p.label}: pilih salah satu dari daftar.`,
		en: `${p.label}: choose one of the list.`
	})),
	'dates.backwards': /*#__PURE__*/ m<ProblemFacts>(() => ({
		id: 'Tanggal akhir mendahului tanggal mulai.',
		en: 'It ends before it begins.'
	})),
	'kind.missing': /*#__PURE__*/ m<ProblemFacts>(() => ({
		id: 'Batas per jenis perlu jenis koleksi atau jenis bahan.',
		en: 'A limit of one kind needs a kind of collection or material.'
	})),
	'rule.says-nothing': /*#__PURE__*/ m<ProblemFacts>(() => ({
		id: 'Aturan ini belum mengatur apa-apa. Isi sedikitnya satu hal.',
		en: 'This rule says nothing yet. Fill in at least one thing.'
	})),
	'rule.same-scope': /*#__PURE__*/ m<ProblemFacts>(() => ({
		id: 'Sudah ada aturan untuk hal yang persis sama. Ubah aturan itu, atau ubah untuk siapa aturan ini berlaku.',
		en: 'There is a rule for exactly the same already. Change that one, or for whom this one is.'
	})),
	'rule.changed-meanwhile': /*#__PURE__*/ m<ProblemFacts>(() => ({
		id: 'Aturan ini baru saja diubah rekan Anda. Isian Anda tetap di bawah; buka lagi dari daftar untuk melihat perubahannya.',
		en: 'A colleague has just changed this rule. What you typed is kept below; open it again from the list to see the change.'
	})),
	'rule.unknown': /*#__PURE__*/ m<ProblemFacts>(() => ({
		id: 'Aturan ini sudah dihapus. Isian Anda tetap di bawah.',
		en: 'This rule has been removed. What you typed is kept below.'
	}))
};

export const whyHeading = /*#__PURE__*/ m(() => ({
	id: 'Mengapa? Aturan mana yang menentukan',
	en: 'Why? Which rule decides'
}));
export const whyIntro = /*#__PURE__*/ m(() => ({
	id: 'Isi kartu dan barcode, atau pilih jenisnya. Kartu dan barcode mendahului pilihan.',
	en: 'Give a card and a barcode, or choose the kinds. Card and barcode come before the choices.'
}));
export const cardLabel = /*#__PURE__*/ m(() => ({ id: 'Nomor kartu', en: 'Card number' }));
export const barcodeLabel = /*#__PURE__*/ m(() => ({ id: 'Barcode eksemplar', en: 'Barcode' }));
export const dayLabel = /*#__PURE__*/ m(() => ({ id: 'Pada tanggal', en: 'On the day' }));
export const showRules = /*#__PURE__*/ m(() => ({ id: 'Lihat', en: 'Show' }));
export const noSuchCard = /*#__PURE__*/ m((p: { card: string }) => ({
	id: `Nomor kartu ${p.card} tidak kami temukan.`,
	en: `We did not find card number ${p.card}.`
}));
export const noSuchCopy = /*#__PURE__*/ m((p: { barcode: string }) => ({
	id: `Barcode ${p.barcode} tidak kami temukan.`,
	en: `We did not find barcode ${p.barcode}.`
}));
export const whyColumns = {
	what: /*#__PURE__*/ m(() => ({ id: 'Yang berlaku', en: 'In force' })),
	rule: /*#__PURE__*/ m(() => ({ id: 'Ditentukan oleh', en: 'Decided by' })),
	over: /*#__PURE__*/ m(() => ({ id: 'Mengalahkan', en: 'Chosen over' }))
};
export const whyFor = /*#__PURE__*/ m((p: { member: string; copy: string; branch: string; day: string }) => ({
	id: `${p.member}, ${p.copy}, ${p.branch}, ${p.day}`,
	en: `${p.member}, ${p.copy}, ${p.branch}, ${p.day}`
}));
