import { editor } from './contributors.ts';
import {
	balaiPustaka,
	gadjahMada,
	grafiti,
	gramedia,
	gramediaOld,
	komunitasBambu,
	kpg,
	lenteraDipantara,
	lp3es,
	serambi,
	sinarHarapan
} from './publishers.ts';
import { shelf } from './shelf.ts';

/** History of Indonesia and of the world. */
export const history = shelf({ shelf: 'sejarah', classNumber: '959.8', subjects: ['Indonesia - Sejarah'] }, [
	{
		title: 'An Indonesian Frontier',
		subtitle: 'Acehnese and Other Histories of Sumatra',
		by: 'Reid, Anthony',
		publisher: 'Singapore University Press',
		place: 'Singapore',
		year: 2005,
		language: 'eng',
		classNumber: '959.81',
		subjects: ['Sumatra - Sejarah']
	},
	{
		title: 'Bedil, Kuman, dan Baja',
		subtitle: 'Rangkuman Riwayat Masyarakat Manusia',
		by: 'Diamond, Jared',
		...kpg,
		originalTitle: 'Guns, Germs, and Steel',
		classNumber: '303.4',
		subjects: ['Peradaban - Sejarah'],
		demand: 2
	},
	{
		title: 'Catatan Seorang Demonstran',
		by: 'Soe Hok Gie',
		...lp3es,
		year: 1983,
		subjects: ['Soe Hok Gie', 'Mahasiswa - Kegiatan politik'],
		classNumber: '920',
		demand: 2,
		summary:
			'Catatan harian seorang mahasiswa dari masa sekolah sampai menjelang pendakiannya yang terakhir ke Semeru.'
	},
	{
		title: 'Dari Penjara ke Penjara',
		by: 'Tan Malaka',
		classNumber: '923.2',
		subjects: ['Tan Malaka', 'Otobiografi'],
		demand: 3,
		isLocal: true,
		summary:
			'Otobiografi orang Pandam Gadang yang bergerak dari Belanda, Filipina, dan Tiongkok sampai penjara Republik.'
	},
	{
		title: 'Di Bawah Bendera Revolusi',
		subtitle: 'Jilid Pertama',
		by: 'Sukarno',
		year: 1959,
		classNumber: '959.803',
		subjects: ['Nasionalisme - Indonesia'],
		isReference: true
	},
	{
		title: 'Gejolak Ekonomi, Kebangkitan Islam, dan Gerakan Padri',
		subtitle: 'Minangkabau 1784–1847',
		by: 'Dobbin, Christine',
		...komunitasBambu,
		year: 2008,
		originalTitle: 'Islamic Revivalism in a Changing Peasant Economy',
		classNumber: '959.813',
		subjects: ['Perang Padri', 'Minangkabau - Sejarah'],
		isLocal: true,
		demand: 2,
		summary: 'Perdagangan kopi, perubahan desa, dan kebangkitan agama yang melahirkan gerakan Padri.'
	},
	{
		title: 'Gerakan Modern Islam di Indonesia 1900–1942',
		by: 'Noer, Deliar',
		...lp3es,
		year: 1980,
		originalTitle: 'The Modernist Muslim Movement in Indonesia, 1900–1942',
		classNumber: '2X6',
		subjects: ['Pembaruan Islam - Indonesia']
	},
	{
		title: 'Imagined Communities',
		subtitle: 'Reflections on the Origin and Spread of Nationalism',
		by: 'Anderson, Benedict',
		publisher: 'Verso',
		place: 'London',
		year: 1983,
		language: 'eng',
		classNumber: '320.54',
		subjects: ['Nasionalisme']
	},
	{
		title: 'Indonesia Menggugat',
		by: 'Sukarno',
		classNumber: '959.803',
		subjects: ['Nasionalisme - Indonesia', 'Pengadilan politik'],
		summary: 'Pidato pembelaan Sukarno di muka pengadilan kolonial di Bandung tahun 1930.'
	},
	{
		title: 'Islam dan Masyarakat',
		subtitle: 'Pantulan Sejarah Indonesia',
		by: 'Abdullah, Taufik',
		...lp3es,
		year: 1987,
		classNumber: '2X9',
		subjects: ['Islam - Indonesia - Sejarah']
	},
	{
		title: 'Jalan Raya Pos, Jalan Daendels',
		by: 'Toer, Pramoedya Ananta',
		...lenteraDipantara,
		year: 2005,
		subjects: ['Jalan raya - Jawa - Sejarah'],
		demand: 2
	},
	{
		title: 'Jejak Rasa Nusantara',
		subtitle: 'Sejarah Makanan Indonesia',
		by: 'Rahman, Fadly',
		...gramedia,
		year: 2016,
		classNumber: '641.309 598',
		subjects: ['Makanan - Indonesia - Sejarah']
	},
	{
		title: 'Kamus Sejarah Minangkabau',
		by: 'Asnan, Gusti',
		publisher: 'PPIM',
		place: 'Padang',
		year: 2003,
		classNumber: '959.813',
		subjects: ['Minangkabau - Sejarah - Kamus'],
		isLocal: true,
		isReference: true
	},
	{
		title: 'Kuasa Ramalan',
		subtitle: 'Pangeran Diponegoro dan Akhir Tatanan Lama di Jawa, 1785–1855',
		by: 'Carey, Peter',
		...kpg,
		year: 2011,
		originalTitle: 'The Power of Prophecy',
		subjects: ['Diponegoro, Pangeran', 'Perang Diponegoro, 1825–1830']
	},
	{
		title: 'Lahirnya Pancasila',
		by: 'Sukarno',
		classNumber: '320.5',
		subjects: ['Pancasila'],
		summary: 'Pidato 1 Juni 1945 yang mengusulkan lima dasar bagi negara Indonesia merdeka.'
	},
	{
		title: 'Nusa Jawa: Silang Budaya',
		subtitle: 'Jilid 1: Batas-Batas Pembaratan',
		by: 'Lombard, Denys',
		...gramedia,
		year: 1996,
		originalTitle: 'Le carrefour javanais',
		classNumber: '959.82',
		subjects: ['Jawa - Sejarah', 'Jawa - Kebudayaan']
	},
	{
		title: 'Nusantara',
		subtitle: 'Sejarah Indonesia',
		by: 'Vlekke, Bernard H.M.',
		...kpg,
		year: 2008,
		originalTitle: 'Nusantara: A History of Indonesia'
	},
	{
		title: 'Pengantar Sejarah Indonesia Baru 1500–1900',
		subtitle: 'Dari Emporium sampai Imperium',
		by: 'Kartodirdjo, Sartono',
		...gramediaOld,
		year: 1987,
		demand: 2
	},
	{
		title: 'Revoloesi Pemoeda',
		subtitle: 'Pendudukan Jepang dan Perlawanan di Jawa 1944–1946',
		by: 'Anderson, Benedict',
		...sinarHarapan,
		year: 1988,
		originalTitle: 'Java in a Time of Revolution',
		classNumber: '959.803',
		subjects: ['Indonesia - Sejarah - Revolusi, 1945–1949']
	},
	{
		title: 'Sapiens',
		subtitle: 'Riwayat Singkat Umat Manusia',
		by: 'Harari, Yuval Noah',
		...kpg,
		year: 2017,
		originalTitle: 'Sapiens: A Brief History of Humankind',
		classNumber: '909',
		subjects: ['Peradaban - Sejarah'],
		demand: 4,
		summary:
			'Perjalanan satu spesies dari penjelajah sabana sampai penguasa bumi, melalui revolusi kognitif, pertanian, dan sains.'
	},
	{
		title: 'Schools and Politics',
		subtitle: 'The Kaum Muda Movement in West Sumatra (1927–1933)',
		by: 'Abdullah, Taufik',
		place: 'Ithaca',
		year: 1971,
		language: 'eng',
		classNumber: '959.813',
		subjects: ['Kaum Muda', 'Pendidikan - Sumatera Barat'],
		isLocal: true,
		isReference: true
	},
	{
		title: 'Sejarah Indonesia Modern 1200–2004',
		by: 'Ricklefs, M.C.',
		...serambi,
		year: 2005,
		originalTitle: 'A History of Modern Indonesia since c. 1200',
		demand: 2
	},
	{
		title: 'Sejarah Lokal di Indonesia',
		subtitle: 'Kumpulan Tulisan',
		by: editor('Abdullah, Taufik'),
		...gadjahMada,
		subjects: ['Sejarah lokal - Indonesia']
	},
	{
		title: 'Sejarah Nasional Indonesia',
		by: ['Poesponegoro, Marwati Djoened', 'Notosusanto, Nugroho'],
		...balaiPustaka,
		year: 1975,
		isReference: true
	},
	{
		title: 'Sejarah Sumatra',
		by: 'Marsden, William',
		...komunitasBambu,
		year: 2008,
		originalTitle: 'The History of Sumatra',
		classNumber: '959.81',
		subjects: ['Sumatra - Sejarah'],
		isLocal: true,
		summary:
			'Gambaran Sumatra pada abad ke-18, dari alam dan hasil bumi sampai adat penduduknya, oleh pegawai Inggris di Bengkulu.'
	},
	{
		title: 'Tuanku Imam Bonjol',
		subtitle: 'Sejarah Intelektual Islam di Minangkabau (1784–1832)',
		by: 'Nain, Sjafnir Aboe',
		classNumber: '959.813',
		subjects: ['Imam Bonjol, Tuanku', 'Perang Padri'],
		isLocal: true
	},
	{
		title: 'Zaman Bergerak',
		subtitle: 'Radikalisme Rakyat di Jawa 1912–1926',
		by: 'Shiraishi, Takashi',
		...grafiti,
		year: 1997,
		originalTitle: 'An Age in Motion',
		classNumber: '959.803',
		subjects: ['Nasionalisme - Indonesia', 'Jawa - Sejarah']
	}
]);
