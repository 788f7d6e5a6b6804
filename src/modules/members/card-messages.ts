import { m } from '#platform/i18n/index.ts';

/** Words about a card that is lost, replaced and printed. */
export const replaceHeading = /*#__PURE__*/ m(() => ({ id: 'Ganti kartu', en: 'Replace the card' }));
export const replaceLead = /*#__PURE__*/ m(() => ({
	id: 'Nomor lama langsung diblokir. Pinjaman, pesanan, dan sanksi tetap; akun masuk ikut nomor baru.',
	en: 'The old number is blocked at once. Loans, holds and sanctions stay; the account signs in with the new number.'
}));
export const presentCard = /*#__PURE__*/ m(() => ({ id: 'Kartu sekarang', en: 'Present card' }));
export const bornWord = /*#__PURE__*/ m(() => ({ id: 'Tanggal lahir', en: 'Date of birth' }));
export const compareFirst = /*#__PURE__*/ m(() => ({
	id: 'Cocokkan nama dan tanggal lahir dengan orangnya. Bila dua orang mirip, tanggal lahir yang memutuskan.',
	en: 'Compare name and date of birth with the person. If two are alike, the date of birth decides.'
}));
export const whyLabel = /*#__PURE__*/ m(() => ({ id: 'Kartu lama', en: 'The old card' }));
export const reasonWords = {
	lost: /*#__PURE__*/ m(() => ({ id: 'Hilang', en: 'Lost' })),
	stolen: /*#__PURE__*/ m(() => ({ id: 'Dicuri', en: 'Stolen' })),
	damaged: /*#__PURE__*/ m(() => ({ id: 'Rusak', en: 'Damaged' }))
};
export const newNumberLabel = /*#__PURE__*/ m(() => ({
	id: 'Nomor kartu baru',
	en: 'Number of the new card'
}));
export const newNumberHint = /*#__PURE__*/ m(() => ({
	id: 'Pindai kartu kosong yang sudah bernomor. Bila dibiarkan kosong, nomor dibuat dari nomor lama.',
	en: 'Scan a blank card that has a number. Left empty, a number is made from the old one.'
}));
export const replaceButton = /*#__PURE__*/ m(() => ({
	id: 'Blokir kartu lama, beri kartu baru',
	en: 'Block the old card, give a new one'
}));
export const replacedNow = /*#__PURE__*/ m((p: { old: string; card: string }) => ({
	id: `Kartu ${p.old} diblokir. Kartu baru: ${p.card}.`,
	en: `Card ${p.old} is blocked. New card: ${p.card}.`
}));
export const printHeading = /*#__PURE__*/ m(() => ({ id: 'Cetak kartu', en: 'Print the card' }));
export const printOnCard = /*#__PURE__*/ m(() => ({
	id: 'Cetak di kartu (CR80)',
	en: 'Print on a card (CR80)'
}));
export const printOnPaper = /*#__PURE__*/ m(() => ({ id: 'Cetak di kertas A4', en: 'Print on A4 paper' }));
export const earlierCards = /*#__PURE__*/ m(() => ({ id: 'Kartu lama', en: 'Earlier cards' }));
export const earlierCard = /*#__PURE__*/ m((p: { reason: string; day: string; who: string | null }) => ({
	id: `${p.reason}, diganti ${p.day}${p.who === null ? '' : ` oleh ${p.who}`}`,
	en: `${p.reason}, replaced ${p.day}${p.who === null ? '' : ` by ${p.who}`}`
}));
export const openAtDesk = /*#__PURE__*/ m(() => ({ id: 'Ke Meja Layanan', en: 'To the desk' }));
export const cardSizes = {
	cr80: /*#__PURE__*/ m(() => ({ id: 'Kartu CR80', en: 'Card CR80' })),
	a4: /*#__PURE__*/ m(() => ({ id: 'Kertas A4', en: 'A4 paper' }))
};
export const sizeWord = /*#__PURE__*/ m(() => ({ id: 'Ukuran', en: 'Size' }));
export const backToCard = /*#__PURE__*/ m(() => ({ id: 'Kembali', en: 'Back' }));
export const printByMenu = /*#__PURE__*/ m(() => ({
	id: 'Cetak dengan Ctrl+P.',
	en: 'Print with Ctrl+P.'
}));
export const cardRefusals = {
	'card.taken': /*#__PURE__*/ m(() => ({
		id: 'Nomor ini sudah atau pernah dipakai. Pindai kartu lain, atau kosongkan.',
		en: 'This number is or was in use. Scan another card, or leave it empty.'
	})),
	'card.same-number': /*#__PURE__*/ m(() => ({
		id: 'Ini nomor kartu yang diganti. Pindai kartu baru, atau kosongkan.',
		en: 'This is the number that is being replaced. Scan the new card, or leave it empty.'
	})),
	'card.too-short': /*#__PURE__*/ m(() => ({
		id: 'Nomor kartu paling sedikit 6 huruf atau angka.',
		en: 'A card number has at least 6 letters or digits.'
	})),
	'card.unreadable': /*#__PURE__*/ m(() => ({
		id: 'Nomor kartu hanya huruf, angka, titik, garis miring, dan garis hubung, paling banyak 38.',
		en: 'A card number has only letters, digits, full stops, slashes and hyphens, at most 38.'
	})),
	'card.changed-meanwhile': /*#__PURE__*/ m(() => ({
		id: 'Kartu ini baru saja diganti rekan Anda. Cari lagi orangnya dengan nama.',
		en: 'A colleague has just replaced this card. Search for the person by name again.'
	})),
	'member.unknown': /*#__PURE__*/ m(() => ({
		id: 'Anggota ini tidak ada lagi.',
		en: 'This member no longer exists.'
	})),
	'reason.missing': /*#__PURE__*/ m(() => ({
		id: 'Pilih apa yang terjadi dengan kartu lama.',
		en: 'Choose what happened to the old card.'
	}))
};
