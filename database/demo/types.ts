/**
 * The demonstration library as plain objects: no database, no clock, no MARC. What a loader has to know:
 *
 * - Facts (`titles/`, `people.ts`, `places.ts`) are the same every day. What is told as a number of days
 *   (`registeredDaysAgo`, `expiresInDays`) counts from the day the library is loaded for, `asOf`.
 * - `makeDemoLife` (`life.ts`) makes everything with a date: copies, a year of loans, renewals, visits, holds and
 *   suspensions. Same seed and `asOf` give the same objects in the same order. It begins 386 days before `asOf` (a
 *   year, and three weeks to get going) and ends on the evening before: the day itself is left to whoever works with
 *   the library.
 * - Objects name each other by natural keys: a title by `key`, a copy by `barcode`, a member by `card`, a branch and a
 *   room by `code`, loans and holds by a running `key` ("L00001", "H001") that exists only here.
 * - Dates are `YYYY-MM-DD`, moments ISO 8601 with the offset of Asia/Jakarta ("2026-11-24T09:15:00+07:00").
 */

export type DemoMaterial =
	| 'monograf'
	| 'terbitan-berkala'
	| 'braille'
	| 'rekaman-suara'
	| 'kartografis'
	| 'sumber-elektronik'
	| 'film';

export type DemoAudience = 'anak' | 'remaja' | 'umum';

/** What shelf a title stands on: readers have tastes, and a taste is a list of shelves. */
export type DemoShelf =
	| 'novel-indonesia'
	| 'novel-dunia'
	| 'minangkabau'
	| 'anak'
	| 'remaja'
	| 'puisi-drama'
	| 'sejarah'
	| 'islam'
	| 'ilmu'
	| 'terapan'
	| 'sosial'
	| 'referensi'
	| 'berkala'
	| 'pandang-dengar';

export type DemoContributor = {
	/** The entry form: "Navis, A.A."; a body's or a single name as it is: "Hamka". */
	heading: string;
	/** The form for reading: "A.A. Navis". */
	name: string;
	kind: 'person' | 'body';
	role: 'author' | 'editor' | 'translator' | 'director';
};

/** Bibliographic facts. What is absent was not sure, or does not exist. */
export type DemoTitle = {
	/** Unique, stable, readable: "siti-nurbaya-rusli". */
	key: string;
	shelf: DemoShelf;
	title: string;
	subtitle?: string;
	/** Contributors in the order of the title page; the first is the main entry. Empty: entry under the title. */
	contributors: readonly DemoContributor[];
	/** Title of the original, for a translation. */
	originalTitle?: string;
	/** "Tetralogi Buru ; 1". */
	series?: string;
	publisher?: string;
	place?: string;
	/**
	 * Year of the first edition by this publisher or, without a publisher, in this language; of a periodical its first
	 * issue, of a film its release.
	 */
	year?: number;
	/** DDC with a space after each three decimals ("899.221 3"), Islam as 2X. */
	classNumber?: string;
	/** Indonesian headings; a subdivision follows " - ". */
	subjects: readonly string[];
	/** MARC language code. */
	language: string;
	material: DemoMaterial;
	audience: DemoAudience;
	/** Belongs to Koleksi Sawahlunto: the town, Minangkabau, authors from here. */
	isLocal: boolean;
	/** Our own sentence. */
	summary?: string;
	/** How much readers ask for it, 1 (ordinary) to 5: decides how many copies there are and how often they go out. */
	demand: 1 | 2 | 3 | 4 | 5;
	/** Read on site only, whatever the copy (dictionaries, newspapers). */
	isReference: boolean;
};

export type DemoBranchCode = 'ADN' | 'MYM' | 'KL1' | 'KL2' | 'POCADI';

/** `weekday` is ISO: 1 Monday … 7 Sunday. A weekday without a row is closed. */
export type DemoHours = { weekday: number; opens: string; closes: string };

/** Between these days (both included) `hours` replaces the ordinary week. */
export type DemoSeason = { name: string; from: string; to: string; hours: readonly DemoHours[] };

export type DemoRoom = { code: string; name: string };

export type DemoBranch = {
	code: DemoBranchCode;
	name: string;
	shortName: string;
	kind: 'building' | 'mobile' | 'corner';
	/** Kecamatan; for a car the ones it serves. */
	district?: string;
	address?: string;
	accessNote?: string;
	rooms: readonly DemoRoom[];
	hours: readonly DemoHours[];
	seasons: readonly DemoSeason[];
	holdsCopies: boolean;
	/** What in this entry was invented for the demonstration. */
	invented: readonly string[];
};

/** Closes every branch. */
export type DemoClosedDay = { day: string; name: string };

export type DemoMemberCategoryCode = 'umum' | 'pelajar' | 'mahasiswa' | 'anak' | 'guru' | 'asn' | 'lansia';

export type DemoMemberCategory = {
	code: DemoMemberCategoryCode;
	name: string;
	membershipDays: number;
	isChild: boolean;
};

export type DemoCopyCategory = { code: DemoCopyCategoryCode; name: string };
export type DemoCopyCategoryCode = 'umum' | 'anak' | 'referensi' | 'lokal' | 'keliling' | 'akses';

