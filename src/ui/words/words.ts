/**
 * The few words that components say by themselves, in both languages. Everything about the library comes in by props;
 * `ui` may not use the catalogue of messages of the platform, so these stand here.
 */
export interface Words {
	optional: string;
	error: string;
	errorHeading: string;
	close: string;
	breadcrumb: string;
	pages: string;
	page(number: number): string;
	previousPage: string;
	nextPage: string;
	showPassword: string;
	hidePassword: string;
	day: string;
	month: string;
	year: string;
	chartTable: string;
	loading: string;
	suggestions(count: number): string;
	remove(what: string): string;
	reset: string;
	skipToContent: string;
	mainNavigation: string;
	tools: string;
	menu: string;
	language: string;
	sortedUp: string;
	sortedDown: string;
}

const id: Words = {
	optional: '(tidak wajib)',
	error: 'Galat',
	errorHeading: 'Ada yang perlu diperbaiki',
	close: 'Tutup',
	breadcrumb: 'Remah roti',
	pages: 'Halaman',
	page: (number) => `Halaman ${number}`,
	previousPage: 'Halaman sebelum',
	nextPage: 'Halaman berikut',
	showPassword: 'Tampilkan kata sandi',
	hidePassword: 'Sembunyikan kata sandi',
	day: 'Tanggal',
	month: 'Bulan',
	year: 'Tahun',
	chartTable: 'Lihat angka dalam tabel',
	loading: 'Memuat…',
	suggestions: (count) => (count === 0 ? 'Tidak ada saran.' : `${count} saran. Pilih dengan panah bawah.`),
	remove: (what) => `Hapus saringan ${what}`,
	reset: 'Kosongkan',
	skipToContent: 'Lompat ke isi',
	mainNavigation: 'Utama',
	tools: 'Alat',
	menu: 'Menu',
	language: 'Bahasa',
	sortedUp: 'urut naik',
	sortedDown: 'urut turun'
};

const en: Words = {
	optional: '(optional)',
	error: 'Error',
	errorHeading: 'Something needs your attention',
	close: 'Close',
	breadcrumb: 'Breadcrumb',
	pages: 'Pages',
	page: (number) => `Page ${number}`,
	previousPage: 'Previous page',
	nextPage: 'Next page',
	showPassword: 'Show password',
	hidePassword: 'Hide password',
	day: 'Day',
	month: 'Month',
	year: 'Year',
	chartTable: 'Show the figures in a table',
	loading: 'Loading…',
	suggestions: (count) => (count === 0 ? 'No suggestions.' : `${count} suggestions. Use the down arrow.`),
	remove: (what) => `Remove filter ${what}`,
	reset: 'Clear',
	skipToContent: 'Skip to content',
	mainNavigation: 'Main',
	tools: 'Tools',
	menu: 'Menu',
	language: 'Language',
	sortedUp: 'sorted ascending',
	sortedDown: 'sorted descending'
};

export const WORDS = { id, en } as const;

export type UiLocale = keyof typeof WORDS;
