import { formatDate, formatNearDay, m } from '#platform/i18n/index.ts';

/** Results of a scan, in at most three words. */
export const sessionOpened = m(() => ({ id: 'Sesi dibuka', en: 'Session opened' }));
export const lent = m(() => ({ id: 'Dipinjam', en: 'Lent' }));
export const returned = m(() => ({ id: 'Dikembalikan', en: 'Returned' }));
export const renewed = m(() => ({ id: 'Diperpanjang', en: 'Renewed' }));
export const notRenewed = m(() => ({ id: 'Tidak diperpanjang', en: 'Not renewed' }));
export const notLent = m(() => ({ id: 'Tidak dipinjamkan', en: 'Not lent' }));
export const notLentYet = m(() => ({ id: 'Belum dipinjam', en: 'Not lent yet' }));
export const oldCard = m(() => ({ id: 'Kartu lama', en: 'Old card' }));
export const notReturned = m(() => ({ id: 'Belum dikembalikan', en: 'Not returned' }));
export const doNotLend = m(() => ({ id: 'Jangan pinjamkan', en: 'Do not lend' }));
export const notOnLoan = m(() => ({ id: 'Tidak sedang dipinjam', en: 'Not on loan' }));
export const cardFirst = m(() => ({ id: 'Pindai kartu dulu', en: 'Scan the card' }));
export const unknownCode = m(() => ({ id: 'Kode tidak dikenal', en: 'Code not known' }));
export const forHold = m(() => ({ id: 'Untuk pesanan', en: 'For a hold' }));
export const sendForHold = m(() => ({ id: 'Kirim untuk pesanan', en: 'Send for hold' }));
export const ownLoan = m(() => ({ id: 'Dipinjam anggota ini', en: 'On this card' }));
export const twoMeanings = m(() => ({ id: 'Kartu atau eksemplar?', en: 'Card or copy?' }));
export const undone = m(() => ({ id: 'Dibatalkan', en: 'Undone' }));
export const notUndone = m(() => ({ id: 'Tidak dibatalkan', en: 'Not undone' }));
export const nothingToRenew = m(() => ({ id: 'Tidak ada pinjaman', en: 'No loans' }));

