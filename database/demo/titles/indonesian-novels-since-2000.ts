import { bentang, gramedia, grasindo, indonesiaTera, kpg } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Novels and stories of this century. */
export const indonesianNovelsSince2000 = shelf(
	{ shelf: 'novel-indonesia', classNumber: '899.221 3', subjects: ['Fiksi Indonesia'] },
	[
		{
			title: 'Amba',
			by: 'Pamuntjak, Laksmi',
			...gramedia,
			year: 2012,
			demand: 2,
			summary:
				'Seorang perempuan menelusuri jejak kekasihnya sampai ke Pulau Buru, puluhan tahun setelah 1965.'
		},
		{
			title: 'Aroma Karsa',
			by: 'Lestari, Dee',
			...bentang,
			year: 2018,
			demand: 3,
			summary:
				'Jati Wesi, yang mencium dunia lebih tajam daripada siapa pun, ikut mencari bunga dari sebuah lontar kuno.'
		},
		{
			title: 'Aruna dan Lidahnya',
			by: 'Pamuntjak, Laksmi',
			...gramedia,
			year: 2014,
			summary:
				'Seorang ahli wabah berkeliling Nusantara menyelidiki flu unggas sambil mencicipi makanan setiap kota.'
		},
		{ title: 'Ayah', by: 'Hirata, Andrea', ...bentang, year: 2015, demand: 3 },
		{
			title: 'Cantik Itu Luka',
			by: 'Kurniawan, Eka',
			year: 2002,
			demand: 4,
			summary:
				'Dewi Ayu bangkit dari kuburnya, dan sejarah sebuah kota pesisir terkuak lewat nasib anak-anak perempuannya.'
		},
		{
			title: 'Dawuk',
			subtitle: 'Kisah Kelabu dari Rumbuk Randu',
			by: 'Ikhwan, Mahfud',
			publisher: 'Marjin Kiri',
			year: 2017
		},
		{
			title: 'Edensor',
			by: 'Hirata, Andrea',
			...bentang,
			year: 2007,
			series: 'Laskar Pelangi ; 3',
			demand: 3
		},
		{
			title: 'Entrok',
			by: 'Madasari, Okky',
			...gramedia,
			year: 2010,
			demand: 2,
			summary:
				'Ibu dan anak, Marni dan Rahayu, berselisih soal keyakinan di bawah tekanan kekuasaan Orde Baru.'
		},
		{
			title: 'Filosofi Kopi',
			by: 'Lestari, Dee',
			year: 2006,
			demand: 2,
			subjects: ['Cerita pendek Indonesia']
		},
		{
			title: 'Gadis Kretek',
			by: 'Kumala, Ratih',
			...gramedia,
			year: 2012,
			demand: 4,
			summary:
				'Tiga bersaudara pewaris pabrik kretek mencari Jeng Yah, nama yang disebut ayah mereka menjelang ajal.'
		},
		{
			title: 'Gentayangan',
			subtitle: 'Pilih Sendiri Petualangan Sepatu Merahmu',
			by: 'Paramaditha, Intan',
			...gramedia,
			year: 2017
		},
		{
			title: 'Guru Aini',
			by: 'Hirata, Andrea',
			...bentang,
			year: 2020,
			demand: 3,
			summary:
				'Guru matematika yang keras kepala di pedalaman menemukan murid yang nilainya nol tetapi tidak mau menyerah.'
		},
		{
			title: 'Kambing dan Hujan',
			subtitle: 'Sebuah Roman',
			by: 'Ikhwan, Mahfud',
			...bentang,
			year: 2015,
			demand: 2,
			summary:
				'Dua anak muda dari dua masjid di satu desa ingin menikah, dan para ayah harus berdamai lebih dulu.'
		},
		{
			title: 'Laskar Pelangi',
			by: 'Hirata, Andrea',
			...bentang,
			year: 2005,
			series: 'Laskar Pelangi ; 1',
			demand: 5,
			summary: 'Sepuluh anak Belitung dan dua guru mereka mempertahankan sekolah kampung yang hampir roboh.'
		},
		{
			title: 'Laut Bercerita',
			by: 'Chudori, Leila S.',
			...kpg,
			year: 2017,
			demand: 5,
			summary:
				'Biru Laut dan kawan-kawannya diculik menjelang Reformasi; adiknya, Asmara, mencari mereka yang tidak kembali.'
		},
		{
			title: 'Lelaki Harimau',
			by: 'Kurniawan, Eka',
			...gramedia,
			year: 2004,
			demand: 2,
			summary:
				'Margio membunuh seorang tetangga dan berkata bukan ia yang melakukannya, melainkan harimau di dalam tubuhnya.'
		},
		{
			title: 'Maryamah Karpov',
			by: 'Hirata, Andrea',
			...bentang,
			year: 2008,
			series: 'Laskar Pelangi ; 4',
			demand: 2
		},
		{
			title: 'Mereka Bilang, Saya Monyet!',
			by: 'Ayu, Djenar Maesa',
			...gramedia,
			year: 2002,
			subjects: ['Cerita pendek Indonesia']
		},
		{ title: 'Namaku Alam', by: 'Chudori, Leila S.', ...kpg, year: 2023, demand: 3 },
		{
			title: 'O',
			by: 'Kurniawan, Eka',
			...gramedia,
			year: 2016,
			summary:
				'Seekor monyet ingin menjadi manusia agar bisa menikah, dan kota di sekitarnya penuh makhluk dengan keinginan serupa.'
		},
		{ title: 'Orang-Orang Biasa', by: 'Hirata, Andrea', ...bentang, year: 2019, demand: 3 },
		{
			title: 'Orang-Orang Proyek',
			by: 'Tohari, Ahmad',
			year: 2002,
			demand: 2,
			summary:
				'Insinyur Kabul membangun jembatan desa dan terdesak antara mutu pekerjaan dan permintaan kekuasaan.'
		},
		{
			title: 'Perahu Kertas',
			by: 'Lestari, Dee',
			...bentang,
			year: 2009,
			demand: 4,
			summary: 'Kugy si pendongeng dan Keenan si pelukis bertemu terlalu dini dan menunggu terlalu lama.'
		},
		{
			title: 'Perempuan Patah Hati yang Kembali Menemukan Cinta Melalui Mimpi',
			by: 'Kurniawan, Eka',
			...bentang,
			year: 2015,
			subjects: ['Cerita pendek Indonesia']
		},
		{
			title: 'Pulang',
			by: 'Chudori, Leila S.',
			...kpg,
			year: 2012,
			demand: 3,
			summary:
				'Empat orang buangan membuka rumah makan Indonesia di Paris; bertahun kemudian anak mereka mencari tanah air itu.'
		},
		{
			title: 'Raden Mandasia si Pencuri Daging Sapi',
			by: 'Pareanom, Yusi Avianto',
			publisher: 'Banana',
			year: 2016
		},
		{
			title: 'Rahasia Meede',
			subtitle: 'Misteri Harta Karun VOC',
			by: 'Ito, E.S.',
			publisher: 'Hikmah',
			place: 'Jakarta',
			year: 2007,
			demand: 2
		},
		{ title: 'Rapijali', by: 'Lestari, Dee', ...bentang, year: 2021, demand: 2 },
		{
			title: 'Sang Pemimpi',
			by: 'Hirata, Andrea',
			...bentang,
			year: 2006,
			series: 'Laskar Pelangi ; 2',
			demand: 4,
			summary:
				'Ikal dan Arai bekerja sebelum fajar di pasar ikan supaya bisa terus bersekolah dan bermimpi sampai Paris.'
		},
		{ title: 'Semua Ikan di Langit', by: 'Zezsyazeoviennazabrizkie, Ziggy', ...grasindo, year: 2017 },
		{
			title: 'Semua untuk Hindia',
			by: 'Banu, Iksaka',
			...kpg,
			year: 2014,
			subjects: ['Cerita pendek Indonesia', 'Fiksi sejarah Indonesia']
		},
		{
			title: 'Seperti Dendam, Rindu Harus Dibayar Tuntas',
			by: 'Kurniawan, Eka',
			...gramedia,
			year: 2014,
			demand: 2
		},
		{
			title: 'Sepotong Senja untuk Pacarku',
			by: 'Ajidarma, Seno Gumira',
			...gramedia,
			year: 2002,
			demand: 2,
			subjects: ['Cerita pendek Indonesia']
		},
		{ title: 'Sirkus Pohon', by: 'Hirata, Andrea', ...bentang, year: 2017, demand: 2 },
		{
			title: 'Supernova',
			subtitle: 'Kesatria, Putri, dan Bintang Jatuh',
			by: 'Lestari, Dee',
			publisher: 'Truedee Books',
			place: 'Bandung',
			year: 2001,
			series: 'Supernova ; 1',
			demand: 3
		},
		{
			title: 'Tarian Bumi',
			by: 'Rusmini, Oka',
			...indonesiaTera,
			year: 2000,
			demand: 2,
			summary: 'Telaga meninggalkan griya dan kebangsawanannya demi menikah dengan laki-laki dari kasta lain.'
		}
	]
);