export type DemoSex = 'male' | 'female';

/** `belum-sekolah` is TK and younger. */
export type DemoEducation = 'belum-sekolah' | 'sd' | 'smp' | 'sma' | 'd3' | 's1' | 's2';

export type DemoJob =
	| 'pelajar'
	| 'mahasiswa'
	| 'asn'
	| 'guru'
	| 'dosen'
	| 'swasta'
	| 'wiraswasta'
	| 'pensiunan'
	| 'tni-polri'
	| 'lainnya';

export type DemoMember = {
	/** "PD-000001" */
	card: string;
	name: string;
	sex: DemoSex;
	birthDate: string;
	category: DemoMemberCategoryCode;
	homeBranch: 'ADN' | 'MYM' | 'KL1' | 'KL2';
	address: string;
	/** Kecamatan. */
	district: string;
	phone: string;
	email?: string;
	education: DemoEducation;
	job: DemoJob;
	guardian?: { name: string; phone: string; relation: string };
	registeredDaysAgo: number;
	/** Negative: the card has run out. */
	expiresInDays: number;
};

export type DemoRole = 'anggota' | 'petugas' | 'pustakawan' | 'kepala' | 'admin';

export type DemoStaff = {
	card: string;
	name: string;
	role: Exclude<DemoRole, 'anggota'>;
	branch: DemoBranchCode;
};

/** One account for each role, to be printed at start; passwords are made by the loader. */
export type DemoAccount = { role: DemoRole; card: string; name: string };

export type DemoCopy = {
	/** Eight digits, scanner-ready: "00010001". */
	barcode: string;
	/** "0001/ADN/2024" */
	accessionNumber: string;
	title: string;
	branch: 'ADN' | 'MYM' | 'KL1' | 'KL2';
	room: string;
	category: DemoCopyCategoryCode;
	/** "899.221 3 RUS s"; absent where the class is not sure. */
	callNumber?: string;
	access: 'loanable' | 'library-use';
	/** The state at `asOf`, in step with open loans and ready holds. */
	status: 'available' | 'on-loan' | 'on-hold-shelf' | 'lost' | 'damaged' | 'repair' | 'processing';
	source: 'pembelian' | 'hadiah';
	acquiredOn: string;
};

/** Open while `returnedAt` is absent. Copies come back where they were lent. */
export type DemoLoan = {
	key: string;
	copy: string;
	title: string;
	member: string;
	branch: 'ADN' | 'MYM' | 'KL1' | 'KL2';
	lentAt: string;
	/** After all renewals. */
	dueOn: string;
	returnedAt?: string;
	/** Card of the staff member at the desk. */
	lentBy: string;
	returnedBy?: string;
	/** 0 or 1. */
	renewals: number;
};

export type DemoRenewal = {
	loan: string;
	renewedAt: string;
	previousDueOn: string;
	dueOn: string;
	channel: 'desk' | 'account';
	/** Staff card at the desk, the member's own card in the account. */
	renewedBy: string;
};

export type DemoPurpose =
	'membaca' | 'pinjam-kembali' | 'belajar' | 'internet' | 'mengajak-anak' | 'kunjungan-kelas';

/** One line of the guest book. A member's line carries the card, a guest's none, a group's its size. */
export type DemoVisit = {
	at: string;
	branch: DemoBranchCode;
	room: string;
	kind: 'member' | 'guest' | 'group';
	member?: string;
	sex?: DemoSex;
	education?: DemoEducation;
	job?: DemoJob;
	purpose: DemoPurpose;
	/** People in a group; `male` + `female` = `total`. */
	group?: { institution: string; total: number; male: number; female: number };
};

export type DemoHold = {
	key: string;
	title: string;
	member: string;
	pickup: 'ADN' | 'MYM' | 'KL1' | 'KL2';
	placedAt: string;
	state: 'waiting' | 'ready' | 'fulfilled' | 'expired' | 'cancelled';
	/** When the copy came to the hold shelf, which one, and until when it waits (3 open days). */
	readyAt?: string;
	copy?: string;
	readyUntil?: string;
	/** The loan a fulfilled hold became. */
	loan?: string;
};

/**
 * The demonstration suspends whoever brings a book back more than 3 days late, for as many days as it was late and
 * 14 at most, from the day of the return. Both days are without loans.
 */
export type DemoSuspension = {
	member: string;
	loan: string;
	startsOn: string;
	endsOn: string;
	lateDays: number;
};

export type DemoOpenDays = (branch: DemoBranchCode, day: string) => boolean;

export type DemoLifeInput = {
	seed: number;
	asOf: string;
	titles: readonly DemoTitle[];
	/** How many copies to make; every title has at least one. About 900 is what the rest is tuned to. */
	copies: number;
	members: readonly DemoMember[];
	openDays: DemoOpenDays;
};

/** All lists are in order of time (copies in order of barcode). */
export type DemoLife = {
	copies: DemoCopy[];
	loans: DemoLoan[];
	renewals: DemoRenewal[];
	visits: DemoVisit[];
	holds: DemoHold[];
	suspensions: DemoSuspension[];
};
