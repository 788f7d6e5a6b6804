import {
	balaiPustaka,
	bentang,
	djambatan,
	grafiti,
	gramedia,
	gramediaOld,
	hastaMitra,
	kpg,
	pustakaFirdaus,
	pustakaJaya,
	sinarHarapan
} from './publishers.ts';
import { shelf } from './shelf.ts';

/** Novels and stories from 1965 to the end of the century. */
export const indonesianNovels19701999 = shelf(
	{ shelf: 'novel-indonesia', classNumber: '899.221 3', subjects: ['Fiksi Indonesia'] },
	[
		{
			title: 'Anak Semua Bangsa',
			by: 'Toer, Pramoedya Ananta',
			...hastaMitra,
			series: 'Tetralogi Buru ; 2',
			demand: 4,
			subjects: ['Fiksi sejarah Indonesia'],
			summary:
				'Sepeninggal Annelies, Minke belajar mengenal bangsanya sendiri, antara lain dari seorang petani tebu dan seorang pelarian dari Tiongkok.'
		},
		{
			title: 'Arus Balik',
			by: 'Toer, Pramoedya Ananta',
			...hastaMitra,
			year: 1995,
			demand: 2,
			subjects: ['Fiksi sejarah Indonesia'],
			summary: 'Nusantara kehilangan kuasa atas lautnya pada zaman Tuban dan kedatangan Portugis.'
		},
		{ title: 'Badai Pasti Berlalu', by: 'Marga T.', ...gramediaOld, year: 1974, demand: 2 },
		{ title: 'Bekisar Merah', by: 'Tohari, Ahmad', ...gramedia, year: 1993, demand: 2 },
		{
			title: 'Bumi Manusia',
			by: 'Toer, Pramoedya Ananta',
			...hastaMitra,
			year: 1980,
			series: 'Tetralogi Buru ; 1',
			demand: 5,
			subjects: ['Fiksi sejarah Indonesia'],
			summary:
				'Minke, siswa pribumi di Surabaya pada akhir abad ke-19, bertemu Nyai Ontosoroh dan Annelies serta hukum kolonial yang memisahkan mereka.'
		},
		{
			title: 'Burung-Burung Manyar',
			by: 'Mangunwijaya, Y.B.',
			...djambatan,
			year: 1981,
			demand: 3,
			summary:
				'Teto yang memihak Belanda dan Atik yang memihak Republik, sejak masa kanak-kanak sampai lama sesudah perang.'
		},
		{
			title: 'Dilarang Mencintai Bunga-Bunga',
			by: 'Kuntowijoyo',
			...pustakaFirdaus,
			year: 1992,
			subjects: ['Cerita pendek Indonesia'],
			summary:
				'Kumpulan cerita pendek; cerita judulnya tentang seorang anak di antara ayah yang keras bekerja dan kakek yang mencintai bunga.'
		},
		{
			title: 'Gadis Pantai',
			by: 'Toer, Pramoedya Ananta',
			...hastaMitra,
			year: 1987,
			demand: 3,
			summary:
				'Gadis kampung nelayan di pesisir Jawa dijadikan istri percobaan seorang pembesar santri, lalu dikembalikan tanpa anaknya.'
		},
		{
			title: 'Harimau! Harimau!',
			by: 'Lubis, Mochtar',
			...pustakaJaya,
			year: 1975,
			demand: 3,
			summary: 'Tujuh pencari damar di rimba Sumatra diburu seekor harimau dan oleh rahasia mereka sendiri.'
		},
		{
			title: 'Jantera Bianglala',
			by: 'Tohari, Ahmad',
			...gramediaOld,
			year: 1986,
			series: 'Ronggeng Dukuh Paruk ; 3',
			demand: 2
		},
		{
			title: 'Jejak Langkah',
			by: 'Toer, Pramoedya Ananta',
			...hastaMitra,
			year: 1985,
			series: 'Tetralogi Buru ; 3',
			demand: 4,
			subjects: ['Fiksi sejarah Indonesia']
		},
		{
			title: 'Keluarga Cemara',
			by: 'Atmowiloto, Arswendo',
			...gramediaOld,
			year: 1981,
			demand: 2,
			audience: 'remaja',
			summary: 'Abah, Emak, Euis, Ara, dan Agil menjalani hidup sederhana dengan jujur sesudah jatuh miskin.'
		},
		{ title: 'Keluarga Permana', by: 'Ramadhan K.H.', ...pustakaJaya, year: 1978 },
		{ title: 'Khotbah di Atas Bukit', by: 'Kuntowijoyo', ...pustakaJaya, year: 1976, demand: 2 },
		{
			title: 'Kooong',
			subtitle: 'Kisah tentang Seekor Perkutut',
			by: 'Simatupang, Iwan',
			...pustakaJaya,
			year: 1975,
			summary: 'Pak Sastro mencari perkututnya yang hilang dan menemukan kebebasannya sendiri di jalan.'
		},
		{
			title: 'Kubah',
			by: 'Tohari, Ahmad',
			...pustakaJaya,
			year: 1980,
			demand: 2,
			summary:
				'Karman pulang dari Pulau Buru ke desanya dan menebus masa lalunya dengan membuat kubah masjid.'
		},
		{
			title: 'Lintang Kemukus Dini Hari',
			by: 'Tohari, Ahmad',
			...gramediaOld,
			year: 1985,
			series: 'Ronggeng Dukuh Paruk ; 2',
			demand: 2
		},
		{
			title: 'Namaku Hiroko',
			by: 'Dini, Nh.',
			...pustakaJaya,
			year: 1977,
			summary: 'Perempuan desa Jepang mencari hidup sendiri di kota besar tanpa meminta maaf atas pilihannya.'
		},
		{ title: 'Olenka', by: 'Darma, Budi', ...balaiPustaka, year: 1983, demand: 2 },
		{
			title: 'Orang-Orang Bloomington',
			by: 'Darma, Budi',
			...sinarHarapan,
			year: 1980,
			demand: 2,
			subjects: ['Cerita pendek Indonesia'],
			summary: 'Tujuh cerita tentang orang-orang kesepian yang saling mengintip di sebuah kota kecil Amerika.'
		},
		{
			title: 'Pada Sebuah Kapal',
			by: 'Dini, Nh.',
			...pustakaJaya,
			year: 1973,
			demand: 2,
			summary:
				'Sri, seorang penari, dan Michel, perwira kapal, bertemu di tengah pernikahan mereka yang dingin.'
		},
		{
			title: 'Para Priyayi',
			by: 'Kayam, Umar',
			...grafiti,
			year: 1992,
			demand: 3,
			summary:
				'Tiga turunan keluarga Sastrodarsono dari desa sampai tahun-tahun penuh gejolak setelah merdeka.'
		},
		{
			title: 'Pertemuan Dua Hati',
			by: 'Dini, Nh.',
			...gramediaOld,
			year: 1986,
			audience: 'remaja',
			demand: 2,
			summary:
				'Bu Suci, guru pindahan di Semarang, menghadapi murid sukar bernama Waskito sambil merawat anaknya yang sakit.'
		},
		{
			title: 'Ronggeng Dukuh Paruk',
			by: 'Tohari, Ahmad',
			...gramediaOld,
			year: 1982,
			series: 'Ronggeng Dukuh Paruk ; 1',
			demand: 4,
			summary:
				'Srintil diangkat menjadi ronggeng di dukuh miskin Paruk, dan Rasus yang mencintainya memilih pergi.'
		},
		{
			title: 'Roro Mendut',
			by: 'Mangunwijaya, Y.B.',
			...gramediaOld,
			year: 1983,
			subjects: ['Fiksi sejarah Indonesia']
		},
		{
			title: 'Rumah Kaca',
			by: 'Toer, Pramoedya Ananta',
			...hastaMitra,
			year: 1988,
			series: 'Tetralogi Buru ; 4',
			demand: 3,
			subjects: ['Fiksi sejarah Indonesia'],
			summary:
				'Pangemanann, polisi yang ditugasi mengawasi Minke, menulis bagaimana pemerintah kolonial mengarsipkan pergerakan.'
		},
		{
			title: 'Saksi Mata',
			by: 'Ajidarma, Seno Gumira',
			...bentang,
			year: 1994,
			demand: 2,
			subjects: ['Cerita pendek Indonesia']
		},
		{ title: 'Saman', by: 'Utami, Ayu', ...kpg, year: 1998, demand: 3 },
		{
			title: 'Senyum Karyamin',
			by: 'Tohari, Ahmad',
			...gramedia,
			year: 1989,
			subjects: ['Cerita pendek Indonesia']
		},
		{
			title: 'Seribu Kunang-Kunang di Manhattan',
			by: 'Kayam, Umar',
			...pustakaJaya,
			year: 1972,
			subjects: ['Cerita pendek Indonesia'],
			demand: 2
		},
		{ title: 'Telegram', by: 'Wijaya, Putu', ...pustakaJaya, year: 1973 },
		{
			title: 'Tirai Menurun',
			by: 'Dini, Nh.',
			...gramedia,
			year: 1993,
			summary: 'Kehidupan para pemain sebuah rombongan wayang orang di Semarang, di panggung dan di luarnya.'
		},
		{
			title: 'Upacara',
			by: 'Rampan, Korrie Layun',
			...pustakaJaya,
			year: 1978,
			summary: 'Hidup seorang pemuda Dayak Benuaq diceritakan melalui upacara-upacara sukunya.'
		},
		{
			title: 'Ziarah',
			by: 'Simatupang, Iwan',
			...djambatan,
			year: 1969,
			demand: 2,
			summary: 'Seorang bekas pelukis yang berduka menerima pekerjaan mengapur tembok pekuburan kotanya.'
		}
	]
);
