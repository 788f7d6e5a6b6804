import { m } from '#platform/i18n/index.ts';

/** Words of the frame that every kiosk screen has, and of pairing. */
export const kioskLow = /*#__PURE__*/ m(() => ({ id: 'Tampilan rendah', en: 'Controls lower' }));
export const kioskContrast = /*#__PURE__*/ m(() => ({ id: 'Besar dan kontras', en: 'Large and clear' }));
export const kioskRead = /*#__PURE__*/ m(() => ({ id: 'Bacakan', en: 'Read aloud' }));
export const kioskQuiet = /*#__PURE__*/ m(() => ({ id: 'Berhenti membaca', en: 'Stop reading' }));
export const kioskCall = /*#__PURE__*/ m(() => ({ id: 'Panggil petugas', en: 'Call staff' }));
export const kioskCalled = /*#__PURE__*/ m(() => ({
	id: 'Petugas sudah dipanggil dan segera datang.',
	en: 'Staff have been called and will come.'
}));
export const kioskTools = /*#__PURE__*/ m(() => ({ id: 'Alat kios', en: 'Kiosk tools' }));
export const kioskBack = /*#__PURE__*/ m(() => ({ id: 'Kembali', en: 'Back' }));
export const kioskHome = /*#__PURE__*/ m(() => ({ id: 'Ke awal', en: 'Start over' }));
export const kioskNext = /*#__PURE__*/ m(() => ({ id: 'Lanjut', en: 'Go on' }));
export const kioskSkip = /*#__PURE__*/ m(() => ({ id: 'Lewati', en: 'Skip' }));
export const stillHere = /*#__PURE__*/ m(() => ({ id: 'Masih di sini?', en: 'Still here?' }));
export const stillHereNote = /*#__PURE__*/ m((p: { seconds: number }) => ({
	id: `Layar dibersihkan dalam ${p.seconds} detik.`,
	en: `The screen is cleared in ${p.seconds} seconds.`
}));
export const stillHereYes = /*#__PURE__*/ m(() => ({ id: 'Ya, lanjutkan', en: 'Yes, go on' }));
export const touchToBegin = /*#__PURE__*/ m(() => ({ id: 'Sentuh untuk mulai', en: 'Touch to begin' }));
export const welcomeMinang = 'Salamaik datang';
export const kioskServices = /*#__PURE__*/ m(() => ({
	id: 'Apa yang ingin Anda lakukan?',
	en: 'What would you like to do?'
}));
export const kioskServicesShort = /*#__PURE__*/ m(() => ({ id: 'Layanan kios', en: 'Kiosk services' }));
export const serviceGuestBook = /*#__PURE__*/ m(() => ({ id: 'Buku tamu', en: 'Guest book' }));
export const serviceGuestBookNote = /*#__PURE__*/ m(() => ({
	id: 'Tulis kedatangan Anda',
	en: 'Write down that you came'
}));
export const serviceCatalogue = /*#__PURE__*/ m(() => ({ id: 'Cari koleksi', en: 'Find a book' }));
export const serviceCatalogueNote = /*#__PURE__*/ m(() => ({
	id: 'Judul, pengarang, atau topik',
	en: 'Title, author or topic'
}));
export const serviceBorrow = /*#__PURE__*/ m(() => ({ id: 'Pinjam mandiri', en: 'Borrow' }));
export const serviceBorrowNote = /*#__PURE__*/ m(() => ({
	id: 'Pindai kartu, lalu buku',
	en: 'Scan your card, then the books'
}));
export const serviceReturn = /*#__PURE__*/ m(() => ({ id: 'Kembali mandiri', en: 'Return' }));
export const serviceReturnNote = /*#__PURE__*/ m(() => ({
	id: 'Pindai buku satu per satu',
	en: 'Scan the books one by one'
}));

export const pairTitle = /*#__PURE__*/ m(() => ({ id: 'Pasangkan perangkat', en: 'Pair this device' }));
export const pairIntro = /*#__PURE__*/ m(() => ({
	id: 'Perangkat ini belum bekerja untuk perpustakaan. Petugas memasangkannya sekali, lalu kios berjalan sendiri.',
	en: 'This device does not work for the library yet. Staff pair it once; then the kiosk runs by itself.'
}));
export const pairThis = /*#__PURE__*/ m(() => ({ id: 'Pasangkan perangkat ini', en: 'Pair this device' }));
export const pairShow = /*#__PURE__*/ m(() => ({
	id: 'Tulis kode ini di kantor, menu Perangkat:',
	en: 'Write this code in the office, under Devices:'
}));
export const pairWait = /*#__PURE__*/ m(() => ({
	id: 'Kode berlaku 15 menit. Layar ini berganti sendiri setelah petugas memasangkannya.',
	en: 'The code lasts 15 minutes. This screen changes by itself once staff have paired it.'
}));
export const pairAgain = /*#__PURE__*/ m(() => ({ id: 'Minta kode baru', en: 'Ask for a new code' }));
export const revokedTitle = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `${p.name} dicabut`,
	en: `${p.name} has been revoked`
}));
export const revokedIntro = /*#__PURE__*/ m(() => ({
	id: 'Petugas telah mencabut perangkat ini. Tidak ada data pengunjung di dalamnya. Kalau masih dipakai, pasangkan lagi.',
	en: 'Staff have revoked this device. It holds no data of visitors. If it is still in use, pair it again.'
}));

