import { balaiPustaka, balaiPustakaBeforeWar, qanita } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Novels and stories of the first half of the century and the years after independence. */
export const indonesianNovelsBefore1970 = shelf(
	{ shelf: 'novel-indonesia', classNumber: '899.221 3', subjects: ['Fiksi Indonesia'] },
	[
		{
			title: 'Anak dan Kemenakan',
			by: 'Rusli, Marah',
			...balaiPustaka,
			year: 1956,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Minangkabau - Fiksi']
		},
		{
			title: 'Anak Perawan di Sarang Penyamun',
			by: 'Alisjahbana, Sutan Takdir',
			...balaiPustakaBeforeWar,
			year: 1940
		},
		{
			title: 'Asmara Jaya',
			by: 'Adinegoro',
			...balaiPustakaBeforeWar,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Pengarang Sawahlunto']
		},
		{
			title: 'Atheis',
			by: 'Mihardja, Achdiat K.',
			...balaiPustaka,
			year: 1949,
			demand: 2,
			summary:
				'Hasan, pemuda yang tumbuh dalam keluarga saleh, goyah imannya ketika bergaul dengan kawan-kawan baru di Bandung.'
		},
		{
			title: 'Azab dan Sengsara',
			by: 'Siregar, Merari',
			...balaiPustakaBeforeWar,
			year: 1920,
			demand: 2,
			summary:
				'Kisah cinta Mariamin dan Aminuddin di Tapanuli yang kandas oleh adat dan perjodohan; salah satu novel pertama terbitan Balai Pustaka.'
		},
		{
			title: 'Belenggu',
			by: 'Pane, Armijn',
			year: 1940,
			demand: 2,
			summary:
				'Rumah tangga dokter Sukartono dan Sumartini retak setelah ia bertemu kembali dengan Rohayah, seorang penyanyi keroncong.'
		},
		{
			title: 'Bukan Pasar Malam',
			by: 'Toer, Pramoedya Ananta',
			...balaiPustaka,
			year: 1951,
			demand: 2,
			summary:
				'Seorang anak pulang ke Blora menunggui ayahnya yang sakit keras dan merenungkan apa yang tersisa dari revolusi.'
		},
		{
			title: 'Darah Muda',
			by: 'Adinegoro',
			...balaiPustakaBeforeWar,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Pengarang Sawahlunto'],
			summary:
				'Novel karya wartawan kelahiran Talawi tentang seorang dokter muda yang kisah cintanya berhadapan dengan adat.'
		},
		{
			title: 'Dari Ave Maria ke Jalan Lain ke Roma',
			by: 'Idrus',
			...balaiPustaka,
			year: 1948,
			subjects: ['Cerita pendek Indonesia'],
			summary:
				'Kumpulan cerita dan sebuah sandiwara dari masa pendudukan Jepang dan awal kemerdekaan, dengan gaya yang serba ringkas.'
		},
		{
			title: "Di Bawah Lindungan Ka'bah",
			by: 'Hamka',
			...balaiPustakaBeforeWar,
			year: 1938,
			demand: 3,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Minangkabau - Fiksi'],
			summary:
				'Hamid meninggalkan kampungnya di Padang menuju Makkah, membawa cinta kepada Zainab yang tidak pernah terucapkan.'
		},
		{
			title: 'Dian yang Tak Kunjung Padam',
			by: 'Alisjahbana, Sutan Takdir',
			...balaiPustakaBeforeWar,
			year: 1932
		},
		{
			title: 'Hulubalang Raja',
			by: 'Iskandar, Nur Sutan',
			...balaiPustakaBeforeWar,
			year: 1934,
			isLocal: true,
			subjects: ['Fiksi sejarah Indonesia', 'Minangkabau - Fiksi']
		},
		{
			title: 'Jalan Tak Ada Ujung',
			by: 'Lubis, Mochtar',
			...balaiPustaka,
			year: 1952,
			demand: 2,
			summary: 'Guru Isa, yang selalu takut, terseret ke dalam perlawanan di Jakarta pada awal revolusi.'
		},
		{
			title: 'Kalau Tak Untung',
			by: 'Selasih',
			...balaiPustakaBeforeWar,
			year: 1933,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Minangkabau - Fiksi'],
			summary:
				'Rasmani dan Masrul, sahabat sejak kecil di kampung Minangkabau, tidak pernah dipertemukan oleh nasib; salah satu novel pertama karya perempuan Indonesia.'
		},
		{ title: 'Katak Hendak Jadi Lembu', by: 'Iskandar, Nur Sutan', ...balaiPustakaBeforeWar, year: 1935 },
		{
			title: 'Layar Terkembang',
			by: 'Alisjahbana, Sutan Takdir',
			...balaiPustakaBeforeWar,
			demand: 3,
			summary:
				'Dua bersaudara, Tuti dan Maria, dan seorang mahasiswa bernama Yusuf di tengah pergerakan kaum muda.'
		},
		{
			title: 'Memang Jodoh',
			by: 'Rusli, Marah',
			...qanita,
			year: 2013,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Minangkabau - Fiksi'],
			summary:
				'Novel bernada riwayat hidup yang terbit puluhan tahun setelah pengarangnya wafat, tentang pemuda Padang yang menikah dengan perempuan Sunda.'
		},
		{
			title: 'Mencari Pencuri Anak Perawan',
			by: 'Suman Hs.',
			...balaiPustakaBeforeWar,
			year: 1932,
			subjects: ['Fiksi detektif Indonesia'],
			summary: 'Cerita penyelidikan yang jenaka tentang hilangnya seorang gadis yang sudah dijodohkan.'
		},
		{
			title: 'Merantau ke Deli',
			by: 'Hamka',
			demand: 2,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Minangkabau - Fiksi'],
			summary:
				'Leman, perantau Minang di perkebunan Deli, menikah dengan Poniem dari Jawa sampai adat kampung datang menagih.'
		},
		{ title: 'Perburuan', by: 'Toer, Pramoedya Ananta', ...balaiPustaka, year: 1950 },
		{ title: 'Pulang', by: 'Mohtar, Toha', year: 1958 },
		{
			title: 'Robohnya Surau Kami',
			by: 'Navis, A.A.',
			publisher: 'Nusantara',
			place: 'Bukittinggi',
			year: 1956,
			demand: 4,
			isLocal: true,
			subjects: ['Cerita pendek Indonesia', 'Minangkabau - Fiksi'],
			summary:
				'Kumpulan cerita pendek; cerita utamanya berkisah tentang kakek penjaga surau dan bualan Ajo Sidi mengenai Haji Saleh di akhirat.'
		},
		{
			title: 'Salah Asuhan',
			by: 'Muis, Abdul',
			...balaiPustakaBeforeWar,
			year: 1928,
			demand: 3,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Minangkabau - Fiksi'],
			summary:
				'Hanafi, pemuda Solok berpendidikan Barat, meninggalkan Rapiah demi Corrie dan kehilangan keduanya.'
		},
		{
			title: 'Salah Pilih',
			by: 'Iskandar, Nur Sutan',
			...balaiPustakaBeforeWar,
			year: 1928,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Minangkabau - Fiksi'],
			summary: 'Asri baru mengenal isi hatinya sendiri setelah memilih istri yang keliru, di Maninjau.'
		},
		{
			title: 'Sengsara Membawa Nikmat',
			by: 'Sati, Tulis Sutan',
			...balaiPustakaBeforeWar,
			year: 1929,
			demand: 2,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Minangkabau - Fiksi'],
			summary: 'Midun yang jujur difitnah Kacak, dipenjara dan merantau, sebelum nasib berbalik memihaknya.'
		},
		{
			title: 'Sitti Nurbaya',
			subtitle: 'Kasih Tak Sampai',
			by: 'Rusli, Marah',
			...balaiPustakaBeforeWar,
			year: 1922,
			demand: 4,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Minangkabau - Fiksi'],
			summary:
				'Samsulbahri dan Nurbaya dari Padang dipisahkan ketika Nurbaya menikah dengan Datuk Meringgih untuk menyelamatkan ayahnya.'
		},
		{ title: 'Sukreni Gadis Bali', by: 'Panji Tisna, A.A.', ...balaiPustakaBeforeWar, year: 1936 },
		{
			title: 'Tak Putus Dirundung Malang',
			by: 'Alisjahbana, Sutan Takdir',
			...balaiPustakaBeforeWar,
			year: 1929
		},
		{
			title: 'Tenggelamnya Kapal van der Wijck',
			by: 'Hamka',
			demand: 5,
			isLocal: true,
			subjects: ['Fiksi Indonesia', 'Minangkabau - Fiksi'],
			summary:
				'Zainuddin dan Hayati dipisahkan oleh adat di Batipuh; bertahun kemudian sebuah kapal yang karam menutup kisah mereka.'
		}
	]
);
