import { editor } from './contributors.ts';
import {
	balaiPustaka,
	balaiPustakaBeforeWar,
	bentang,
	grafiti,
	gramedia,
	gramediaOld,
	grasindo,
	gunungAgung,
	indonesiaTera,
	kpg,
	pustakaJaya,
	sinarHarapan
} from './publishers.ts';
import { shelf } from './shelf.ts';

/** Indonesian poetry, plays and essays. */
export const poetryDrama = shelf(
	{ shelf: 'puisi-drama', classNumber: '899.221 1', subjects: ['Puisi Indonesia'] },
	[
		{ title: 'Aku Ingin Jadi Peluru', by: 'Thukul, Wiji', ...indonesiaTera, year: 2000, demand: 2 },
		{
			title: 'Aku Ini Binatang Jalang',
			subtitle: 'Koleksi Sajak 1942–1949',
			by: 'Anwar, Chairil',
			...gramediaOld,
			year: 1986,
			demand: 3,
			summary:
				'Sajak-sajak Chairil Anwar dari tujuh tahun yang mengubah puisi Indonesia, dihimpun dalam satu buku.'
		},
		{
			title: 'Angkatan 66',
			subtitle: 'Prosa dan Puisi',
			by: editor('Jassin, H.B.'),
			...gunungAgung,
			year: 1968,
			classNumber: '899.221 08',
			subjects: ['Kesusastraan Indonesia - Kumpulan']
		},
		{ title: 'Balada Orang-Orang Tercinta', by: 'Rendra', year: 1957, demand: 2 },
		{
			title: 'Bebasari',
			by: 'Effendi, Roestam',
			year: 1926,
			classNumber: '899.221 2',
			subjects: ['Drama Indonesia'],
			isLocal: true,
			summary:
				'Drama bersajak tentang Bujangga yang membebaskan Bebasari dari raksasa Rawana, sebuah kiasan atas penjajahan.'
		},
		{ title: 'Blues untuk Bonnie', by: 'Rendra', year: 1971, demand: 2 },
		{ title: 'Buah Rindu', by: 'Amir Hamzah', year: 1941 },
		{
			title: 'Bunga Rumah Makan',
			by: 'Sontani, Utuy Tatang',
			...balaiPustaka,
			year: 1948,
			classNumber: '899.221 2',
			subjects: ['Drama Indonesia'],
			summary: 'Ani, pelayan rumah makan, memilih kebebasan di antara orang-orang yang ingin memilikinya.'
		},
		{
			title: 'Catatan Pinggir',
			subtitle: 'Jilid 1',
			by: 'Mohamad, Goenawan',
			...grafiti,
			year: 1982,
			classNumber: '899.221 4',
			subjects: ['Esai Indonesia'],
			demand: 2
		},
		{ title: 'Celana', by: 'Pinurbo, Joko', ...indonesiaTera, year: 1999, demand: 2 },
		{
			title: 'Chairil Anwar: Pelopor Angkatan 45',
			by: 'Jassin, H.B.',
			...gunungAgung,
			year: 1956,
			classNumber: '899.221 109',
			subjects: ['Anwar, Chairil', 'Puisi Indonesia - Sejarah dan kritik']
		},
		{ title: 'Deru Campur Debu', by: 'Anwar, Chairil', year: 1949 },
		{
			title: 'Hujan Bulan Juni',
			subtitle: 'Sepilihan Sajak',
			by: 'Damono, Sapardi Djoko',
			...grasindo,
			year: 1994,
			demand: 3,
			summary: 'Pilihan sajak dari tiga dasawarsa, termasuk "Hujan Bulan Juni" dan "Aku Ingin".'
		},
		{
			title: 'Indonesia, Tumpah Darahku',
			by: 'Yamin, Muhammad',
			year: 1928,
			isLocal: true,
			subjects: ['Puisi Indonesia', 'Pengarang Sawahlunto'],
			summary:
				'Sajak panjang pemuda kelahiran Talawi yang memanggil seluruh kepulauan sebagai satu tanah air.'
		},
		{
			title: 'Kapai-Kapai',
			by: 'Noer, Arifin C.',
			...pustakaJaya,
			year: 1970,
			classNumber: '899.221 2',
			subjects: ['Drama Indonesia'],
			summary:
				'Abu, seorang pesuruh kantor, mengejar Cermin Tipu Daya dari dongeng ibunya sampai ke ujung dunia.'
		},
		{
			title: 'Ken Arok dan Ken Dedes',
			by: 'Yamin, Muhammad',
			...balaiPustakaBeforeWar,
			year: 1934,
			classNumber: '899.221 2',
			isLocal: true,
			subjects: ['Drama Indonesia', 'Pengarang Sawahlunto']
		},
		{ title: 'Kerikil Tajam dan Yang Terampas dan Yang Putus', by: 'Anwar, Chairil', year: 1949 },
		{
			title: 'Kesusastraan Indonesia Modern dalam Kritik dan Esai',
			by: 'Jassin, H.B.',
			classNumber: '899.221 09',
			subjects: ['Kesusastraan Indonesia - Sejarah dan kritik']
		},
		{
			title: 'Malu (Aku) Jadi Orang Indonesia',
			by: 'Ismail, Taufiq',
			year: 1998,
			isLocal: true,
			subjects: ['Puisi Indonesia', 'Pengarang Minangkabau'],
			demand: 2
		},
		{
			title: 'Mangir',
			by: 'Toer, Pramoedya Ananta',
			...kpg,
			year: 2000,
			classNumber: '899.221 2',
			subjects: ['Drama Indonesia']
		},
		{
			title: 'Mangkutak di Negeri Prosaliris',
			by: 'Saria, Rusli Marzuki',
			...grasindo,
			year: 2010,
			isLocal: true,
			subjects: ['Puisi Indonesia', 'Pengarang Minangkabau']
		},
		{
			title: 'Nyanyi Sunyi',
			by: 'Amir Hamzah',
			year: 1937,
			demand: 2,
			summary: 'Sajak-sajak religius dan pedih penyair Pujangga Baru, di antaranya "Padamu Jua".'
		},
		{
			title: 'Nyanyian Akar Rumput',
			subtitle: 'Kumpulan Lengkap Puisi',
			by: 'Thukul, Wiji',
			...gramedia,
			year: 2014
		},
		{
			title: 'O Amuk Kapak',
			by: 'Bachri, Sutardji Calzoum',
			...sinarHarapan,
			year: 1981,
			demand: 2,
			summary:
				'Tiga kumpulan sajak yang membebaskan kata dari beban makna dan mengembalikannya kepada mantra.'
		},
		{ title: 'Opera Kecoa', by: 'Riantiarno, N.', classNumber: '899.221 2', subjects: ['Drama Indonesia'] },
		{ title: 'Perahu Kertas', by: 'Damono, Sapardi Djoko', ...balaiPustaka, year: 1983 },
		{ title: 'Perjamuan Khong Guan', by: 'Pinurbo, Joko', ...gramedia, year: 2020, demand: 2 },
		{
			title: 'Sedih dan Gembira',
			by: 'Ismail, Usmar',
			...balaiPustaka,
			classNumber: '899.221 2',
			subjects: ['Drama Indonesia', 'Pengarang Minangkabau'],
			isLocal: true
		},
		{
			title: 'Semar Gugat',
			by: 'Riantiarno, N.',
			...bentang,
			year: 1995,
			classNumber: '899.221 2',
			subjects: ['Drama Indonesia']
		},
		{
			title: 'Tanah Air',
			by: 'Yamin, Muhammad',
			year: 1922,
			isLocal: true,
			subjects: ['Puisi Indonesia', 'Pengarang Sawahlunto'],
			summary: 'Kumpulan sajak pertama Yamin; tanah air yang dipuji masih bernama Andalas, Pulau Sumatra.'
		},
		{ title: 'Tidak Ada New York Hari Ini', by: 'Mansyur, M. Aan', ...gramedia, year: 2016, demand: 2 },
		{
			title: 'Tiga Menguak Takdir',
			by: ['Anwar, Chairil', 'Sani, Asrul', 'Apin, Rivai'],
			...balaiPustaka,
			year: 1950,
			summary: 'Sajak tiga penyair yang menyatakan jalan baru sesudah angkatan Sutan Takdir Alisjahbana.'
		},
		{
			title: 'Tirani dan Benteng',
			by: 'Ismail, Taufiq',
			publisher: 'Yayasan Ananda',
			place: 'Jakarta',
			year: 1993,
			isLocal: true,
			subjects: ['Puisi Indonesia', 'Pengarang Minangkabau']
		}
	]
);