export const scanCardTitle = /*#__PURE__*/ m(() => ({ id: 'Pindai kartu anggota', en: 'Scan your card' }));
export const scanCardHint = /*#__PURE__*/ m(() => ({
	id: 'Dekatkan kode batang kartu ke pemindai, atau ketik nomornya.',
	en: 'Hold the barcode of your card to the scanner, or type its number.'
}));
export const cardWord = /*#__PURE__*/ m(() => ({ id: 'Nomor kartu', en: 'Card number' }));
export const openCard = /*#__PURE__*/ m(() => ({ id: 'Buka kartu', en: 'Open the card' }));
export const pinTitle = /*#__PURE__*/ m(() => ({ id: 'Ketik PIN Anda', en: 'Type your PIN' }));
export const pinHint = /*#__PURE__*/ m(() => ({
	id: 'Enam angka yang Anda atur di Rak Saya, bagian Kartu. Lupa? Panggil petugas.',
	en: 'The six figures you set under My shelf, Card. Forgotten? Call staff.'
}));
export const pinWord = /*#__PURE__*/ m(() => ({ id: 'PIN', en: 'PIN' }));
export const pinWrong = /*#__PURE__*/ m(() => ({
	id: 'PIN belum cocok. Coba lagi, atau panggil petugas.',
	en: 'That PIN does not fit. Try again, or call staff.'
}));
export const pinMissing = /*#__PURE__*/ m(() => ({
	id: 'Kartu ini belum punya PIN. Buat di akun Anda, menu PIN kios, atau pinjam di meja layanan.',
	en: 'This card has no PIN yet. Make one in your account, under Kiosk PIN, or borrow at the desk.'
}));
export const pinLocked = /*#__PURE__*/ m(() => ({
	id: 'Terlalu banyak PIN yang salah. Tunggu 15 menit, atau pinjam di meja layanan.',
	en: 'Too many wrong PINs. Wait 15 minutes, or borrow at the desk.'
}));
export const scanBookTitle = /*#__PURE__*/ m(() => ({ id: 'Pindai buku', en: 'Scan a book' }));
export const scanBookHint = /*#__PURE__*/ m(() => ({
	id: 'Dekatkan kode batang buku ke pemindai. Setiap buku langsung tercatat.',
	en: 'Hold the barcode of the book to the scanner. Each book is lent at once.'
}));
export const bookWord = /*#__PURE__*/ m(() => ({ id: 'Kode buku', en: 'Code of the book' }));
export const lendBook = /*#__PURE__*/ m(() => ({ id: 'Pinjam', en: 'Borrow' }));
export const returnBook = /*#__PURE__*/ m(() => ({ id: 'Kembalikan', en: 'Return' }));
export const lentHere = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `Dipinjam sekarang: ${p.n}`,
	en: `Borrowed now: ${p.n}`
}));
export const returnedHere = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `Dikembalikan sekarang: ${p.n}`,
	en: `Returned now: ${p.n}`
}));
export const bringBackBy = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Kembalikan paling lambat ${p.day}`,
	en: `Return by ${p.day}`
}));
export const finish = /*#__PURE__*/ m(() => ({ id: 'Selesai', en: 'Done' }));
export const finishPrint = /*#__PURE__*/ m(() => ({ id: 'Cetak struk', en: 'Print a receipt' }));
export const receiptTitle = /*#__PURE__*/ m(() => ({ id: 'Peminjaman selesai', en: 'All done' }));
export const receiptNote = /*#__PURE__*/ m(() => ({
	id: 'Ambil buku Anda. Layar ini dibersihkan sendiri.',
	en: 'Take your books. This screen clears itself.'
}));
export const returnIn = /*#__PURE__*/ m(() => ({
	id: 'Terima kasih. Letakkan buku di kotak pengembalian.',
	en: 'Thank you. Put the book into the return box.'
}));
export const returnKept = /*#__PURE__*/ m(() => ({
	id: 'Buku ini dipesan pembaca lain. Serahkan ke petugas.',
	en: 'Another reader waits for this book. Give it to staff.'
}));
