import { body } from './contributors.ts';
import { gramedia, grasindo, kanisius, kompas, kpg, mizan } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Philosophy, psychology, other religions, journeys: books that ask how to live. */
export const mindAndThought = shelf({ shelf: 'sosial', subjects: ['Pengembangan diri'] }, [
	{
		title: 'Alam Pikiran Yunani',
		by: 'Hatta, Mohammad',
		classNumber: '180',
		subjects: ['Filsafat Yunani'],
		isLocal: true,
		summary: 'Sejarah ringkas filsafat Yunani yang dijadikan mas kawin pengarangnya.'
	},
	{
		title: 'Alkitab',
		by: body('Lembaga Alkitab Indonesia'),
		publisher: 'Lembaga Alkitab Indonesia',
		place: 'Jakarta',
		classNumber: '220',
		subjects: ['Alkitab'],
		isReference: true
	},
	{
		title: 'Atomic Habits',
		subtitle: 'Perubahan Kecil yang Memberikan Hasil Luar Biasa',
		by: 'Clear, James',
		...gramedia,
		year: 2019,
		classNumber: '158.1',
		subjects: ['Pengembangan diri', 'Kebiasaan'],
		demand: 4,
		summary: 'Kebiasaan dibangun dari perubahan kecil yang dibuat jelas, menarik, mudah, dan memuaskan.'
	},
	{
		title: 'Bagaimana Mencari Kawan dan Mempengaruhi Orang Lain',
		by: 'Carnegie, Dale',
		originalTitle: 'How to Win Friends and Influence People',
		classNumber: '158.2',
		subjects: ['Hubungan antarmanusia'],
		demand: 2
	},
	{
		title: 'Berani Tidak Disukai',
		by: ['Kishimi, Ichiro', 'Koga, Fumitake'],
		...gramedia,
		year: 2019,
		originalTitle: 'Kirawareru yuki',
		classNumber: '158.1',
		subjects: ['Pengembangan diri', 'Psikologi Adler'],
		demand: 3
	},
	{
		title: 'Etika Dasar',
		subtitle: 'Masalah-Masalah Pokok Filsafat Moral',
		by: 'Magnis-Suseno, Franz',
		...kanisius,
		year: 1987,
		classNumber: '170',
		subjects: ['Etika']
	},
	{
		title: 'Filosofi Teras',
		by: 'Manampiring, Henry',
		...kompas,
		year: 2018,
		classNumber: '188',
		subjects: ['Filsafat Stoa', 'Pengembangan diri'],
		demand: 5,
		summary: 'Ajaran Stoa dari Yunani dan Romawi untuk hidup yang lebih tenang, dengan contoh sehari-hari.'
	},
	{
		title: 'Indonesia Etc.',
		subtitle: 'Exploring the Improbable Nation',
		by: 'Pisani, Elizabeth',
		publisher: 'W.W. Norton',
		place: 'New York',
		year: 2014,
		language: 'eng',
		classNumber: '915.98',
		subjects: ['Indonesia - Perjalanan']
	},
	{
		title: 'Kecerdasan Emosional',
		by: 'Goleman, Daniel',
		...gramedia,
		originalTitle: 'Emotional Intelligence',
		classNumber: '152.4',
		subjects: ['Emosi', 'Psikologi'],
		demand: 2
	},
	{
		title: 'Madilog',
		subtitle: 'Materialisme, Dialektika, Logika',
		by: 'Tan Malaka',
		classNumber: '146',
		subjects: ['Materialisme', 'Logika'],
		isLocal: true,
		demand: 3,
		summary:
			'Ajakan berpikir berdasarkan bukti dan logika, ditulis di persembunyian pada masa pendudukan Jepang.'
	},
	{
		title: 'Nanti Kita Cerita tentang Hari Ini',
		by: 'Marchella FP',
		...kpg,
		year: 2018,
		classNumber: '158.1',
		subjects: ['Pengembangan diri'],
		shelf: 'remaja',
		audience: 'remaja',
		demand: 3
	},
	{
		title: 'Sebuah Seni untuk Bersikap Bodo Amat',
		by: 'Manson, Mark',
		...grasindo,
		year: 2018,
		originalTitle: 'The Subtle Art of Not Giving a F*ck',
		classNumber: '158.1',
		subjects: ['Pengembangan diri'],
		demand: 4
	},
	{
		title: 'Sejarah Filsafat Barat',
		by: 'Russell, Bertrand',
		publisher: 'Pustaka Pelajar',
		place: 'Yogyakarta',
		originalTitle: 'A History of Western Philosophy',
		classNumber: '190',
		subjects: ['Filsafat Barat - Sejarah']
	},
	{
		title: 'Sejarah Tuhan',
		by: 'Armstrong, Karen',
		...mizan,
		year: 2001,
		originalTitle: 'A History of God',
		classNumber: '202.11',
		subjects: ['Tuhan - Sejarah', 'Agama - Perbandingan']
	},
	{
		title: 'Selimut Debu',
		by: 'Wibowo, Agustinus',
		...gramedia,
		year: 2010,
		classNumber: '915.81',
		subjects: ['Afganistan - Perjalanan'],
		demand: 2
	},
	{
		title: 'The Naked Traveler',
		by: 'Trinity',
		year: 2007,
		classNumber: '910.4',
		subjects: ['Perjalanan'],
		demand: 3
	},
	{
		title: 'Titik Nol',
		subtitle: 'Makna Sebuah Perjalanan',
		by: 'Wibowo, Agustinus',
		...gramedia,
		year: 2013,
		classNumber: '910.4',
		subjects: ['Perjalanan'],
		demand: 2,
		summary: 'Perjalanan darat melintasi Asia yang berakhir di sisi ranjang ibu yang sakit.'
	}
]);
