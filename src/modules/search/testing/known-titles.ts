import type { CatalogueDocument } from '../engine/document.ts';
import { aTitle, lent, onShelf } from './a-title.ts';

const novel = { subjects: ['Fiksi Indonesia'], classNumber: '899.221 3' };

/** A shelf of well-known titles to try searches on; the copies and the loans are invented. */
export const knownTitles: readonly CatalogueDocument[] = [
	aTitle({
		title: 'Laskar Pelangi',
		authors: ['Andrea Hirata'],
		...novel,
		year: 2005,
		publisher: 'Bentang Pustaka',
		callNumbers: ['899.221 3 HIR l'],
		popularity: 90,
		copies: [onShelf('adinegoro'), lent('yamin')]
	}),
	aTitle({
		title: 'Sang Pemimpi',
		authors: ['Andrea Hirata'],
		...novel,
		year: 2006,
		publisher: 'Bentang Pustaka',
		popularity: 40,
		copies: [lent('adinegoro')]
	}),
	aTitle({ title: 'Edensor', authors: ['Andrea Hirata'], ...novel, year: 2007, copies: [onShelf('yamin')] }),
	aTitle({
		title: 'Bumi Manusia',
		authors: ['Pramoedya Ananta Toer'],
		...novel,
		year: 1980,
		popularity: 70,
		callNumbers: ['899.221 3 PRA b'],
		copies: [onShelf('adinegoro'), onShelf('adinegoro')]
	}),
	aTitle({ title: 'Anak Semua Bangsa', authors: ['Pramoedya Ananta Toer'], ...novel, year: 1981 }),
	aTitle({ title: 'Bumi', authors: ['Tere Liye'], subjects: ['Fiksi remaja'], year: 2014, popularity: 60 }),
	aTitle({
		title: 'Hujan',
		authors: ['Tere Liye'],
		...novel,
		year: 2016,
		popularity: 55,
		copies: [onShelf('mobil')]
	}),
	aTitle({
		title: 'Hujan Bulan Juni',
		subtitle: 'sepilihan sajak',
		authors: ['Sapardi Djoko Damono'],
		subjects: ['Puisi Indonesia'],
		classNumber: '899.221 1',
		year: 1994,
		copies: [onShelf('adinegoro')]
	}),
	aTitle({
		title: 'Robohnya Surau Kami',
		authors: ['A.A. Navis'],
		subjects: ['Cerita pendek Indonesia'],
		classNumber: '899.221 301',
		year: 1956,
		copies: [onShelf('yamin')]
	}),
	aTitle({
		title: 'Alam Terkembang Jadi Guru',
		subtitle: 'adat dan kebudayaan Minangkabau',
		authors: ['A.A. Navis'],
		subjects: ['Adat Minangkabau', 'Kebudayaan Minangkabau'],
		classNumber: '306.095 981',
		year: 1984,
		local: true,
		callNumbers: ['306.095 981 NAV a'],
		copies: [onShelf('adinegoro')]
	}),
	aTitle({
		title: 'Islam dan Adat Minangkabau',
		authors: ['Hamka'],
		subjects: ['Islam', 'Adat Minangkabau'],
		classNumber: '2X6.3',
		year: 1984,
		callNumbers: ['2X6.3 HAM i'],
		copies: [lent('adinegoro')]
	}),
	aTitle({
		title: 'Merantau',
		subtitle: 'pola migrasi suku Minangkabau',
		authors: ['Mochtar Naim'],
		subjects: ['Migrasi', 'Suku Minangkabau'],
		classNumber: '304.8',
		year: 1979
	}),
	aTitle({ title: "Di Bawah Lindungan Ka'bah", authors: ['Hamka'], ...novel, year: 1938 }),
	aTitle({ title: 'Tenggelamnya Kapal van der Wijck', authors: ['Hamka'], ...novel, year: 1938 }),
	aTitle({
		title: 'Tafsir Al-Azhar',
		authors: ['Hamka'],
		subjects: ["Al-Qur'an", 'Tafsir'],
		classNumber: '2X1.3',
		copies: [{ branch: 'adinegoro', loanable: false, available: true }]
	}),
	aTitle({
		title: 'Siti Nurbaya',
		subtitle: 'kasih tak sampai',
		authors: ['Marah Rusli'],
		...novel,
		year: 1922
	}),
	aTitle({ title: 'Salah Asuhan', authors: ['Abdoel Moeis'], ...novel, year: 1928 }),
	aTitle({ title: 'Layar Terkembang', authors: ['Sutan Takdir Alisjahbana'], ...novel }),
	aTitle({ title: 'Cantik Itu Luka', authors: ['Eka Kurniawan'], ...novel, year: 2002 }),
	aTitle({ title: 'Negeri 5 Menara', authors: ['A. Fuadi'], ...novel, year: 2009 }),
	aTitle({ title: 'Ayat-Ayat Cinta', authors: ['Habiburrahman El Shirazy'], ...novel, year: 2004 }),
	aTitle({
		title: 'Filosofi Kopi',
		authors: ['Dee Lestari'],
		subjects: ['Cerita pendek Indonesia'],
		year: 2006
	}),
	aTitle({
		title: 'Habis Gelap Terbitlah Terang',
		authors: ['R.A. Kartini'],
		subjects: ['Surat'],
		classNumber: '920'
	}),
	aTitle({
		title: 'Harry Potter dan Batu Bertuah',
		authors: ['J.K. Rowling'],
		subjects: ['Fiksi anak'],
		notes: 'Terjemahan dari Harry Potter and the Philosopher’s Stone',
		year: 2000
	}),
	aTitle({ title: 'The Old Man and the Sea', authors: ['Ernest Hemingway'], language: 'eng', year: 1952 })
];
