import { body, editor } from './contributors.ts';
import {
	alvabet,
	balaiPustaka,
	bhratara,
	djambatan,
	gramedia,
	gramediaOld,
	grasindo,
	kanisius,
	lp3es,
	pustakaJaya,
	rajaGrafindo
} from './publishers.ts';
import { shelf } from './shelf.ts';

/** Society, law, politics, economics and education. */
export const society = shelf({ shelf: 'sosial', subjects: ['Ilmu sosial'] }, [
	{
		title: '21 Lessons for the 21st Century',
		by: 'Harari, Yuval Noah',
		publisher: 'Jonathan Cape',
		place: 'London',
		year: 2018,
		language: 'eng',
		classNumber: '909.83',
		subjects: ['Peradaban - Abad ke-21']
	},
	{
		title: 'Abangan, Santri, Priyayi dalam Masyarakat Jawa',
		by: 'Geertz, Clifford',
		...pustakaJaya,
		year: 1981,
		originalTitle: 'The Religion of Java',
		classNumber: '306.6',
		subjects: ['Jawa - Agama']
	},
	{
		title: 'Aksi Massa',
		by: 'Tan Malaka',
		originalTitle: 'Massa actie',
		classNumber: '320.5',
		subjects: ['Gerakan politik - Indonesia'],
		isLocal: true
	},
	{
		title: 'Analisis Gender dan Transformasi Sosial',
		by: 'Fakih, Mansour',
		publisher: 'Pustaka Pelajar',
		place: 'Yogyakarta',
		year: 1996,
		classNumber: '305.3',
		subjects: ['Gender']
	},
	{
		title: 'Bank Kaum Miskin',
		subtitle: 'Kisah Yunus dan Grameen Bank Memerangi Kemiskinan',
		by: 'Yunus, Muhammad',
		publisher: 'Marjin Kiri',
		year: 2007,
		originalTitle: 'Banker to the Poor',
		classNumber: '332.1',
		subjects: ['Kredit mikro', 'Kemiskinan']
	},
	{
		title: 'Dasar-Dasar Ilmu Politik',
		by: 'Budiardjo, Miriam',
		...gramediaOld,
		year: 1977,
		classNumber: '320',
		subjects: ['Ilmu politik'],
		demand: 2
	},
	{
		title: 'Demokrasi Kita',
		by: 'Hatta, Mohammad',
		year: 1960,
		classNumber: '321.8',
		subjects: ['Demokrasi - Indonesia'],
		isLocal: true,
		summary: 'Kritik Bung Hatta terhadap Demokrasi Terpimpin, mula-mula dimuat di majalah Pandji Masjarakat.'
	},
	{
		title: 'Development as Freedom',
		by: 'Sen, Amartya',
		publisher: 'Alfred A. Knopf',
		place: 'New York',
		year: 1999,
		language: 'eng',
		classNumber: '330',
		subjects: ['Pembangunan ekonomi']
	},
	{
		title: 'Filsafat dan Strategi Pendidikan M. Sjafei',
		subtitle: 'Ruang Pendidik INS Kayutanam',
		by: 'Navis, A.A.',
		...grasindo,
		year: 1996,
		classNumber: '370.1',
		subjects: ['Sjafei, Mohammad', 'INS Kayutanam', 'Pendidikan - Sumatera Barat'],
		isLocal: true
	},
	{
		title: 'Gerpolek',
		subtitle: 'Gerilya, Politik, Ekonomi',
		by: 'Tan Malaka',
		year: 1948,
		classNumber: '355.4',
		subjects: ['Perang gerilya'],
		isLocal: true
	},
	{
		title: 'Homo Deus',
		subtitle: 'Masa Depan Umat Manusia',
		by: 'Harari, Yuval Noah',
		...alvabet,
		year: 2018,
		originalTitle: 'Homo Deus: A Brief History of Tomorrow',
		classNumber: '909.83',
		subjects: ['Peradaban - Abad ke-21'],
		demand: 2
	},
	{
		title: 'Involusi Pertanian',
		subtitle: 'Proses Perubahan Ekologi di Indonesia',
		by: 'Geertz, Clifford',
		...bhratara,
		originalTitle: 'Agricultural Involution',
		classNumber: '338.1',
		subjects: ['Pertanian - Indonesia']
	},
	{
		title: 'Kitab Undang-Undang Hukum Pidana (KUHP)',
		subtitle: 'Serta Komentar-Komentarnya Lengkap Pasal demi Pasal',
		by: 'Soesilo, R.',
		publisher: 'Politeia',
		place: 'Bogor',
		classNumber: '345.598',
		subjects: ['Hukum pidana - Indonesia'],
		isReference: true
	},
	{
		title: 'Manusia dan Kebudayaan di Indonesia',
		by: editor('Koentjaraningrat'),
		...djambatan,
		classNumber: '306.095 98',
		subjects: ['Kebudayaan - Indonesia', 'Suku bangsa - Indonesia'],
		demand: 2
	},
	{
		title: 'Manusia Indonesia',
		subtitle: 'Sebuah Pertanggungan Jawab',
		by: 'Lubis, Mochtar',
		year: 1977,
		classNumber: '306.095 98',
		subjects: ['Watak bangsa - Indonesia'],
		demand: 2,
		summary: 'Ceramah yang menggugat sifat-sifat orang Indonesia, dari hipokrit sampai percaya takhayul.'
	},
	{
		title: 'Moral Ekonomi Petani',
		subtitle: 'Pergolakan dan Subsistensi di Asia Tenggara',
		by: 'Scott, James C.',
		...lp3es,
		year: 1981,
		originalTitle: 'The Moral Economy of the Peasant',
		classNumber: '305.5',
		subjects: ['Petani - Asia Tenggara']
	},
	{
		title: 'Pendidikan Kaum Tertindas',
		by: 'Freire, Paulo',
		...lp3es,
		year: 1985,
		originalTitle: 'Pedagogia do oprimido',
		classNumber: '370.1',
		subjects: ['Pendidikan - Filsafat']
	},
	{
		title: 'Pengantar Ekonomi Pertanian',
		by: 'Mubyarto',
		...lp3es,
		year: 1973,
		classNumber: '338.1',
		subjects: ['Ekonomi pertanian']
	},
	{
		title: 'Pengantar Ilmu Antropologi',
		by: 'Koentjaraningrat',
		classNumber: '301',
		subjects: ['Antropologi']
	},
	{
		title: 'Pengantar Ilmu Hukum dan Tata Hukum Indonesia',
		by: 'Kansil, C.S.T.',
		...balaiPustaka,
		classNumber: '340',
		subjects: ['Hukum - Indonesia']
	},
	{
		title: 'Pokok-Pokok Hukum Perdata',
		by: 'Subekti',
		publisher: 'Intermasa',
		place: 'Jakarta',
		classNumber: '346.598',
		subjects: ['Hukum perdata - Indonesia']
	},
	{
		title: 'Rich Dad, Poor Dad',
		by: 'Kiyosaki, Robert T.',
		...gramedia,
		classNumber: '332.024',
		subjects: ['Keuangan pribadi'],
		demand: 3
	},
	{
		title: 'Sang Penguasa',
		subtitle: 'Surat Seorang Negarawan kepada Pemimpin Republik',
		by: 'Machiavelli, Niccolò',
		...gramediaOld,
		year: 1987,
		originalTitle: 'Il principe',
		classNumber: '320.1',
		subjects: ['Kekuasaan (Politik)']
	},
	{
		title: 'Sejarah Perkembangan Pers Minangkabau (1859–1945)',
		by: 'Darwis, Yuliandre',
		...gramedia,
		year: 2013,
		classNumber: '079.598 13',
		subjects: ['Pers - Sumatera Barat - Sejarah'],
		isLocal: true
	},
	{
		title: 'Sosiologi',
		subtitle: 'Suatu Pengantar',
		by: 'Soekanto, Soerjono',
		...rajaGrafindo,
		classNumber: '301',
		subjects: ['Sosiologi'],
		demand: 2
	},
	{
		title: 'Tafsir Kebudayaan',
		by: 'Geertz, Clifford',
		...kanisius,
		year: 1992,
		originalTitle: 'The Interpretation of Cultures',
		classNumber: '306',
		subjects: ['Kebudayaan']
	},
	{
		title: 'The Psychology of Money',
		by: 'Housel, Morgan',
		year: 2021,
		classNumber: '332.024',
		subjects: ['Keuangan pribadi'],
		demand: 4,
		summary: 'Sembilan belas cerita pendek tentang cara orang memikirkan uang, menabung, dan merasa cukup.'
	},
	{
		title: 'Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
		by: body('Indonesia'),
		classNumber: '342.598',
		subjects: ['Undang-Undang Dasar 1945'],
		demand: 2
	}
]);
