import { balaiPustaka, bentang, gramedia, grasindo, kompas, pustakaJaya, serambi } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Modern fiction and plays by authors from the Minangkabau country. */
export const minangkabauNovels = shelf(
	{
		shelf: 'minangkabau',
		classNumber: '899.221 3',
		subjects: ['Fiksi Indonesia', 'Pengarang Minangkabau'],
		isLocal: true
	},
	[
		{
			title: 'Anak Rantau',
			by: 'Fuadi, Ahmad',
			publisher: 'Falcon Publishing',
			place: 'Jakarta',
			year: 2017,
			demand: 3,
			audience: 'remaja',
			summary:
				'Hepi ditinggal ayahnya di kampung kakek di tepi danau, lalu menantang dirinya mencari ongkos pulang ke Jakarta.'
		},
		{
			title: 'Anggun nan Tongga',
			by: 'Hadi, Wisran',
			...balaiPustaka,
			year: 1982,
			classNumber: '899.221 2',
			subjects: ['Drama Indonesia', 'Pengarang Minangkabau']
		},
		{
			title: 'Antologi Lengkap Cerpen A.A. Navis',
			by: 'Navis, A.A.',
			...kompas,
			year: 2005,
			demand: 2,
			subjects: ['Cerita pendek Indonesia', 'Pengarang Minangkabau']
		},
		{
			title: 'Bako',
			by: 'Moenir, Darman',
			...balaiPustaka,
			year: 1983,
			demand: 2,
			summary: 'Masa kecil seorang anak yang tumbuh di lingkungan bako, keluarga pihak ayahnya.'
		},
		{
			title: 'Buya Hamka',
			subtitle: 'Sebuah Novel Biografi',
			by: 'Fuadi, Ahmad',
			publisher: 'Falcon Publishing',
			place: 'Jakarta',
			year: 2021,
			demand: 2,
			subjects: ['Fiksi biografi', 'Hamka']
		},
		{
			title: 'Empat Sandiwara Orang Melayu',
			by: 'Hadi, Wisran',
			publisher: 'Angkasa',
			place: 'Bandung',
			year: 2000,
			classNumber: '899.221 2',
			subjects: ['Drama Indonesia', 'Pengarang Minangkabau']
		},
		{
			title: 'Kami (Bukan) Sarjana Kertas',
			by: 'Khairen, J.S.',
			publisher: 'Bukune',
			place: 'Jakarta',
			year: 2019,
			demand: 3,
			audience: 'remaja'
		},
		{
			title: 'Kemarau',
			by: 'Navis, A.A.',
			demand: 2,
			summary:
				'Ketika sawah mengering dan orang kampung menyerah, Sutan Duano seorang diri mengangkut air dari danau.'
		},
		{
			title: 'Kemilau Cahaya dan Perempuan Buta',
			by: 'Sakai, Gus tf',
			...gramedia,
			year: 1999,
			demand: 2,
			subjects: ['Cerita pendek Indonesia', 'Pengarang Minangkabau']
		},
		{
			title: 'Merdeka Sejak Hati',
			by: 'Fuadi, Ahmad',
			...gramedia,
			year: 2019,
			subjects: ['Fiksi biografi', 'Pane, Lafran']
		},
		{ title: 'Negara Kelima', by: 'Ito, E.S.', ...serambi, year: 2005, demand: 2 },
		{
			title: 'Negeri 5 Menara',
			by: 'Fuadi, Ahmad',
			...gramedia,
			year: 2009,
			series: 'Negeri 5 Menara ; 1',
			demand: 5,
			audience: 'remaja',
			summary: 'Alif dari Maninjau dikirim ke pesantren dan bersama lima sahabatnya bermimpi di bawah menara.'
		},
		{
			title: 'Persiden',
			by: 'Hadi, Wisran',
			...bentang,
			year: 2013,
			summary:
				'Keluarga sebuah rumah gadang tercerai-berai di Padang, berpusat pada simpang yang disebut orang Persiden.'
		},
		{
			title: 'Puti Bungsu',
			by: 'Hadi, Wisran',
			...pustakaJaya,
			year: 1978,
			classNumber: '899.221 2',
			subjects: ['Drama Indonesia', 'Pengarang Minangkabau']
		},
		{
			title: 'Ranah 3 Warna',
			by: 'Fuadi, Ahmad',
			...gramedia,
			year: 2011,
			series: 'Negeri 5 Menara ; 2',
			demand: 3,
			audience: 'remaja'
		},
		{
			title: 'Rantau 1 Muara',
			by: 'Fuadi, Ahmad',
			...gramedia,
			year: 2013,
			series: 'Negeri 5 Menara ; 3',
			demand: 3,
			audience: 'remaja'
		},
		{
			title: 'Saraswati',
			subtitle: 'Si Gadis dalam Sunyi',
			by: 'Navis, A.A.',
			audience: 'remaja',
			summary: 'Seorang gadis tunarungu yang kehilangan keluarganya belajar menemukan tempatnya sendiri.'
		},
		{
			title: 'Si Padang',
			by: 'Thahar, Harris Effendi',
			...grasindo,
			year: 2003,
			subjects: ['Cerita pendek Indonesia', 'Pengarang Minangkabau']
		},
		{ title: 'Tambo', subtitle: 'Sebuah Pertemuan', by: 'Sakai, Gus tf', ...grasindo, year: 2000 },
		{
			title: 'Warisan',
			by: 'Harun, Chairul',
			...pustakaJaya,
			year: 1979,
			demand: 2,
			summary:
				'Rafilus pulang dari Jakarta menjemput ayahnya yang sakit dan masuk ke perebutan harta di kampung.'
		}
	]
);
