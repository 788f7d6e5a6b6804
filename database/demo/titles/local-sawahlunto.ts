import { body } from './contributors.ts';
import { balaiPustaka, balaiPustakaBeforeWar, bulanBintang, gunungAgung, kpg, ombak } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Sawahlunto and Ombilin, and the town's own authors. */
export const localSawahlunto = shelf({ shelf: 'minangkabau', subjects: ['Sawahlunto'], isLocal: true }, [
	{
		title: '6000 Tahun Sang Merah Putih',
		by: 'Yamin, Muhammad',
		classNumber: '929.92',
		subjects: ['Bendera Indonesia', 'Pengarang Sawahlunto']
	},
	{
		title: 'Adinegoro, Pelopor Jurnalistik Indonesia',
		by: 'Soebagijo I.N.',
		...gunungAgung,
		year: 1987,
		classNumber: '920',
		subjects: ['Adinegoro', 'Wartawan - Biografi', 'Pengarang Sawahlunto'],
		summary:
			'Riwayat Djamaluddin Adinegoro, wartawan kelahiran Talawi yang namanya dipakai perpustakaan kota dan hadiah jurnalistik.'
	},
	{
		title: 'Ensiklopedi Umum dalam Bahasa Indonesia',
		by: 'Adinegoro',
		...bulanBintang,
		year: 1954,
		classNumber: '030',
		subjects: ['Ensiklopedia', 'Pengarang Sawahlunto'],
		shelf: 'referensi',
		isReference: true
	},
	{
		title: 'Falsafah Ratu Dunia',
		by: 'Adinegoro',
		...balaiPustaka,
		year: 1949,
		classNumber: '070',
		subjects: ['Pers', 'Pengarang Sawahlunto']
	},
	{
		title: 'Gadjah Mada',
		subtitle: 'Pahlawan Persatuan Nusantara',
		by: 'Yamin, Muhammad',
		...balaiPustaka,
		classNumber: '959.8',
		subjects: ['Gajah Mada', 'Majapahit - Sejarah', 'Pengarang Sawahlunto']
	},
	{
		title:
			"Het Ombilien-kolenveld in de Padangsche Bovenlanden en het transportstelsel op Sumatra's Westkust",
		by: 'Greve, W.H. de',
		year: 1871,
		language: 'dut',
		classNumber: '553.2',
		subjects: ['Ombilin (Tambang batu bara)', 'Batu bara - Sumatera Barat'],
		isReference: true,
		summary:
			'Laporan insinyur tambang tentang lapangan batu bara Ombilin dan cara mengangkut hasilnya ke pantai barat.'
	},
	{
		title: 'Kota Sawahlunto dalam Angka',
		by: body('Badan Pusat Statistik Kota Sawahlunto'),
		publisher: 'BPS Kota Sawahlunto',
		place: 'Sawahlunto',
		material: 'terbitan-berkala',
		classNumber: '315.981 3',
		subjects: ['Sawahlunto - Statistik'],
		isReference: true,
		shelf: 'referensi',
		summary: 'Buku tahunan angka kota: penduduk, pendidikan, ekonomi, dan lainnya.'
	},
	{
		title: 'Melawat ke Barat',
		by: 'Adinegoro',
		...balaiPustakaBeforeWar,
		year: 1930,
		classNumber: '914',
		subjects: ['Eropa - Perjalanan', 'Pengarang Sawahlunto'],
		demand: 2,
		summary:
			'Catatan perjalanan wartawan kelahiran Talawi ke Eropa pada tahun 1920-an, ditulis untuk pembaca di tanah air.'
	},
	{
		title: 'Membaranya Batubara',
		subtitle: 'Konflik Kelas dan Etnik Ombilin–Sawahlunto–Sumatera Barat (1892–1996)',
		by: 'Erman, Erwiza',
		publisher: 'Desantara',
		year: 2005,
		classNumber: '331.762 233 4',
		subjects: ['Ombilin (Tambang batu bara) - Sejarah', 'Buruh tambang - Sawahlunto'],
		demand: 2,
		summary:
			'Seratus tahun tambang Ombilin dilihat dari para pekerjanya: narapidana, kuli kontrak, dan buruh bebas.'
	},
	{
		title: 'Miners, Managers and the State',
		subtitle: 'A Socio-Political History of the Ombilin Coal-Mines, West Sumatra, 1892–1996',
		by: 'Erman, Erwiza',
		year: 1999,
		language: 'eng',
		classNumber: '331.762 233 4',
		subjects: ['Ombilin (Tambang batu bara) - Sejarah', 'Buruh tambang - Sawahlunto'],
		isReference: true
	},
	{
		title: 'Muhammad Yamin dan Cita-Cita Persatuan',
		by: 'Gunawan, Restu',
		...ombak,
		year: 2005,
		classNumber: '923.2',
		subjects: ['Yamin, Muhammad', 'Pengarang Sawahlunto'],
		summary:
			'Pemikiran tokoh kelahiran Talawi tentang persatuan Indonesia, dari Sumpah Pemuda sampai masa menteri.'
	},
	{
		title: 'Naskah Persiapan Undang-Undang Dasar 1945',
		by: 'Yamin, Muhammad',
		classNumber: '342.598',
		subjects: ['Undang-Undang Dasar 1945 - Sejarah', 'Pengarang Sawahlunto'],
		isReference: true
	},
	{
		title: 'Ombilin Coal Mining Heritage of Sawahlunto',
		by: body('UNESCO World Heritage Centre'),
		publisher: 'UNESCO World Heritage Centre',
		place: 'Paris',
		language: 'eng',
		material: 'sumber-elektronik',
		classNumber: '959.813',
		subjects: ['Ombilin (Tambang batu bara) - Warisan dunia', 'Sawahlunto'],
		summary:
			'Halaman warisan dunia nomor 1610: tambang dan kota, jalur kereta api, dan Emmahaven, dengan dokumen pengusulannya.'
	},
	{
		title: 'Orang Rantai',
		subtitle: 'Dari Penjara ke Penjara',
		by: 'Erman, Erwiza',
		...ombak,
		year: 2007,
		classNumber: '365.65',
		subjects: ['Kerja paksa - Sawahlunto', 'Ombilin (Tambang batu bara) - Sejarah'],
		demand: 3,
		summary: 'Narapidana dari berbagai daerah yang dirantai dan dipekerjakan di tambang batu bara Sawahlunto.'
	},
	{
		title: 'Pertempuran Nan Tak Kunjung Usai',
		subtitle: 'Eksploitasi Buruh Tambang Batubara Ombilin oleh Kolonial Belanda 1891–1927',
		by: 'Zubir, Zaiyardam',
		publisher: 'Andalas University Press',
		place: 'Padang',
		year: 2006,
		classNumber: '331.762 233 4',
		subjects: ['Buruh tambang - Sawahlunto', 'Ombilin (Tambang batu bara) - Sejarah']
	},
	{
		title: 'Peta Geologi Lembar Solok, Sumatra',
		by: ['Silitonga, P.H.', 'Kastowo'],
		place: 'Bandung',
		material: 'kartografis',
		classNumber: '555.981',
		subjects: ['Geologi - Sumatera Barat - Peta'],
		isReference: true,
		shelf: 'referensi'
	},
	{
		title: 'Sawahlunto Dulu, Kini, dan Esok',
		subtitle: 'Menyongsong Kota Wisata Tambang yang Berbudaya',
		by: ['Asoka, Andi', 'Samry, Wannofri', 'Zubir, Zaiyardam', 'Zulqayyim'],
		place: 'Padang',
		year: 2005,
		classNumber: '959.813',
		subjects: ['Sawahlunto - Sejarah', 'Pariwisata - Sawahlunto'],
		demand: 2,
		summary:
			'Perjalanan kota dari kampung di lembah, kota arang, sampai cita-cita menjadi kota wisata tambang.'
	},
	{
		title: 'Tan Malaka: Bapak Republik Indonesia',
		by: 'Yamin, Muhammad',
		classNumber: '923.2',
		subjects: ['Tan Malaka', 'Pengarang Sawahlunto']
	},
	{
		title: "Topographische en geologische beschrijving van een gedeelte van Sumatra's Westkust",
		by: 'Verbeek, R.D.M.',
		year: 1883,
		language: 'dut',
		classNumber: '555.981',
		subjects: ['Geologi - Sumatera Barat'],
		isReference: true
	},
	{
		title: 'Yamin',
		subtitle: 'Penggagas Indonesia yang Dihujat',
		by: body('Tim Buku Tempo'),
		...kpg,
		classNumber: '923.2',
		subjects: ['Yamin, Muhammad', 'Pengarang Sawahlunto'],
		demand: 2
	}
]);
