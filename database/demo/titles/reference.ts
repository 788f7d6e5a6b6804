import { body, editor } from './contributors.ts';
import { balaiPustaka, gramedia, gramediaOld } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Dictionaries, encyclopedias and books about the language. */
export const reference = shelf({ shelf: 'referensi', subjects: ['Bahasa Indonesia'], isReference: true }, [
	{
		title: 'Buku Pintar',
		subtitle: 'Seri Senior',
		by: 'Gayo, Iwan',
		classNumber: '030',
		subjects: ['Pengetahuan umum'],
		isReference: false,
		demand: 2
	},
	{
		title: 'Diksi dan Gaya Bahasa',
		by: 'Keraf, Gorys',
		...gramediaOld,
		year: 1984,
		classNumber: '499.221',
		isReference: false,
		shelf: 'sosial'
	},
	{
		title: 'Ensiklopedi Indonesia',
		by: editor('Shadily, Hassan'),
		publisher: 'Ichtiar Baru–Van Hoeve',
		place: 'Jakarta',
		year: 1980,
		classNumber: '030',
		subjects: ['Ensiklopedia']
	},
	{
		title: 'Ensiklopedi Islam',
		publisher: 'Ichtiar Baru Van Hoeve',
		place: 'Jakarta',
		year: 1993,
		classNumber: '2X0',
		subjects: ['Islam - Ensiklopedia']
	},
	{
		title: 'Ensiklopedi Nasional Indonesia',
		publisher: 'Cipta Adi Pustaka',
		place: 'Jakarta',
		classNumber: '030',
		subjects: ['Ensiklopedia']
	},
	{
		title: 'Kamus Arab-Indonesia',
		by: 'Yunus, Mahmud',
		classNumber: '492.73',
		subjects: ['Bahasa Arab - Kamus'],
		isLocal: true
	},
	{
		title: 'Kamus Besar Bahasa Indonesia',
		by: body('Pusat Pembinaan dan Pengembangan Bahasa'),
		...balaiPustaka,
		year: 1988,
		classNumber: '499.221 3',
		subjects: ['Bahasa Indonesia - Kamus'],
		demand: 2,
		summary: 'Kamus baku bahasa Indonesia, susunan lembaga bahasa negara.'
	},
	{
		title: 'Kamus Indonesia-Inggris',
		by: ['Echols, John M.', 'Shadily, Hassan'],
		...gramedia,
		originalTitle: 'An Indonesian-English Dictionary',
		classNumber: '499.221 3',
		subjects: ['Bahasa Indonesia - Kamus', 'Bahasa Inggris - Kamus']
	},
	{
		title: 'Kamus Inggris-Indonesia',
		by: ['Echols, John M.', 'Shadily, Hassan'],
		...gramediaOld,
		originalTitle: 'An English-Indonesian Dictionary',
		classNumber: '423',
		subjects: ['Bahasa Inggris - Kamus'],
		demand: 2
	},
	{
		title: 'Kamus Umum Bahasa Indonesia',
		by: 'Poerwadarminta, W.J.S.',
		...balaiPustaka,
		classNumber: '499.221 3',
		subjects: ['Bahasa Indonesia - Kamus']
	},
	{
		title: 'Komposisi',
		subtitle: 'Sebuah Pengantar Kemahiran Bahasa',
		by: 'Keraf, Gorys',
		publisher: 'Nusa Indah',
		place: 'Ende',
		classNumber: '499.221',
		isReference: false,
		shelf: 'sosial'
	},
	{
		title: 'Statistik Indonesia',
		by: body('Badan Pusat Statistik'),
		place: 'Jakarta',
		publisher: 'Badan Pusat Statistik',
		material: 'terbitan-berkala',
		classNumber: '315.98',
		subjects: ['Indonesia - Statistik']
	},
	{
		title: 'Tata Bahasa Baku Bahasa Indonesia',
		by: editor('Moeliono, Anton M.'),
		...balaiPustaka,
		year: 1988,
		classNumber: '499.221 5',
		subjects: ['Bahasa Indonesia - Tata bahasa']
	},
	{
		title: 'Tesaurus Bahasa Indonesia',
		by: 'Endarmoko, Eko',
		...gramedia,
		year: 2006,
		classNumber: '499.221',
		subjects: ['Bahasa Indonesia - Sinonim']
	},
	{
		title: 'The Times Atlas of the World',
		place: 'London',
		publisher: 'Times Books',
		language: 'eng',
		material: 'kartografis',
		classNumber: '912',
		subjects: ['Atlas'],
		summary: 'Atlas besar dunia dengan indeks nama tempat yang sangat lengkap.'
	}
]);
