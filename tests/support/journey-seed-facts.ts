// Who and what there is in the library that the journeys walk through. All of it is invented.

/** The clock of the whole rig: Selasa 24 November 2026, 14.30 WIB. */
export const rigTime = '2026-11-24T14:30:00+07:00';

export const password = 'rahasia-ombilin';

/** Members, each for one part of one journey, so that journeys do not disturb each other. */
export const members = {
	/** Three loans: one can be renewed, one was renewed once, for one others wait. */
	renewing: { card: 'PD-000001', name: 'Ani Contoh' },
	/** The same three cases, for the journey without scripts. */
	renewingPlainly: { card: 'PD-000002', name: 'Budi Contoh' },
	/** No loans at all. */
	emptyHanded: { card: 'PD-000003', name: 'Citra Contoh' },
	/** Borrows at the desk; a copy is kept for them. */
	borrowing: { card: 'PD-000004', name: 'Dedi Contoh' },
	/** Comes to the desk after them. */
	nextInLine: { card: 'PD-000005', name: 'Eka Contoh' },
	/** One loan, overdue for a week. */
	late: { card: 'PD-000006', name: 'Fajar Contoh' },
	suspended: { card: 'PD-000007', name: 'Gita Contoh' },
	/** Has three of three, one of them renewed once. */
	fullHanded: { card: 'PD-000008', name: 'Hadi Contoh' },
	/** First in the queue. */
	waiting: { card: 'PD-000009', name: 'Intan Contoh' },
	/** A copy is kept for them. */
	collecting: { card: 'PD-000010', name: 'Joko Contoh' },
	/** Five scans within a second. */
	hurrying: { card: 'PD-000011', name: 'Kiki Contoh' },
	/** Asks and reads on the screens that are looked at in every theme. */
	shown: { card: 'PD-000012', name: 'Lina Contoh' },
	/** A pupil with a loan that is late for a week, and one that ends on 30 November. */
	returningLate: { card: 'PD-000091', name: 'Nia Contoh' },
	/** Places a hold and collects it. */
	holding: { card: 'PD-000101', name: 'Omar Contoh' },
	/** Places a hold without scripts, puts it off and cancels it. */
	holdingPlainly: { card: 'PD-000102', name: 'Prita Contoh' },
	/** Has the two titles at home that these wait for. */
	havingOut: { card: 'PD-000103', name: 'Rani Contoh' },
	/** Leaves town and asks for a letter: no loans. */
	leavingTown: { card: 'PD-000121', name: 'Tono Misal' },
	/** The same without scripts. */
	leavingTownPlainly: { card: 'PD-000122', name: 'Umi Misal' },
	/** Owes money, and has paid some of it. */
	owing: { card: 'PD-000131', name: 'Vina Misal' },
	/** Of a kind of members that pays for lateness; one loan, late for a week. */
	payingLate: { card: 'PD-000132', name: 'Wati Misal' },
	/** Suspended for a book that came back late, and does not agree. */
	/** Loses a book, and brings back another building's. */
	misplacing: { card: 'PD-000181', name: 'Yola Contoh' },
	disputing: { card: 'PD-000171', name: 'Vina Contoh' },
	/** Borrows at the kiosk, with a PIN. */
	atTheKiosk: { card: 'PD-000111', name: 'Sinta Contoh' }
} as const;

export type MemberKey = keyof typeof members;

/** Those who sign in: seven readers, and one of each staff role. */
export const accounts = {
	renewing: { card: members.renewing.card, name: members.renewing.name, role: 'anggota' },
	renewingPlainly: {
		card: members.renewingPlainly.card,
		name: members.renewingPlainly.name,
		role: 'anggota'
	},
	emptyHanded: { card: members.emptyHanded.card, name: members.emptyHanded.name, role: 'anggota' },
	shown: { card: members.shown.card, name: members.shown.name, role: 'anggota' },
	fullHanded: { card: members.fullHanded.card, name: members.fullHanded.name, role: 'anggota' },
	returningLate: { card: members.returningLate.card, name: members.returningLate.name, role: 'anggota' },
	holding: { card: members.holding.card, name: members.holding.name, role: 'anggota' },
	holdingPlainly: { card: members.holdingPlainly.card, name: members.holdingPlainly.name, role: 'anggota' },
	leavingTown: { card: members.leavingTown.card, name: members.leavingTown.name, role: 'anggota' },
	leavingTownPlainly: {
		card: members.leavingTownPlainly.card,
		name: members.leavingTownPlainly.name,
		role: 'anggota'
	},
	owing: { card: members.owing.card, name: members.owing.name, role: 'anggota' },
	disputing: { card: members.disputing.card, name: members.disputing.name, role: 'anggota' },
	/** Signs out everywhere; nobody else uses this account. */
	leaving: { card: members.waiting.card, name: members.waiting.name, role: 'anggota' },
	/** Forgets the password; nobody else uses this account. */
	forgetting: { card: members.hurrying.card, name: members.hurrying.name, role: 'anggota' },
	petugas: { card: 'PTG-0001', name: 'Mira Contoh', role: 'petugas' },
	pustakawan: { card: 'PTG-0002', name: 'Nanda Contoh', role: 'pustakawan' },
	kepala: { card: 'PTG-0003', name: 'Oki Contoh', role: 'kepala' },
	admin: { card: 'PTG-0004', name: 'Putri Contoh', role: 'admin' }
} as const;

