import { m } from '#platform/i18n/index.ts';

/** Words of the staff pages about holds. */
export const holdShelfHeading = /*#__PURE__*/ m(() => ({ id: 'Pesanan anggota', en: 'Members’ holds' }));
export const atPlace = /*#__PURE__*/ m(() => ({ id: 'Tempat', en: 'Place' }));
export const allPlaces = /*#__PURE__*/ m(() => ({ id: 'Semua tempat', en: 'All places' }));
export const show = /*#__PURE__*/ m(() => ({ id: 'Tampilkan', en: 'Show' }));
export const jumpTo = /*#__PURE__*/ m(() => ({ id: 'Bagian halaman ini', en: 'Parts of this page' }));

export const fetchHeading = /*#__PURE__*/ m(() => ({ id: 'Ambilkan', en: 'To fetch' }));
export const fetchNote = /*#__PURE__*/ m(() => ({
	id: 'Ada di rak dan dipesan. Ambil, lalu pindai di Meja Layanan tanpa kartu, atau tandai di sini.',
	en: 'On the shelf and wanted. Fetch it, then scan it at the desk without a card, or mark it here.'
}));
export const moveHeading = /*#__PURE__*/ m(() => ({ id: 'Perlu dipindah', en: 'To be moved' }));
export const moveNote = /*#__PURE__*/ m(() => ({
	id: 'Tidak diambil atau dibatalkan, tetapi masih di rak pesanan.',
	en: 'Not collected or cancelled, and still on the hold shelf.'
}));
export const readyHeading = /*#__PURE__*/ m(() => ({ id: 'Siap diambil', en: 'Ready to collect' }));
export const wayHeading = /*#__PURE__*/ m(() => ({ id: 'Dalam perjalanan', en: 'On the way' }));
export const wayNote = /*#__PURE__*/ m(() => ({
	id: 'Dikirim dari gedung lain. Pindai begitu tiba: slipnya keluar di Meja Layanan.',
	en: 'Sent from another building. Scan it when it arrives: the desk shows its slip.'
}));
export const nothingHere = /*#__PURE__*/ m(() => ({ id: 'Tidak ada.', en: 'None.' }));
export const nothingAtAll = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada yang perlu dikerjakan untuk pesanan di sini.',
	en: 'There is nothing to do about holds here.'
}));

export const columns = {
	title: /*#__PURE__*/ m(() => ({ id: 'Judul', en: 'Title' })),
	reader: /*#__PURE__*/ m(() => ({ id: 'Untuk', en: 'For' })),
	shelf: /*#__PURE__*/ m(() => ({ id: 'Rak', en: 'Shelf' })),
	pickup: /*#__PURE__*/ m(() => ({ id: 'Diambil di', en: 'Collected at' })),
	until: /*#__PURE__*/ m(() => ({ id: 'Sampai', en: 'Until' })),
	next: /*#__PURE__*/ m(() => ({ id: 'Yang dilakukan', en: 'What to do' })),
	acts: /*#__PURE__*/ m(() => ({ id: 'Tindakan', en: 'Actions' }))
};

export const fetched = /*#__PURE__*/ m(() => ({ id: 'Sudah diambil', en: 'Fetched' }));
export const arrived = /*#__PURE__*/ m(() => ({ id: 'Sudah tiba', en: 'Arrived' }));
export const moved = /*#__PURE__*/ m(() => ({ id: 'Sudah dipindah', en: 'Moved' }));
export const slip = /*#__PURE__*/ m(() => ({ id: 'Slip', en: 'Slip' }));
export const slipOf = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `Cetak slip ${p.title}`,
	en: `Print slip of ${p.title}`
}));
export const about = /*#__PURE__*/ m((p: { act: string; title: string }) => ({
	id: `${p.act}: ${p.title}`,
	en: `${p.act}: ${p.title}`
}));
export const cancel = /*#__PURE__*/ m(() => ({ id: 'Batalkan', en: 'Cancel' }));
export const cancelSure = /*#__PURE__*/ m(() => ({ id: 'Ya, batalkan', en: 'Yes, cancel' }));

