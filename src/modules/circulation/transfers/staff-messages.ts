import { m } from '#platform/i18n/index.ts';

/** Words of the staff pages about copies that go from place to place. */
export const transfersHeading = /*#__PURE__*/ m(() => ({ id: 'Kiriman antargedung', en: 'Transfers' }));
export const receiveHeading = /*#__PURE__*/ m(() => ({ id: 'Terima kiriman', en: 'Receive' }));
export const receiveLabel = /*#__PURE__*/ m(() => ({
	id: 'Pindai eksemplar yang tiba',
	en: 'Scan copies that arrive'
}));
export const receiveHint = /*#__PURE__*/ m(() => ({
	id: 'Satu kode tiap baris. Di Meja Layanan juga bisa: pindai saja tanpa kartu.',
	en: 'One code on each line. The desk receives them too: scan them without a card.'
}));
export const receiveButton = /*#__PURE__*/ m(() => ({ id: 'Terima', en: 'Receive' }));
export const toSendHeading = /*#__PURE__*/ m(() => ({ id: 'Akan dikirim', en: 'To send' }));
export const toSendNote = /*#__PURE__*/ m(() => ({
	id: 'Sisihkan dengan slipnya. Centang yang dibawa pengantar.',
	en: 'Put them aside with their slips. Tick what is carried away.'
}));
export const wayHeading = /*#__PURE__*/ m(() => ({ id: 'Akan tiba', en: 'Arriving' }));
export const awayHeading = /*#__PURE__*/ m(() => ({
	id: 'Dalam perjalanan ke gedung lain',
	en: 'On the way elsewhere'
}));
export const carried = /*#__PURE__*/ m(() => ({ id: 'Tandai sudah dibawa', en: 'Mark as carried away' }));
export const carriedNow = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} eksemplar ditandai sudah dibawa.`,
	en: `${p.n} ${p.n === 1 ? 'copy is' : 'copies are'} marked as carried away.`
}));
export const nothingTicked = /*#__PURE__*/ m(() => ({
	id: 'Centang dulu eksemplar yang dibawa.',
	en: 'Tick the copies that are carried away first.'
}));
export const tickLabel = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Dibawa: ${p.title}`,
	en: `Carried away: ${p.title}`
}));
export const callBackWord = /*#__PURE__*/ m(() => ({ id: 'Tidak jadi', en: 'Call back' }));
export const calledBack = /*#__PURE__*/ m(() => ({
	id: 'Tidak jadi dikirim. Kembalikan ke raknya.',
	en: 'Called back. Put it back on its shelf.'
}));
export const sendHeading = /*#__PURE__*/ m(() => ({ id: 'Kirim eksemplar', en: 'Send a copy' }));
export const sendNote = /*#__PURE__*/ m(() => ({
	id: 'Pindah tempat: sesudah tiba, eksemplar ini milik gedung tujuan. Yang dipesan atau kembali di gedung lain dikirim dengan sendirinya.',
	en: 'For a move: once it has arrived, the copy belongs to that building. Held copies and those that come back elsewhere are sent by themselves.'
}));
export const barcodeLabel = /*#__PURE__*/ m(() => ({ id: 'Kode batang', en: 'Barcode' }));
export const toLabel = /*#__PURE__*/ m(() => ({ id: 'Gedung tujuan', en: 'Where to' }));
export const noteLabel = /*#__PURE__*/ m(() => ({ id: 'Catatan', en: 'Note' }));
export const sendButton = /*#__PURE__*/ m(() => ({ id: 'Kirim', en: 'Send' }));
export const sentNow = /*#__PURE__*/ m((p: { title: string; place: string }) => ({
	id: `${p.title}: kirim ke ${p.place}. Cetak slipnya.`,
	en: `${p.title}: send it to ${p.place}. Print its slip.`
}));
export const received = /*#__PURE__*/ m((p: { title: string; say: string }) => ({
	id: `${p.title}: ${p.say}`,
	en: `${p.title}: ${p.say}`
}));
export const nothingScanned = /*#__PURE__*/ m(() => ({
	id: 'Pindai dulu kodenya.',
	en: 'Scan a code first.'
}));
export const chooseHere = /*#__PURE__*/ m(() => ({
	id: 'Pilih satu gedung dulu: kiriman diterima di satu tempat.',
	en: 'Choose one building first: copies are received at one place.'
}));
export const nothingOnTheWay = /*#__PURE__*/ m(() => ({ id: 'Tidak ada.', en: 'None.' }));
export const columns = {
	title: /*#__PURE__*/ m(() => ({ id: 'Judul', en: 'Title' })),
	route: /*#__PURE__*/ m(() => ({ id: 'Dari – ke', en: 'From – to' })),
	since: /*#__PURE__*/ m(() => ({ id: 'Sejak', en: 'Since' })),
	cause: /*#__PURE__*/ m(() => ({ id: 'Sebab', en: 'Why' })),
	acts: /*#__PURE__*/ m(() => ({ id: 'Tindakan', en: 'Actions' }))
};
export const causes = {
	home: /*#__PURE__*/ m(() => ({ id: 'Kembali di gedung lain', en: 'Came back elsewhere' })),
	hand: /*#__PURE__*/ m(() => ({ id: 'Pindah tempat', en: 'Moves' })),
	hold: /*#__PURE__*/ m(() => ({ id: 'Untuk pesanan', en: 'For a hold' }))
};
export const settingsHeading = /*#__PURE__*/ m(() => ({
	id: 'Pengaturan kiriman',
	en: 'Settings of transfers'
}));
export const sendHomeSetting = /*#__PURE__*/ m(() => ({
	id: 'Eksemplar yang kembali di gedung lain dikirim pulang',
	en: 'Copies that come back elsewhere are sent home'
}));
export const settingsNote = /*#__PURE__*/ m(() => ({
	id: 'Bila tidak dicentang, eksemplar tetap di tempat ia dikembalikan.',
	en: 'Unticked, a copy stays where it came back.'
}));
export const saveSettings = /*#__PURE__*/ m(() => ({ id: 'Simpan', en: 'Save' }));
export const settingsSaved = /*#__PURE__*/ m(() => ({
	id: 'Tersimpan; berlaku mulai pengembalian berikutnya.',
	en: 'Saved; it counts from the next return on.'
}));

export const slipTitle = /*#__PURE__*/ m(() => ({ id: 'Slip kiriman', en: 'Transfer slip' }));
export const slipSend = /*#__PURE__*/ m(() => ({ id: 'Kirim ke', en: 'Send to' }));
export const slipFrom = /*#__PURE__*/ m(() => ({ id: 'Dari', en: 'From' }));
export const noSlip = /*#__PURE__*/ m(() => ({
	id: 'Kiriman ini sudah tiba atau tidak ada.',
	en: 'This transfer has arrived or does not exist.'
}));
export const backToTransfers = /*#__PURE__*/ m(() => ({ id: 'Ke kiriman', en: 'To the transfers' }));
