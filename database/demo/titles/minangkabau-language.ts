import { balaiPustaka, balaiPustakaBeforeWar, kpg } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Minangkabau language, tambo and kaba. */
export const minangkabauLanguage = shelf({ shelf: 'minangkabau', subjects: ['Minangkabau'], isLocal: true }, [
	{
		title: 'Cindua Mato',
		subtitle: 'Cerita Minangkabau',
		by: 'Madjoindo, Aman Datuk',
		...balaiPustaka,
		classNumber: '398.209 598 13',
		subjects: ['Cerita rakyat - Minangkabau']
	},
	{
		title: 'Kaba Anggun nan Tungga Si Magek Jabang',
		by: 'Mahkota, Ambas',
		language: 'min',
		classNumber: '899.22',
		subjects: ['Kaba', 'Kesusastraan Minangkabau'],
		summary:
			'Kaba dari Tiku Pariaman: Anggun nan Tungga berlayar mencari mamaknya dan barang-barang permintaan tunangannya, Gondan Gandoriah.'
	},
	{
		title: 'Kaba Cindua Mato',
		by: 'Endah, Syamsuddin Sutan Rajo',
		language: 'min',
		classNumber: '899.22',
		subjects: ['Kaba', 'Kesusastraan Minangkabau'],
		demand: 2,
		summary:
			'Kaba tentang Bundo Kanduang di Pagaruyung, Dang Tuanku, dan Cindua Mato yang menjemput Puti Bungsu.'
	},
	{
		title: 'Kaba Gadih Ranti',
		by: 'Endah, Syamsuddin Sutan Rajo',
		language: 'min',
		classNumber: '899.22',
		subjects: ['Kaba', 'Kesusastraan Minangkabau']
	},
	{
		title: 'Kaba Malin Deman',
		language: 'min',
		classNumber: '899.22',
		subjects: ['Kaba', 'Kesusastraan Minangkabau'],
		summary:
			'Kaba tentang pemuda yang menikah dengan Puti Bungsu dari kayangan setelah menyembunyikan baju terbangnya.'
	},
	{
		title: 'Kaba Rancak di Labuah',
		by: 'Panduko Alam, Datuk',
		language: 'min',
		classNumber: '899.22',
		subjects: ['Kaba', 'Kesusastraan Minangkabau'],
		summary: 'Nasihat seorang ibu kepada anak yang elok di jalan tetapi belum tahu tanggung jawab di rumah.'
	},
	{
		title: 'Kaba Sabai nan Aluih',
		language: 'min',
		classNumber: '899.22',
		subjects: ['Kaba', 'Kesusastraan Minangkabau'],
		demand: 2,
		summary: 'Sabai, gadis yang halus budi, menuntut balas kematian ayahnya kepada Rajo nan Panjang.'
	},
	{
		title: 'Kamoes Bahasa Minangkabau–Bahasa Melajoe-Riau',
		by: 'Pamoentjak, M. Thaib gelar Soetan',
		...balaiPustakaBeforeWar,
		year: 1935,
		classNumber: '499.22',
		subjects: ['Bahasa Minangkabau - Kamus'],
		shelf: 'referensi',
		isReference: true
	},
	{
		title: 'Kamus Lengkap Bahasa Minang',
		by: 'Saydam, Gouzali',
		publisher: 'PPIM',
		place: 'Padang',
		year: 2004,
		classNumber: '499.22',
		subjects: ['Bahasa Minangkabau - Kamus'],
		shelf: 'referensi',
		isReference: true,
		demand: 2
	},
	{
		title: 'Sijobang',
		subtitle: 'Sung Narrative Poetry of West Sumatra',
		by: 'Phillips, Nigel',
		publisher: 'Cambridge University Press',
		place: 'Cambridge',
		year: 1981,
		language: 'eng',
		classNumber: '899.22',
		subjects: ['Sijobang', 'Kesusastraan Minangkabau']
	},
	{
		title: 'Syair Sunur',
		subtitle: "Teks dan Konteks 'Otobiografi' Seorang Ulama Minangkabau Abad ke-19",
		by: 'Suryadi',
		place: 'Padang',
		year: 2004,
		classNumber: '899.22',
		subjects: ['Syair', 'Naskah Minangkabau']
	},
	{
		title: 'Tambo Alam Minangkabau',
		by: 'Toeah, Datoek',
		place: 'Bukittinggi',
		classNumber: '398.209 598 13',
		subjects: ['Tambo', 'Minangkabau - Asal-usul'],
		demand: 2,
		summary: 'Cerita asal-usul alam Minangkabau, luhak, suku, dan adatnya sebagaimana diwariskan dalam tambo.'
	},
	{
		title: 'Tata Bahasa Minangkabau',
		by: 'Moussay, Gérard',
		...kpg,
		year: 1998,
		classNumber: '499.22',
		subjects: ['Bahasa Minangkabau - Tata bahasa']
	}
]);