export const cardOf = m((p: { name: string }) => ({ id: `Kartu ${p.name}`, en: `Card of ${p.name}` }));
export const dueOn = m((p: { day: string }) => ({
	id: `Jatuh tempo ${formatDate(p.day, 'id')}.`,
	en: `Due on ${formatDate(p.day, 'en')}.`
}));
export const countedTo = m((p: { day: string }) => ({
	id: `Kembali ${formatDate(p.day, 'id', 'day')}.`,
	en: `Returned on ${formatDate(p.day, 'en', 'day')}.`
}));
export const onTime = m(() => ({ id: 'Tepat waktu.', en: 'On time.' }));
export const wasOnOtherCard = m((p: { card: string }) => ({
	id: `Tadinya masih di kartu ${p.card}; sudah dikembalikan dari sana.`,
	en: `It was still on card ${p.card} and has been returned from there.`
}));
export const keptHere = m((p: { reader: string; day: string | null }) => ({
	id: `Pesanan untuk ${p.reader}. Cetak slip dan taruh di rak pesanan${p.day === null ? '' : `, diambil sampai ${formatDate(p.day, 'id')}`}.`,
	en: `Held for ${p.reader}. Print the slip and put it on the hold shelf${p.day === null ? '' : `, to be collected until ${formatDate(p.day, 'en')}`}.`
}));
export const keptElsewhere = m((p: { reader: string; place: string }) => ({
	id: `Pesanan untuk ${p.reader}, diambil di ${p.place}. Cetak slip dan kirim ke sana.`,
	en: `Held for ${p.reader}, to be collected at ${p.place}. Print the slip and send it there.`
}));
export const cardFirstDetail = m(() => ({
	id: 'Tidak sedang dipinjam. Untuk meminjamkan, pindai kartu anggota, lalu eksemplar ini lagi.',
	en: 'Not on loan. To lend it, scan the member’s card and then this copy again.'
}));
export const notOnLoanDetail = m(() => ({
	id: 'Tidak ada yang diubah. Kembalikan ke rak.',
	en: 'Nothing was changed. Put it back on the shelf.'
}));
export const unknownDetail = m(() => ({
	id: 'Bukan kartu dan bukan eksemplar kami. Periksa labelnya, pindai lagi, atau cari anggota dengan nama.',
	en: 'Neither a card nor a copy of ours. Check the label, scan again, or search for the member by name.'
}));
export const unknownReturnDetail = m(() => ({
	id: 'Bukan eksemplar kami. Dalam mode Kembali massal kartu tidak dibaca.',
	en: 'Not a copy of ours. Cards are not read in bulk return.'
}));
export const ownLoanQuestion = m((p: { day: string }) => ({
	id: `Jatuh tempo ${formatDate(p.day, 'id', 'short')}. Perpanjang atau kembalikan?`,
	en: `Due ${formatDate(p.day, 'en', 'short')}. Renew or return?`
}));
export const overrideQuestion = m(() => ({
	id: 'Aturan menolak. Pinjamkan juga? Alasannya dicatat atas nama Anda.',
	en: 'A rule refuses. Lend all the same? The reason is recorded under your name.'
}));
export const doNotLendChoice = m(() => ({ id: 'Jangan pinjamkan', en: 'Do not lend' }));
export const lendAnywayChoice = m(() => ({ id: 'Pinjamkan juga', en: 'Lend all the same' }));
export const lentDespite = m((p: { reason: string }) => ({
	id: `Walau aturan menolak: ${p.reason}`,
	en: `Although a rule refuses: ${p.reason}`
}));
export const renewChoice = m(() => ({ id: 'Perpanjang', en: 'Renew' }));
export const returnChoice = m(() => ({ id: 'Kembalikan', en: 'Return' }));
export const twoMeaningsQuestion = m((p: { member: string; title: string }) => ({
	id: `Kode ini kartu ${p.member} dan juga eksemplar ${p.title}. Yang mana?`,
	en: `This code is the card of ${p.member} and also a copy of ${p.title}. Which one?`
}));
export const openCardChoice = m((p: { member: string }) => ({
	id: `Buka kartu ${p.member}`,
	en: `Open the card of ${p.member}`
}));
export const copyChoice = m((p: { title: string }) => ({
	id: `Eksemplar ${p.title}`,
	en: `Copy of ${p.title}`
}));
export const renewedSome = m((p: { done: number; refused: number }) => ({
	id: p.refused === 0 ? `${p.done} diperpanjang` : `${p.done} diperpanjang, ${p.refused} tidak`,
	en: p.refused === 0 ? `${p.done} renewed` : `${p.done} renewed, ${p.refused} not`
}));
export const nothingToRenewDetail = m(() => ({
	id: 'Tidak ada yang bisa diperpanjang pada kartu ini.',
	en: 'There is nothing to renew on this card.'
}));
export const shortDay = m((p: { day: string }) => ({
	id: formatDate(p.day, 'id', 'brief'),
	en: formatDate(p.day, 'en', 'brief')
}));
export const lateDays = m((p: { days: number }) => ({
	id: `terlambat ${p.days} hari`,
	en: p.days === 1 ? '1 day late' : `${p.days} days late`
}));
export const ofLimit = m((p: { loans: number; limit: number }) => ({
	id: `${p.loans} dari ${p.limit}`,
	en: `${p.loans} of ${p.limit}`
}));

/** The session beside the list. */
export const activeUntil = m((p: { day: string }) => ({
	id: `Anggota aktif sampai ${formatDate(p.day, 'id', 'plain')}`,
	en: `Active member until ${formatDate(p.day, 'en', 'plain')}`
}));
export const active = m(() => ({ id: 'Anggota aktif', en: 'Active member' }));
export const loanNew = m((p: { day: string }) => ({
	id: `Baru dipinjam, jatuh tempo ${formatDate(p.day, 'id', 'short')}`,
	en: `Just lent, due ${formatDate(p.day, 'en', 'short')}`
}));
export const loanRenewed = m((p: { day: string }) => ({
	id: `Diperpanjang, jatuh tempo ${formatDate(p.day, 'id', 'short')}`,
	en: `Renewed, due ${formatDate(p.day, 'en', 'short')}`
}));
export const loanOpen = m((p: { day: string; today: string }) => ({
	id: `Jatuh tempo ${formatNearDay(p.day, p.today, 'id', 'short')}`,
	en: `Due ${formatNearDay(p.day, p.today, 'en', 'short')}`
}));
export const loanOverdue = m((p: { day: string; days: number }) => ({
	id: `Terlambat ${p.days} hari, jatuh tempo ${formatDate(p.day, 'id', 'short')}`,
	en: `${p.days === 1 ? '1 day' : `${p.days} days`} late, due ${formatDate(p.day, 'en', 'short')}`
}));
export const readyUntil = m((p: { day: string }) => ({
	id: `Siap diambil sampai ${formatDate(p.day, 'id', 'short')}. Pindai untuk meminjamkan.`,
	en: `Ready until ${formatDate(p.day, 'en', 'short')}. Scan it to lend it.`
}));
export const ready = m(() => ({
	id: 'Siap diambil. Pindai untuk meminjamkan.',
	en: 'Ready to collect. Scan it to lend it.'
}));
export const kindTerm = m(() => ({ id: 'Jenis', en: 'Kind' }));
export const noteTerm = m(() => ({ id: 'Catatan', en: 'Note' }));