export type AccountKey = keyof typeof accounts;

/** Codes of letters that are there from the start: one of the member with empty hands, one that was withdrawn. */
export const letters = { valid: 'UJXCEK2222', withdrawn: 'UJXCEK3333' } as const;

/** A loan that does not come back, by its id. */
export const troubledLoan = 'rgln22';

/** Titles that journeys name; the others fill the shelves. */
export const titles = {
	onShelf: 'Kereta Uap Ombilin',
	lateOne: 'Tambang Ombilin dari Dekat',
	otherBuilding: 'Sungai Ombilin untuk Anak',
	readOnSite: 'Peta Lama Ombilin',
	renewable: 'Dongeng dari Kubang Sirakuak',
	renewedOnce: 'Pasar Remaja pada Hari Senin',
	queued: 'Langkah Silek Tuo',
	kept: 'Resep Dapur Lembah Segar',
	first: 'Bunga Rampai Cerita Silungkang',
	second: 'Catatan Guru dari Talawi',
	third: 'Bertanam di Pekarangan Sempit',
	fourth: 'Menghitung Bintang Bersama',
	fullOne: 'Membaca Peta dan Arah',
	fullTwo: 'Menjahit untuk Pemula',
	fullThree: 'Merawat Sepeda Sendiri',
	shownLoan: 'Cerita Kampung di Kaki Bukit',
	lateReturn: 'Rumah Tua di Tepi Rel',
	endsOnMonday: 'Menulis Surat untuk Nenek',
	wanted: 'Gerimis di Stasiun Kecil',
	wantedByMany: 'Seribu Anak Tangga',
	kioskOne: 'Memasak di Dapur Umum',
	kioskTwo: 'Mainan dari Kayu',
	kioskThree: 'Bermain Layang-layang',
	// Lent without network. The clock of the rig stands still, so what was lent at the desk would always be later.
	awayOne: 'Menyulam di Waktu Luang',
	awayTwo: 'Layang-layang dan Angin',
	awayThree: 'Kopi dari Kebun Sendiri',
	awayFour: 'Belajar Menulis Surat',
	awayFive: 'Ikan di Kolam Belakang',
	awaySix: 'Sepeda Melintasi Sawah',
	awaySeven: 'Merakit Radio Kecil',
	costsMoney: 'Jembatan Gantung di Hulu',
	lostOne: 'Sumur di Belakang Rumah',
	lostBefore: 'Pasar Malam Terakhir',
	saidToBeBack: 'Angin dari Singkarak',
	sentHome: 'Kereta Gantung Sawah',
	readHere: 'Kamus Kata Tambang'
} as const;

export type TitleKey = keyof typeof titles;

/** How many more titles there are: enough for a second page of results. */
export const songketTitles = 24;

/** The barcode of a copy of a title: eight digits, as on a printed label. */
export function barcode(title: TitleKey, copy = 1): string {
	return String(10_000_000 + Object.keys(titles).indexOf(title) * 10 + copy);
}

/** Receipts of payments: one of the day before the rig’s. */
export const receipts = { standing: 'st7k2m' } as const;

/** The PIN of whoever borrows at the kiosk. */
export const kioskPin = '480216';

/** Groups that have booked: one comes today, one waits for an answer. */
export const bookings = {
	today: { code: 'KR-RJK23456', institution: 'SD Contoh 1', groupName: 'Kelas 4B' },
	/** Of the school whose card is scanned at the desk. */
	ofSchool: { code: 'KR-RJK45678', institution: 'SDN 05 Contoh', groupName: 'Kelas 5A' },
	waiting: { code: 'KR-RJK34567', institution: 'TK Contoh', groupName: 'Kelompok B' }
} as const;

/** A school with a card: up to 30 books for its class. */
export const school = { card: 'SKL-000001', name: 'SD N. 05 Contoh' } as const;

/** Loses the card; somebody else has the same name. */
export const losing = { card: 'PD-000172', name: 'Wira Contoh', born: '1998-03-04' } as const;
export const namesake = { card: 'PD-000173', name: 'Wira Contoh', born: '2001-07-09' } as const;

/** One title for a whole class: one more copy than the school may borrow. */
export const classBook = 'Bacaan Kelas Lima';
export const classBooks: readonly string[] = Array.from({ length: 32 }, (_, index) =>
	String(30_000_001 + index)
);

/** A code that is on no label and no card. */
export const unknownCode = '99999999';

/** Books in the book car, lent without network alone. */
export const carBooks = ['KL0000001', 'KL0000002', 'KL0000003'] as const;

/** A school asks for a stop. */
export const stopRequest = { code: 'MS-RJK23456', institution: 'SD Contoh 9' };
