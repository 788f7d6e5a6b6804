import { formatDate, m } from '#platform/i18n/index.ts';

/** Words of "Jejak keputusan" and of disputes, for readers and for staff. */
export const trailHeading = /*#__PURE__*/ m(() => ({ id: 'Jejak keputusan', en: 'How it was decided' }));
export const ownTrailHeading = /*#__PURE__*/ m(() => ({
	id: 'Jejak keputusan penundaan Anda',
	en: 'How your suspension was decided'
}));
export const trailLead = /*#__PURE__*/ m(() => ({
	id: 'Setiap langkah seperti tercatat waktu itu.',
	en: 'Each step as it was recorded at the time.'
}));
export const stepWords = {
	lent: /*#__PURE__*/ m(() => ({ id: 'Dipinjam', en: 'Lent' })),
	renewed: /*#__PURE__*/ m(() => ({ id: 'Diperpanjang', en: 'Renewed' })),
	moved: /*#__PURE__*/ m(() => ({ id: 'Jatuh tempo digeser', en: 'Due date moved' })),
	returned: /*#__PURE__*/ m(() => ({ id: 'Dikembalikan', en: 'Returned' })),
	suspended: /*#__PURE__*/ m(() => ({ id: 'Peminjaman ditunda', en: 'Borrowing suspended' })),
	lifted: /*#__PURE__*/ m(() => ({ id: 'Penundaan dicabut', en: 'Suspension lifted' })),
	disputed: /*#__PURE__*/ m(() => ({ id: 'Keberatan', en: 'Objection' })),
	answered: /*#__PURE__*/ m(() => ({ id: 'Jawaban', en: 'Answer' }))
};
export const dueLine = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Jatuh tempo ${formatDate(p.day, 'id')}.`,
	en: `Due ${formatDate(p.day, 'en')}.`
}));
export const ruleNotKept = /*#__PURE__*/ m(() => ({
	id: 'Aturan jatuh tempo waktu itu tidak tercatat.',
	en: 'The rule of the due date was not recorded then.'
}));
export const renewedLine = /*#__PURE__*/ m((p: { from: string; to: string }) => ({
	id: `Dari ${formatDate(p.from, 'id')} menjadi ${formatDate(p.to, 'id')}.`,
	en: `From ${formatDate(p.from, 'en')} to ${formatDate(p.to, 'en')}.`
}));
export const movedLine = /*#__PURE__*/ m((p: { from: string; to: string }) => ({
	id: `Karena perpustakaan tutup: dari ${formatDate(p.from, 'id')} menjadi ${formatDate(p.to, 'id')}.`,
	en: `Because the library was closed: from ${formatDate(p.from, 'en')} to ${formatDate(p.to, 'en')}.`
}));
export const lateLine = /*#__PURE__*/ m((p: { days: number; due: string }) => ({
	id: p.days === 0 ? 'Tepat waktu.' : `${p.days} hari setelah ${formatDate(p.due, 'id')}.`,
	en: p.days === 0 ? 'In time.' : `${p.days} days after ${formatDate(p.due, 'en')}.`
}));
export const closedLine = /*#__PURE__*/ m((p: { days: string }) => ({
	id: `Hari tutup yang tidak dihitung: ${p.days}.`,
	en: `Closed days that are not counted: ${p.days}.`
}));
export const weeklyClosing = /*#__PURE__*/ m(() => ({ id: 'tutup mingguan', en: 'weekly closing' }));
export const suspendedLine = /*#__PURE__*/ m((p: { from: string; to: string }) => ({
	id: `Dari ${formatDate(p.from, 'id')} sampai ${formatDate(p.to, 'id')}.`,
	en: `From ${formatDate(p.from, 'en')} to ${formatDate(p.to, 'en')}.`
}));
export const byWhom = /*#__PURE__*/ m((p: { who: string }) => ({ id: `Oleh ${p.who}.`, en: `By ${p.who}.` }));
export const bookLine = /*#__PURE__*/ m((p: { title: string; copy: string }) => ({
	id: `Buku: ${p.title}, eksemplar ${p.copy}`,
	en: `Book: ${p.title}, copy ${p.copy}`
}));

export const disputeHeading = /*#__PURE__*/ m(() => ({ id: 'Saya tidak setuju', en: 'I do not agree' }));
export const disputeLead = /*#__PURE__*/ m(() => ({
	id: 'Ceritakan apa yang menurut Anda keliru. Petugas menjawab di halaman ini. Selama menunggu, penundaan tetap berjalan.',
	en: 'Tell us what you think is wrong. Staff answer on this page. The suspension runs on until then.'
}));
export const disputeLabel = /*#__PURE__*/ m(() => ({ id: 'Alasan Anda', en: 'Your reason' }));
export const disputeButton = /*#__PURE__*/ m(() => ({ id: 'Kirim keberatan', en: 'Send' }));
export const disputeSent = /*#__PURE__*/ m(() => ({
	id: 'Keberatan Anda sudah kami terima. Jawabannya akan tampil di halaman ini.',
	en: 'We have received your objection. The answer will be shown on this page.'
}));
export const disputeStateWords = {
	open: /*#__PURE__*/ m(() => ({ id: 'Menunggu jawaban petugas', en: 'Waits for an answer' })),
	upheld: /*#__PURE__*/ m(() => ({ id: 'Penundaan tetap berlaku', en: 'The suspension stays' })),
	lifted: /*#__PURE__*/ m(() => ({ id: 'Penundaan dicabut', en: 'The suspension is lifted' }))
};
export const disputeProblems = {
	'dispute.no-words': /*#__PURE__*/ m(() => ({
		id: 'Tulis alasan Anda, satu kalimat sudah cukup.',
		en: 'Write your reason; one sentence is enough.'
	})),
	'dispute.too-long': /*#__PURE__*/ m(() => ({
		id: 'Paling banyak 1.000 huruf. Persingkat dulu.',
		en: 'At most 1,000 letters. Make it shorter.'
	})),
	'dispute.raised-already': /*#__PURE__*/ m(() => ({
		id: 'Keberatan atas penundaan ini sudah ada. Lihat jawabannya di atas, atau datang ke meja layanan.',
		en: 'There is an objection to this suspension already. See the answer above, or come to the desk.'
	})),
	'dispute.too-late': /*#__PURE__*/ m(() => ({
		id: 'Penundaan ini sudah berakhir lebih dari 30 hari. Tanya petugas di meja layanan.',
		en: 'This suspension ended more than 30 days ago. Ask staff at the desk.'
	})),
	'suspension.unknown': /*#__PURE__*/ m(() => ({
		id: 'Penundaan ini tidak ada lagi.',
		en: 'This suspension no longer exists.'
	}))
};

/** For staff. */
export const disputesHeading = /*#__PURE__*/ m(() => ({ id: 'Keberatan', en: 'Objections' }));
export const disputesLead = /*#__PURE__*/ m(() => ({
	id: 'Anggota yang tidak setuju dengan penundaannya. Yang paling lama menunggu di atas.',
	en: 'Members who do not agree with a suspension. Those who have waited longest come first.'
}));
export const noDisputes = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada keberatan yang menunggu.',
	en: 'No objection waits.'
}));
export const answeredHeading = /*#__PURE__*/ m(() => ({ id: 'Sudah dijawab', en: 'Answered' }));
export const raisedOn = /*#__PURE__*/ m((p: { day: string; ends: string }) => ({
	id: `Diajukan ${p.day}, penundaan sampai ${p.ends}`,
	en: `Raised ${p.day}, suspended until ${p.ends}`
}));
export const answerLabel = /*#__PURE__*/ m(() => ({
	id: 'Jawaban, dibaca anggota',
	en: 'Answer, read by the member'
}));
export const upholdButton = /*#__PURE__*/ m(() => ({ id: 'Penundaan tetap', en: 'The suspension stays' }));
export const liftButton = /*#__PURE__*/ m(() => ({ id: 'Cabut penundaan', en: 'Lift the suspension' }));
export const answerSaved = /*#__PURE__*/ m(() => ({
	id: 'Jawaban tersimpan dan tampil di akun anggota.',
	en: 'The answer is saved and shown in the member’s account.'
}));
export const mayNotAnswer = /*#__PURE__*/ m(() => ({
	id: 'Dijawab oleh kepala layanan.',
	en: 'The head of service answers.'
}));
export const answerProblems = {
	'dispute.unknown': /*#__PURE__*/ m(() => ({
		id: 'Keberatan ini tidak ada lagi.',
		en: 'This objection no longer exists.'
	})),
	'dispute.answered': /*#__PURE__*/ m(() => ({
		id: 'Keberatan ini baru saja dijawab rekan Anda.',
		en: 'A colleague has just answered this objection.'
	})),
	'dispute.no-answer': /*#__PURE__*/ m(() => ({
		id: 'Tulis jawabannya: anggota membacanya di akun.',
		en: 'Write the answer: the member reads it in the account.'
	}))
};
