import { gagasMedia, gramedia, gramediaOld, grasindo, republika } from './publishers.ts';
import { shelf } from './shelf.ts';

/** What is asked for most at the desk: popular novels, many of them read by young people. */
export const popularNovels = shelf(
	{ shelf: 'remaja', classNumber: '899.221 3', subjects: ['Fiksi Indonesia'], audience: 'remaja' },
	[
		{
			title: '5 cm',
			by: 'Dhirgantoro, Donny',
			...grasindo,
			year: 2005,
			demand: 3,
			summary: 'Lima sahabat berpisah tiga bulan, lalu bertemu lagi untuk mendaki Semeru.'
		},
		{ title: 'Ayahku (Bukan) Pembohong', by: 'Tere Liye', ...gramedia, year: 2011, demand: 3 },
		{
			title: 'Ayat-Ayat Cinta',
			by: 'El Shirazy, Habiburrahman',
			...republika,
			year: 2004,
			audience: 'umum',
			demand: 3,
			summary: 'Fahri, mahasiswa Indonesia di Kairo, menikah dengan Aisha dan diuji oleh sebuah tuduhan.'
		},
		{ title: 'Bidadari-Bidadari Surga', by: 'Tere Liye', ...republika, year: 2008, demand: 2 },
		{ title: 'Bintang', by: 'Tere Liye', ...gramedia, year: 2017, series: 'Serial Bumi ; 4', demand: 4 },
		{ title: 'Bulan', by: 'Tere Liye', ...gramedia, year: 2015, series: 'Serial Bumi ; 2', demand: 4 },
		{
			title: 'Bumi',
			by: 'Tere Liye',
			...gramedia,
			year: 2014,
			series: 'Serial Bumi ; 1',
			demand: 5,
			summary:
				'Raib bisa menghilang; bersama Seli dan Ali ia menemukan bahwa di bumi ada dunia-dunia lain yang berjalan serentak.'
		},
		{ title: 'Critical Eleven', by: 'Natassa, Ika', ...gramedia, year: 2015, audience: 'umum', demand: 2 },
		{
			title: 'Daun yang Jatuh Tak Pernah Membenci Angin',
			by: 'Tere Liye',
			...gramedia,
			year: 2010,
			demand: 3
		},
		{
			title: 'Di Tanah Lada',
			by: 'Zezsyazeoviennazabrizkie, Ziggy',
			...gramedia,
			year: 2015,
			demand: 2,
			summary:
				'Ava, anak enam tahun yang selalu membawa kamus, bersahabat dengan P, anak yang namanya hanya satu huruf.'
		},
		{
			title: 'Dilan',
			subtitle: 'Dia adalah Dilanku Tahun 1990',
			by: 'Baiq, Pidi',
			publisher: 'Pastel Books',
			place: 'Bandung',
			year: 2014,
			demand: 4,
			summary:
				'Milea, murid pindahan di Bandung tahun 1990, mengenang Dilan yang mendekatinya dengan ramalan dan buku teka-teki silang.'
		},
		{
			title: 'Dilan Bagian Kedua',
			subtitle: 'Dia adalah Dilanku Tahun 1991',
			by: 'Baiq, Pidi',
			publisher: 'Pastel Books',
			place: 'Bandung',
			year: 2015,
			demand: 3
		},
		{
			title: 'Gajah Mada',
			by: 'Hariadi, Langit Kresna',
			publisher: 'Tiga Serangkai',
			place: 'Solo',
			year: 2004,
			audience: 'umum',
			subjects: ['Fiksi sejarah Indonesia'],
			demand: 2
		},
		{
			title: 'Hafalan Shalat Delisa',
			by: 'Tere Liye',
			...republika,
			year: 2005,
			demand: 3,
			summary: 'Delisa sedang menghafal bacaan shalat ketika tsunami melanda Lhok Nga.'
		},
		{
			title: 'Hujan',
			by: 'Tere Liye',
			...gramedia,
			year: 2016,
			demand: 5,
			summary:
				'Lail dan Esok bertemu pada hari sebuah gunung purba meletus; bertahun kemudian Lail ingin ingatannya dihapus.'
		},
		{
			title: 'Hujan Bulan Juni',
			subtitle: 'Sebuah Novel',
			key: 'hujan-bulan-juni-novel-damono',
			by: 'Damono, Sapardi Djoko',
			...gramedia,
			year: 2015,
			audience: 'umum',
			demand: 3
		},
		{
			title: 'Kambing Jantan',
			subtitle: 'Sebuah Catatan Harian Pelajar Bodoh',
			by: 'Dika, Raditya',
			...gagasMedia,
			year: 2005,
			demand: 2
		},
		{ title: 'Kau, Aku, dan Sepucuk Angpau Merah', by: 'Tere Liye', ...gramedia, year: 2012, demand: 2 },
		{
			title: 'Ketika Cinta Bertasbih',
			by: 'El Shirazy, Habiburrahman',
			...republika,
			year: 2007,
			audience: 'umum',
			demand: 2
		},
		{ title: 'Matahari', by: 'Tere Liye', ...gramedia, year: 2016, series: 'Serial Bumi ; 3', demand: 4 },
		{
			title: 'Milea',
			subtitle: 'Suara dari Dilan',
			by: 'Baiq, Pidi',
			publisher: 'Pastel Books',
			place: 'Bandung',
			year: 2016,
			demand: 3
		},
		{
			title: 'Negeri di Ujung Tanduk',
			by: 'Tere Liye',
			...gramedia,
			year: 2013,
			audience: 'umum',
			demand: 3
		},
		{ title: 'Negeri Para Bedebah', by: 'Tere Liye', ...gramedia, year: 2012, audience: 'umum', demand: 3 },
		{ title: 'Pergi', by: 'Tere Liye', ...republika, year: 2018, audience: 'umum', demand: 3 },
		{ title: 'Pulang', by: 'Tere Liye', ...republika, year: 2015, audience: 'umum', demand: 4 },
		{
			title: 'Rindu',
			by: 'Tere Liye',
			...republika,
			year: 2014,
			audience: 'umum',
			demand: 3,
			summary: 'Di sebuah kapal jemaah haji tahun 1938, lima penumpang menyimpan lima pertanyaan.'
		},
		{
			title: 'Sepatu Dahlan',
			by: 'Pabichara, Khrisna',
			year: 2012,
			demand: 2,
			summary:
				'Novel tentang masa kecil Dahlan Iskan yang berjalan jauh ke sekolah dan memimpikan sepasang sepatu.'
		},
		{ title: 'Summer in Seoul', by: 'Tan, Ilana', ...gramedia, year: 2006, demand: 2 },
		{ title: 'Surga yang Tak Dirindukan', by: 'Nadia, Asma', audience: 'umum', demand: 2 },
		{ title: 'Tangkaplah Daku Kau Kujitak', by: 'Hilman', ...gramediaOld, year: 1986, series: 'Lupus' },
		{
			title: 'Tentang Kamu',
			by: 'Tere Liye',
			...republika,
			year: 2016,
			audience: 'umum',
			demand: 4,
			summary:
				'Seorang pengacara di London menelusuri hidup seorang perempuan dari Pulau Bungin yang meninggalkan warisan besar.'
		},
		{ title: 'Winter in Tokyo', by: 'Tan, Ilana', ...gramedia, year: 2008, demand: 2 }
	]
);
