import { body, translator } from './contributors.ts';
import { bulanBintang, lp3es, mizan, rajaGrafindo, serambi } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Islam, in the classes 2X of Indonesian libraries. */
export const islam = shelf({ shelf: 'islam', classNumber: '2X0', subjects: ['Islam'] }, [
	{ title: 'Al-Hikam', by: "Ibn Atha'illah al-Iskandari", classNumber: '2X5', subjects: ['Tasawuf'] },
	{
		title: "Al-Qur'an dan Terjemahnya",
		by: body('Departemen Agama Republik Indonesia'),
		place: 'Jakarta',
		classNumber: '2X1',
		subjects: ["Al-Qur'an - Terjemahan"],
		demand: 2
	},
	{
		title: "Buku Iqro'",
		subtitle: "Cara Cepat Belajar Membaca Al-Qur'an",
		by: "Humam, As'ad",
		place: 'Yogyakarta',
		classNumber: '2X1',
		subjects: ["Al-Qur'an - Cara membaca"],
		audience: 'anak',
		demand: 4,
		summary: 'Enam jilid tipis yang membawa anak dari huruf lepas sampai lancar membaca.'
	},
	{
		title: 'Bulughul Maram',
		by: 'Ibn Hajar al-Asqalani',
		classNumber: '2X2',
		subjects: ['Hadis - Hukum Islam']
	},
	{
		title: 'Capita Selecta',
		by: 'Natsir, Mohammad',
		classNumber: '2X6',
		subjects: ['Islam dan masyarakat'],
		isLocal: true,
		summary:
			'Kumpulan karangan dan pidato tokoh kelahiran Alahan Panjang tentang agama, pendidikan, dan negara.'
	},
	{
		title: 'Falsafah Hidup',
		by: 'Hamka',
		classNumber: '2X5',
		subjects: ['Akhlak'],
		isLocal: true,
		demand: 2
	},
	{
		title: 'Fikih Sunnah',
		by: 'Sabiq, Sayyid',
		classNumber: '2X4',
		subjects: ['Fikih'],
		originalTitle: 'Fiqh al-Sunnah',
		demand: 2
	},
	{ title: 'Fiqh Islam', by: 'Rasjid, Sulaiman', classNumber: '2X4', subjects: ['Fikih'], demand: 2 },
	{ title: "Fiqhud Da'wah", by: 'Natsir, Mohammad', classNumber: '2X7', subjects: ['Dakwah'], isLocal: true },
	{
		title: 'Halal dan Haram dalam Islam',
		by: 'Al-Qaradawi, Yusuf',
		classNumber: '2X4',
		subjects: ['Fikih', 'Halal dan haram'],
		originalTitle: 'Al-Halal wa al-haram fi al-Islam'
	},
	{
		title: 'Hayy bin Yaqzhan',
		by: 'Ibn Tufail',
		classNumber: '2X7',
		subjects: ['Filsafat Islam'],
		summary: 'Seorang anak tumbuh sendirian di pulau dan sampai kepada Tuhan dengan mengamati alam.'
	},
	{
		title: 'Ihya Ulumuddin',
		by: 'Al-Ghazali',
		classNumber: '2X5',
		subjects: ['Tasawuf', 'Akhlak'],
		isReference: true
	},
	{
		title: 'Islam, Doktrin, dan Peradaban',
		by: 'Madjid, Nurcholish',
		publisher: 'Paramadina',
		place: 'Jakarta',
		year: 1992,
		classNumber: '2X6',
		subjects: ['Islam dan masyarakat']
	},
	{
		title: 'Islamku, Islam Anda, Islam Kita',
		subtitle: 'Agama Masyarakat Negara Demokrasi',
		by: 'Wahid, Abdurrahman',
		publisher: 'The Wahid Institute',
		place: 'Jakarta',
		year: 2006,
		classNumber: '2X6',
		subjects: ['Islam dan masyarakat']
	},
	{
		title: 'Jaringan Ulama Timur Tengah dan Kepulauan Nusantara Abad XVII dan XVIII',
		subtitle: 'Melacak Akar-Akar Pembaruan Pemikiran Islam di Indonesia',
		by: 'Azra, Azyumardi',
		...mizan,
		year: 1994,
		classNumber: '2X9',
		subjects: ['Ulama - Indonesia - Sejarah'],
		summary: 'Hubungan guru dan murid antara Haramain dan Nusantara, dan gagasan yang mereka bawa pulang.'
	},
	{ title: 'Kimia Kebahagiaan', by: 'Al-Ghazali', classNumber: '2X5', subjects: ['Tasawuf'], demand: 2 },
	{
		title: 'La Tahzan',
		subtitle: 'Jangan Bersedih',
		by: 'Al-Qarni, Aidh',
		publisher: 'Qisthi Press',
		place: 'Jakarta',
		classNumber: '2X5',
		subjects: ['Akhlak', 'Kehidupan beragama'],
		demand: 3
	},
	{
		title: 'Lentera Hati',
		subtitle: 'Kisah dan Hikmah Kehidupan',
		by: 'Shihab, M. Quraish',
		...mizan,
		year: 1994,
		classNumber: '2X5',
		subjects: ['Kehidupan beragama'],
		demand: 2
	},
	{
		title: 'Membumikan Al-Quran',
		subtitle: 'Fungsi dan Peran Wahyu dalam Kehidupan Masyarakat',
		by: 'Shihab, M. Quraish',
		...mizan,
		year: 1992,
		classNumber: '2X1',
		subjects: ["Al-Qur'an - Kajian"],
		demand: 2
	},
	{
		title: 'Muhammad',
		subtitle: 'Kisah Hidup Nabi Berdasarkan Sumber Klasik',
		by: 'Lings, Martin',
		...serambi,
		originalTitle: 'Muhammad: His Life Based on the Earliest Sources',
		classNumber: '2X9',
		subjects: ['Muhammad, Nabi - Biografi'],
		demand: 2
	},
	{
		title: 'Pelajaran Agama Islam',
		by: 'Hamka',
		...bulanBintang,
		classNumber: '2X3',
		subjects: ['Akidah'],
		isLocal: true
	},
	{
		title: 'Pembaharuan dalam Islam',
		subtitle: 'Sejarah Pemikiran dan Gerakan',
		by: 'Nasution, Harun',
		...bulanBintang,
		year: 1975,
		classNumber: '2X6',
		subjects: ['Pembaruan Islam']
	},
	{
		title: 'Risalah Tuntunan Shalat Lengkap',
		by: "Rifa'i, Moh.",
		publisher: 'Toha Putra',
		place: 'Semarang',
		classNumber: '2X4',
		subjects: ['Shalat'],
		demand: 3,
		summary: 'Tuntunan ringkas tata cara bersuci dan shalat dengan bacaan dan artinya.'
	},
	{ title: 'Riyadhus Shalihin', by: 'An-Nawawi', classNumber: '2X2', subjects: ['Hadis'], demand: 2 },
	{
		title: 'Sejarah Hidup Muhammad',
		by: ['Haekal, Muhammad Husain', translator('Audah, Ali')],
		classNumber: '2X9',
		subjects: ['Muhammad, Nabi - Biografi'],
		originalTitle: 'Hayat Muhammad',
		demand: 2
	},
	{
		title: 'Sejarah Pendidikan Islam di Indonesia',
		by: 'Yunus, Mahmud',
		classNumber: '2X7',
		subjects: ['Pendidikan Islam - Indonesia - Sejarah'],
		isLocal: true
	},
	{
		title: 'Sejarah Peradaban Islam',
		subtitle: 'Dirasah Islamiyah II',
		by: 'Yatim, Badri',
		...rajaGrafindo,
		classNumber: '2X9',
		subjects: ['Islam - Sejarah'],
		demand: 2
	},
	{
		title: 'Sirah Nabawiyah',
		by: 'Al-Mubarakfuri, Shafiyyurrahman',
		publisher: 'Pustaka Al-Kautsar',
		place: 'Jakarta',
		originalTitle: 'Al-Rahiq al-makhtum',
		classNumber: '2X9',
		subjects: ['Muhammad, Nabi - Biografi'],
		demand: 2
	},
	{
		title: 'Tafsir Al-Azhar',
		by: 'Hamka',
		classNumber: '2X1.3',
		subjects: ["Al-Qur'an - Tafsir"],
		isLocal: true,
		isReference: true,
		demand: 2,
		summary:
			'Tafsir tiga puluh juz yang bermula dari ceramah subuh dan sebagian besar diselesaikan dalam tahanan.'
	},
	{
		title: 'Tafsir Al-Mishbah',
		subtitle: "Pesan, Kesan, dan Keserasian Al-Qur'an",
		by: 'Shihab, M. Quraish',
		publisher: 'Lentera Hati',
		classNumber: '2X1.3',
		subjects: ["Al-Qur'an - Tafsir"],
		isReference: true
	},
	{
		title: 'Tafsir Ibnu Katsir',
		by: 'Ibn Kathir',
		classNumber: '2X1.3',
		subjects: ["Al-Qur'an - Tafsir"],
		isReference: true
	},
	{
		title: "Tafsir Qur'an Karim",
		by: 'Yunus, Mahmud',
		classNumber: '2X1.3',
		subjects: ["Al-Qur'an - Tafsir"],
		isLocal: true
	},
	{
		title: 'Tasawuf Modern',
		by: 'Hamka',
		classNumber: '2X5',
		subjects: ['Tasawuf', 'Kebahagiaan'],
		isLocal: true,
		demand: 3,
		summary:
			'Bahagia menurut para bijak dan menurut agama, ditulis mula-mula sebagai rubrik majalah di Medan.'
	},
	{
		title: 'Teologi Islam',
		subtitle: 'Aliran-Aliran, Sejarah, Analisa Perbandingan',
		by: 'Nasution, Harun',
		publisher: 'UI Press',
		place: 'Jakarta',
		year: 1972,
		classNumber: '2X3',
		subjects: ['Ilmu kalam']
	},
	{
		title: 'Tradisi Pesantren',
		subtitle: 'Studi tentang Pandangan Hidup Kyai',
		by: 'Dhofier, Zamakhsyari',
		...lp3es,
		year: 1982,
		classNumber: '2X7',
		subjects: ['Pesantren']
	},
	{
		title: 'Tuhan Tidak Perlu Dibela',
		by: 'Wahid, Abdurrahman',
		publisher: 'LKiS',
		place: 'Yogyakarta',
		year: 1999,
		classNumber: '2X6',
		subjects: ['Islam dan masyarakat'],
		demand: 2
	},
	{
		title: 'Wawasan Al-Quran',
		subtitle: "Tafsir Maudhu'i atas Pelbagai Persoalan Umat",
		by: 'Shihab, M. Quraish',
		...mizan,
		year: 1996,
		classNumber: '2X1',
		subjects: ["Al-Qur'an - Kajian"]
	}
]);