export const shelve = /*#__PURE__*/ m((p: { place: string; call: string }) => ({
	id: `Kembalikan ke rak ${p.call} di ${p.place}`.replace('  ', ' '),
	en: `Put it back on the shelf ${p.call} at ${p.place}`.replace('  ', ' ')
}));
export const passOn = /*#__PURE__*/ m(() => ({
	id: 'Ganti slip: kini untuk pembaca berikutnya',
	en: 'Change the slip: it is for the next reader now'
}));
export const sendOn = /*#__PURE__*/ m((p: { place: string }) => ({
	id: `Ganti slip dan kirim ke ${p.place}`,
	en: `Change the slip and send it to ${p.place}`
}));
export const wasExpired = /*#__PURE__*/ m((p: { reader: string }) => ({
	id: `${p.reader} tidak mengambilnya`,
	en: `${p.reader} did not collect it`
}));
export const wasCancelled = /*#__PURE__*/ m((p: { reader: string }) => ({
	id: `${p.reader} membatalkannya`,
	en: `${p.reader} cancelled it`
}));
export const keptNow = /*#__PURE__*/ m((p: { title: string; reader: string; day: string }) => ({
	id: `${p.title}: untuk ${p.reader}. Cetak slip, taruh di rak pesanan, diambil sampai ${p.day}.`,
	en: `${p.title}: for ${p.reader}. Print the slip and put it on the hold shelf, to be collected until ${p.day}.`
}));
export const sentNow = /*#__PURE__*/ m((p: { title: string; reader: string; place: string }) => ({
	id: `${p.title}: untuk ${p.reader}, diambil di ${p.place}. Cetak slip dan kirim ke sana.`,
	en: `${p.title}: for ${p.reader}, to be collected at ${p.place}. Print the slip and send it there.`
}));
export const noLongerAwaited = /*#__PURE__*/ m((p: { title: string }) => ({
	id: `${p.title} tidak lagi ditunggu siapa pun. Kembalikan ke rak.`,
	en: `Nobody waits for ${p.title} any more. Put it back on the shelf.`
}));
export const movedNow = /*#__PURE__*/ m(() => ({
	id: 'Dicatat: sudah dipindah.',
	en: 'Noted: it has been moved.'
}));
export const cancelledNow = /*#__PURE__*/ m(() => ({
	id: 'Pesanan dibatalkan.',
	en: 'The hold has been cancelled.'
}));
export const placedNow = /*#__PURE__*/ m((p: { title: string; reader: string; n: number }) => ({
	id: `Pesanan tercatat untuk ${p.reader}: ${p.title}, antrean ke-${p.n}.`,
	en: `Hold placed for ${p.reader}: ${p.title}, number ${p.n} in line.`
}));

export const settingsHeading = /*#__PURE__*/ m(() => ({ id: 'Pengaturan pesanan', en: 'Settings of holds' }));
export const settingsNote = /*#__PURE__*/ m(() => ({
	id: 'Berlaku untuk semua gedung. Banyaknya pesanan dan lama disimpan diatur di Aturan layanan.',
	en: 'For all buildings. How many holds and how long they are kept is set in the loan policy.'
}));
export const onShelfSetting = /*#__PURE__*/ m(() => ({
	id: 'Buku yang ada di rak boleh dipesan; petugas mengambilkannya',
	en: 'Books on the shelf can be held; staff fetch them'
}));
export const travelSetting = /*#__PURE__*/ m(() => ({
	id: 'Pesanan dikirim antargedung',
	en: 'Holds are sent between buildings'
}));
export const saveSettings = /*#__PURE__*/ m(() => ({ id: 'Simpan', en: 'Save' }));
export const settingsSaved = /*#__PURE__*/ m(() => ({
	id: 'Pengaturan pesanan disimpan.',
	en: 'The settings of holds have been saved.'
}));

/** The slip in the copy. */
export const slipTitle = /*#__PURE__*/ m(() => ({ id: 'Slip pesanan', en: 'Hold slip' }));
export const slipHeading = /*#__PURE__*/ m(() => ({ id: 'Pesanan', en: 'Hold' }));
export const slipCard = /*#__PURE__*/ m(() => ({ id: 'Kartu', en: 'Card' }));
export const slipCollect = /*#__PURE__*/ m(() => ({ id: 'Ambil di', en: 'Collect at' }));
export const slipUntil = /*#__PURE__*/ m(() => ({ id: 'Paling lambat', en: 'No later than' }));
export const slipSend = /*#__PURE__*/ m(() => ({ id: 'KIRIM KE', en: 'SEND TO' }));
export const slipBelongs = /*#__PURE__*/ m(() => ({ id: 'Milik', en: 'Belongs to' }));
export const print = /*#__PURE__*/ m(() => ({ id: 'Cetak', en: 'Print' }));
export const paper = /*#__PURE__*/ m(() => ({ id: 'Lebar kertas', en: 'Paper width' }));
export const printByMenu = /*#__PURE__*/ m(() => ({
	id: 'Cetak lewat menu peramban (Ctrl+P).',
	en: 'Print from the browser’s menu (Ctrl+P).'
}));
export const backToHolds = /*#__PURE__*/ m(() => ({ id: 'Ke Pesanan', en: 'To holds' }));
export const noSlip = /*#__PURE__*/ m(() => ({
	id: 'Pesanan ini tidak punya eksemplar lagi, jadi tidak ada slipnya.',
	en: 'This hold has no copy any more, so it has no slip.'
}));
