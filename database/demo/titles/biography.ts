import { body, editor, translator } from './contributors.ts';
import {
	balaiPustakaBeforeWar,
	djambatan,
	grafiti,
	gramedia,
	gunungAgung,
	kompas,
	kpg,
	lp3es,
	obor,
	ombak,
	sinarHarapan
} from './publishers.ts';
import { shelf } from './shelf.ts';

/** Lives and letters. */
export const biography = shelf({ shelf: 'sejarah', classNumber: '920', subjects: ['Biografi'] }, [
	{
		title: 'Ayahku',
		subtitle: 'Riwayat Hidup Dr. H. Abdul Karim Amrullah dan Perjuangan Kaum Agama di Sumatera',
		by: 'Hamka',
		year: 1950,
		subjects: ['Abdul Karim Amrullah', 'Ulama - Sumatera Barat - Biografi'],
		isLocal: true,
		demand: 2,
		summary:
			'Hamka menuliskan riwayat ayahnya, ulama pembaru dari Maninjau, dan gerakan kaum muda di sekelilingnya.'
	},
	{
		title: 'Bung Hatta',
		subtitle: 'Pribadinya dalam Kenangan',
		by: editor('Swasono, Meutia Farida'),
		year: 1980,
		classNumber: '923.2',
		subjects: ['Hatta, Mohammad'],
		isLocal: true
	},
	{
		title: 'Bung Karno: Penyambung Lidah Rakyat Indonesia',
		by: ['Sukarno', 'Adams, Cindy'],
		...gunungAgung,
		year: 1966,
		originalTitle: 'Sukarno: An Autobiography as Told to Cindy Adams',
		classNumber: '923.2',
		subjects: ['Sukarno', 'Presiden Indonesia - Biografi'],
		demand: 2
	},
	{
		title: 'Detik-Detik yang Menentukan',
		subtitle: 'Jalan Panjang Indonesia Menuju Demokrasi',
		by: 'Habibie, Bacharuddin Jusuf',
		publisher: 'THC Mandiri',
		place: 'Jakarta',
		year: 2006,
		classNumber: '923.2',
		subjects: ['Habibie, Bacharuddin Jusuf', 'Reformasi, 1998']
	},
	{
		title: 'Habibie & Ainun',
		by: 'Habibie, Bacharuddin Jusuf',
		publisher: 'THC Mandiri',
		place: 'Jakarta',
		year: 2010,
		demand: 3,
		classNumber: '923.2',
		subjects: ['Habibie, Bacharuddin Jusuf', 'Presiden Indonesia - Biografi'],
		summary: 'Kenangan tentang pernikahan, pekerjaan, dan kehilangan, ditulis setelah istrinya wafat.'
	},
	{
		title: 'Habis Gelap Terbitlah Terang',
		by: ['Kartini', translator('Pane, Armijn')],
		...balaiPustakaBeforeWar,
		originalTitle: 'Door duisternis tot licht',
		subjects: ['Kartini, Raden Ajeng', 'Emansipasi perempuan'],
		demand: 3,
		summary:
			'Surat-surat Kartini tentang sekolah, pingitan, dan cita-cita perempuan, dalam terjemahan Armijn Pane.'
	},
	{
		title: 'Hatta',
		subtitle: 'Jejak yang Melampaui Zaman',
		by: body('Tim Buku Tempo'),
		...kpg,
		classNumber: '923.2',
		subjects: ['Hatta, Mohammad'],
		isLocal: true,
		demand: 2
	},
	{ title: 'Kenang-Kenangan Hidup', by: 'Hamka', subjects: ['Hamka', 'Otobiografi'], isLocal: true },
	{
		title: 'Memoir',
		by: 'Hatta, Mohammad',
		publisher: 'Tintamas',
		place: 'Jakarta',
		year: 1979,
		classNumber: '923.2',
		subjects: ['Hatta, Mohammad', 'Otobiografi'],
		isLocal: true,
		demand: 2,
		summary:
			'Hatta mengisahkan masa kecil di Bukittinggi, belajar di Rotterdam, pembuangan, sampai pengakuan kedaulatan.'
	},
	{
		title: 'Mimpi Sejuta Dolar',
		by: 'Endah, Alberthiene',
		...gramedia,
		year: 2011,
		subjects: ['Riana, Merry', 'Pengusaha - Biografi'],
		demand: 2
	},
	{
		title: 'Mohammad Hatta: Biografi Politik',
		by: 'Noer, Deliar',
		...lp3es,
		year: 1990,
		classNumber: '923.2',
		subjects: ['Hatta, Mohammad'],
		isLocal: true
	},
	{
		title: 'Nyanyi Sunyi Seorang Bisu',
		by: 'Toer, Pramoedya Ananta',
		subjects: ['Toer, Pramoedya Ananta', 'Pulau Buru'],
		demand: 2,
		summary: 'Catatan, surat, dan daftar dari masa pembuangan pengarangnya di Pulau Buru.'
	},
	{
		title: 'Otobiografi A.A. Navis',
		subtitle: 'Satiris dan Suara Kritis dari Daerah',
		by: editor('Yusra, Abrar'),
		...gramedia,
		year: 1994,
		classNumber: '928',
		subjects: ['Navis, A.A.', 'Pengarang Minangkabau'],
		isLocal: true
	},
	{
		title: 'Renungan dan Perjuangan',
		by: 'Sjahrir, Sutan',
		...djambatan,
		year: 1990,
		classNumber: '923.2',
		subjects: ['Sjahrir, Sutan'],
		isLocal: true
	},
	{
		title: 'Seratus Tahun Haji Agus Salim',
		...sinarHarapan,
		year: 1984,
		classNumber: '923.2',
		subjects: ['Salim, Agus'],
		isLocal: true,
		summary: 'Tulisan oleh dan tentang diplomat kelahiran Koto Gadang yang menguasai banyak bahasa.'
	},
	{
		title: 'Si Anak Singkong',
		by: ['Tanjung, Chairul', editor('Diredja, Tjahja Gunawan')],
		...kompas,
		year: 2012,
		subjects: ['Tanjung, Chairul', 'Pengusaha - Biografi'],
		demand: 2
	},
	{
		title: 'Sjahrir',
		subtitle: 'Peran Besar Bung Kecil',
		by: body('Tim Buku Tempo'),
		...kpg,
		classNumber: '923.2',
		subjects: ['Sjahrir, Sutan'],
		isLocal: true
	},
	{
		title: 'Sjahrir: Politik dan Pengasingan di Indonesia',
		by: 'Mrázek, Rudolf',
		...obor,
		year: 1996,
		originalTitle: 'Sjahrir: Politics and Exile in Indonesia',
		classNumber: '923.2',
		subjects: ['Sjahrir, Sutan'],
		isLocal: true
	},
	{
		title: 'Sokola Rimba',
		subtitle: 'Pengalaman Belajar Bersama Orang Rimba',
		by: 'Manurung, Butet',
		classNumber: '371',
		subjects: ['Orang Rimba', 'Pendidikan - Jambi'],
		demand: 2,
		summary: 'Catatan harian seorang guru yang belajar membaca hutan sambil mengajarkan baca tulis.'
	},
	{
		title: 'Tan Malaka',
		subtitle: 'Bapak Republik yang Dilupakan',
		by: body('Tim Buku Tempo'),
		...kpg,
		classNumber: '923.2',
		subjects: ['Tan Malaka'],
		isLocal: true,
		demand: 2
	},
	{
		title: 'Tan Malaka, Gerakan Kiri, dan Revolusi Indonesia',
		subtitle: 'Jilid 1: Agustus 1945–Maret 1946',
		by: 'Poeze, Harry A.',
		...obor,
		year: 2008,
		classNumber: '923.2',
		subjects: ['Tan Malaka', 'Indonesia - Sejarah - Revolusi, 1945–1949'],
		isLocal: true
	},
	{
		title: 'Tan Malaka: Pergulatan Menuju Republik',
		by: 'Poeze, Harry A.',
		...grafiti,
		year: 1988,
		classNumber: '923.2',
		subjects: ['Tan Malaka'],
		isLocal: true
	},
	{
		title: 'The Diary of a Young Girl',
		by: 'Frank, Anne',
		language: 'eng',
		originalTitle: 'Het Achterhuis',
		classNumber: '940.53',
		subjects: ['Frank, Anne', 'Perang Dunia II'],
		audience: 'remaja',
		demand: 2,
		summary: 'Catatan harian seorang gadis yang bersembunyi bersama keluarganya di Amsterdam selama perang.'
	},
	{
		title: 'Titik-Titik Kisar di Perjalananku',
		subtitle: 'Autobiografi',
		by: 'Maarif, Ahmad Syafii',
		...ombak,
		year: 2006,
		subjects: ['Maarif, Ahmad Syafii', 'Otobiografi'],
		isLocal: true
	},
	{
		title: 'Untuk Negeriku',
		subtitle: 'Sebuah Otobiografi',
		by: 'Hatta, Mohammad',
		...kompas,
		year: 2011,
		classNumber: '923.2',
		subjects: ['Hatta, Mohammad', 'Otobiografi'],
		isLocal: true,
		demand: 2
	}
]);
