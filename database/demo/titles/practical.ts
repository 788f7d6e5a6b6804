import { body } from './contributors.ts';
import {
	andi,
	bpkGunungMulia,
	djambatan,
	erlangga,
	gramedia,
	informatika,
	kompas,
	komunitasBambu,
	penebarSwadaya
} from './publishers.ts';
import { shelf } from './shelf.ts';

/** Computing, health, farming, cooking, crafts, work. */
export const practical = shelf({ shelf: 'terapan', subjects: ['Keterampilan'] }, [
	{
		title: '100 Mak Nyus Makanan Tradisional Indonesia',
		by: 'Winarno, Bondan',
		...kompas,
		year: 2013,
		classNumber: '641.595 98',
		subjects: ['Masakan Indonesia'],
		demand: 2
	},
	{
		title: 'Agribisnis Cabai Hibrida',
		by: 'Prajnanta, Final',
		...penebarSwadaya,
		classNumber: '635.643',
		subjects: ['Cabai - Budi daya'],
		demand: 2
	},
	{
		title: 'Algoritma dan Pemrograman dalam Bahasa Pascal dan C',
		by: 'Munir, Rinaldi',
		...informatika,
		classNumber: '005.1',
		subjects: ['Pemrograman komputer'],
		demand: 2
	},
	{
		title: 'Atlas Tumbuhan Obat Indonesia',
		subtitle: 'Jilid 1',
		by: 'Dalimartha, Setiawan',
		publisher: 'Trubus Agriwidya',
		place: 'Jakarta',
		year: 1999,
		classNumber: '615.321',
		subjects: ['Tanaman obat - Indonesia'],
		demand: 2
	},
	{
		title: 'Beternak Ayam Kampung',
		by: 'Sarwono, B.',
		...penebarSwadaya,
		classNumber: '636.5',
		subjects: ['Ayam - Pemeliharaan'],
		demand: 2
	},
	{
		title: 'Beternak Kambing Unggul',
		by: 'Sarwono, B.',
		...penebarSwadaya,
		classNumber: '636.39',
		subjects: ['Kambing - Pemeliharaan']
	},
	{
		title: 'Buku Kesehatan Ibu dan Anak',
		by: body('Kementerian Kesehatan Republik Indonesia'),
		place: 'Jakarta',
		classNumber: '618.2',
		subjects: ['Kesehatan ibu', 'Kesehatan anak'],
		demand: 2,
		summary: 'Buku pegangan keluarga dari masa hamil sampai anak berumur enam tahun, dengan jadwal imunisasi.'
	},
	{
		title: 'Clean Code',
		subtitle: 'A Handbook of Agile Software Craftsmanship',
		by: 'Martin, Robert C.',
		publisher: 'Prentice Hall',
		place: 'Upper Saddle River',
		year: 2008,
		language: 'eng',
		classNumber: '005.1',
		subjects: ['Pemrograman komputer']
	},
	{
		title: 'Computer Networks',
		by: 'Tanenbaum, Andrew S.',
		publisher: 'Prentice Hall',
		language: 'eng',
		classNumber: '004.6',
		subjects: ['Jaringan komputer']
	},
	{
		title: 'Hidroponik',
		subtitle: 'Bercocok Tanam Tanpa Tanah',
		by: 'Lingga, Pinus',
		...penebarSwadaya,
		classNumber: '631.585',
		subjects: ['Hidroponik'],
		demand: 3,
		summary: 'Cara menanam sayur dan bunga dengan larutan hara di pekarangan sempit.'
	},
	{
		title: 'Indonesian Regional Food and Cookery',
		by: 'Owen, Sri',
		language: 'eng',
		classNumber: '641.595 98',
		subjects: ['Masakan Indonesia'],
		summary: 'Masakan dari berbagai daerah oleh penulis yang masa kecilnya di Padang Panjang.'
	},
	{
		title: 'Kain Songket Indonesia',
		by: 'Kartiwa, Suwati',
		...djambatan,
		classNumber: '746.14',
		subjects: ['Songket'],
		isLocal: true,
		demand: 2,
		summary: 'Sejarah, bahan, ragam hias, dan cara menenun songket di berbagai daerah.'
	},
	{
		title: 'Kelapa Sawit',
		by: 'Fauzi, Yan',
		...penebarSwadaya,
		classNumber: '633.851',
		subjects: ['Kelapa sawit - Budi daya'],
		demand: 2
	},
	{
		title: 'Kopi',
		subtitle: 'Budidaya dan Penanganan Lepas Panen',
		by: ['Najiyati, Sri', 'Danarti'],
		...penebarSwadaya,
		classNumber: '633.73',
		subjects: ['Kopi - Budi daya'],
		demand: 2
	},
	{
		title: 'Mustika Rasa',
		subtitle: 'Resep Masakan Indonesia Warisan Sukarno',
		by: body('Departemen Pertanian'),
		...komunitasBambu,
		year: 2016,
		classNumber: '641.595 98',
		subjects: ['Masakan Indonesia'],
		demand: 2,
		summary:
			'Kumpulan resep dari seluruh Nusantara yang disusun atas gagasan Presiden Sukarno pada tahun 1960-an.'
	},
	{
		title: 'Panduan Lengkap Karet',
		by: body('Tim Penulis Penebar Swadaya'),
		...penebarSwadaya,
		classNumber: '633.895 2',
		subjects: ['Karet - Budi daya'],
		demand: 2
	},
	{
		title: 'Pengantar Ilmu Perpustakaan',
		by: 'Sulistyo-Basuki',
		...gramedia,
		year: 1991,
		classNumber: '020',
		subjects: ['Ilmu perpustakaan']
	},
	{
		title: 'Pengantar Klasifikasi Persepuluhan Dewey',
		by: ['Hamakonda, Towa P.', 'Tairas, J.N.B.'],
		...bpkGunungMulia,
		classNumber: '025.431',
		subjects: ['Klasifikasi Dewey']
	},
	{
		title: 'Pengenalan Sistem Informasi',
		by: 'Kadir, Abdul',
		...andi,
		classNumber: '658.403 8',
		subjects: ['Sistem informasi']
	},
	{
		title: 'Petunjuk Penggunaan Pupuk',
		by: 'Lingga, Pinus',
		...penebarSwadaya,
		classNumber: '631.8',
		subjects: ['Pupuk']
	},
	{
		title: 'Psikologi Perkembangan',
		subtitle: 'Suatu Pendekatan Sepanjang Rentang Kehidupan',
		by: 'Hurlock, Elizabeth B.',
		...erlangga,
		originalTitle: 'Developmental Psychology: A Life-Span Approach',
		classNumber: '155',
		subjects: ['Psikologi perkembangan']
	},
	{
		title: 'Rijsttafel',
		subtitle: 'Budaya Kuliner di Indonesia Masa Kolonial 1870–1942',
		by: 'Rahman, Fadly',
		...gramedia,
		year: 2011,
		classNumber: '641.309 598',
		subjects: ['Makanan - Indonesia - Sejarah']
	},
	{
		title: 'Sapi Potong',
		by: 'Sugeng, Y. Bambang',
		...penebarSwadaya,
		classNumber: '636.2',
		subjects: ['Sapi - Pemeliharaan'],
		demand: 2
	},
	{
		title: 'Sembilan Elemen Jurnalisme',
		by: ['Kovach, Bill', 'Rosenstiel, Tom'],
		publisher: 'Yayasan Pantau',
		place: 'Jakarta',
		year: 2003,
		originalTitle: 'The Elements of Journalism',
		classNumber: '070.4',
		subjects: ['Jurnalisme']
	},
	{
		title: 'Tanaman Berkhasiat Obat di Indonesia',
		by: 'Wijayakusuma, Hembing',
		classNumber: '615.321',
		subjects: ['Tanaman obat - Indonesia']
	},
	{
		title: 'The Art of Computer Programming',
		subtitle: 'Volume 1: Fundamental Algorithms',
		by: 'Knuth, Donald E.',
		publisher: 'Addison-Wesley',
		place: 'Reading',
		year: 1968,
		language: 'eng',
		classNumber: '005.1',
		subjects: ['Pemrograman komputer'],
		isReference: true
	},
	{
		title: 'The C Programming Language',
		by: ['Kernighan, Brian W.', 'Ritchie, Dennis M.'],
		publisher: 'Prentice-Hall',
		place: 'Englewood Cliffs',
		year: 1978,
		language: 'eng',
		classNumber: '005.133',
		subjects: ['C (Bahasa pemrograman)']
	},
	{
		title: 'Where There Is No Doctor',
		subtitle: 'A Village Health Care Handbook',
		by: 'Werner, David',
		publisher: 'Hesperian',
		language: 'eng',
		classNumber: '616.02',
		subjects: ['Pertolongan pertama', 'Kesehatan masyarakat']
	}
]);
