import { balaiPustaka, bhratara, bulanBintang, cornell, gadjahMada, obor } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Minangkabau society: adat, kinship, rantau, food, arts. */
export const minangkabauAdat = shelf({ shelf: 'minangkabau', subjects: ['Minangkabau'], isLocal: true }, [
	{
		title: 'Adat Minangkabau',
		subtitle: 'Pola dan Tujuan Hidup Orang Minang',
		by: 'Amir M.S.',
		publisher: 'Mutiara Sumber Widya',
		place: 'Jakarta',
		classNumber: '390.095 981 3',
		subjects: ['Minangkabau - Adat-istiadat'],
		demand: 2,
		summary: 'Uraian ringkas tentang falsafah, sistem kekerabatan, dan harta pusaka orang Minangkabau.'
	},
	{
		title: 'Adat Minangkabau dan Merantau dalam Perspektif Sejarah',
		by: 'Kato, Tsuyoshi',
		...balaiPustaka,
		year: 2005,
		originalTitle: 'Matriliny and Migration',
		classNumber: '304.8',
		subjects: ['Minangkabau - Merantau', 'Matrilineal']
	},
	{
		title: 'Alam Terkembang Jadi Guru',
		subtitle: 'Adat dan Kebudayaan Minangkabau',
		by: 'Navis, A.A.',
		publisher: 'Grafiti Pers',
		place: 'Jakarta',
		year: 1984,
		classNumber: '306.095 981 3',
		subjects: ['Minangkabau - Adat-istiadat', 'Minangkabau - Kebudayaan'],
		demand: 3,
		summary:
			'Buku rujukan tentang adat Minangkabau, dari tambo dan nagari sampai kesenian dan kata-kata adat.'
	},
	{
		title: 'Asal-Usul Elite Minangkabau Modern',
		subtitle: 'Respons terhadap Kolonial Belanda Abad XIX/XX',
		by: 'Graves, Elizabeth E.',
		...obor,
		year: 2007,
		originalTitle: 'The Minangkabau Response to Dutch Colonial Rule in the Nineteenth Century',
		classNumber: '305.52',
		subjects: ['Minangkabau - Sejarah', 'Pendidikan - Sumatera Barat']
	},
	{
		title: 'Dasar Falsafah Adat Minangkabau',
		by: 'Nasroen, M.',
		...bulanBintang,
		classNumber: '390.095 981 3',
		subjects: ['Minangkabau - Adat-istiadat - Filsafat']
	},
	{
		title: 'Islam dan Adat Minangkabau',
		by: 'Hamka',
		publisher: 'Pustaka Panjimas',
		place: 'Jakarta',
		year: 1984,
		classNumber: '2X6',
		subjects: ['Islam dan adat - Minangkabau'],
		demand: 2,
		summary: 'Pertemuan syarak dan adat di ranah Minang, ditulis ulama yang mengalami sendiri perdebatannya.'
	},
	{
		title: 'Kuliner Minangkabau',
		subtitle: 'Pusaka Nan Elok',
		by: 'Gardjito, Murdijati',
		classNumber: '641.595 981 3',
		subjects: ['Masakan Minangkabau'],
		demand: 2
	},
	{
		title: 'Merantau',
		subtitle: 'Pola Migrasi Suku Minangkabau',
		by: 'Naim, Mochtar',
		...gadjahMada,
		year: 1979,
		classNumber: '304.8',
		subjects: ['Minangkabau - Merantau', 'Migrasi'],
		demand: 2,
		summary:
			'Penelitian tentang sebab, pola, dan akibat merantau bagi orang Minangkabau dan kampung halamannya.'
	},
	{
		title: 'Minangkabau',
		subtitle: 'Tradisi dan Perubahan',
		by: 'Esten, Mursal',
		publisher: 'Angkasa Raya',
		place: 'Padang',
		year: 1993,
		classNumber: '306.095 981 3',
		subjects: ['Minangkabau - Kebudayaan']
	},
	{
		title: 'Minangkabau and Negri Sembilan',
		subtitle: 'Socio-Political Structure in Indonesia',
		by: 'Josselin de Jong, P.E. de',
		language: 'eng',
		classNumber: '306.095 981 3',
		subjects: ['Minangkabau - Kekerabatan'],
		isReference: true
	},
	{
		title: 'Musical Journeys in Sumatra',
		by: 'Kartomi, Margaret J.',
		publisher: 'University of Illinois Press',
		place: 'Urbana',
		year: 2012,
		language: 'eng',
		classNumber: '780.959 81',
		subjects: ['Musik - Sumatra']
	},
	{
		title: 'Pegangan Penghulu, Bundo Kanduang, dan Pidato Alua Pasambahan Adat di Minangkabau',
		by: 'Hakimy, Idrus',
		classNumber: '390.095 981 3',
		subjects: ['Minangkabau - Adat-istiadat', 'Pasambahan'],
		demand: 2,
		summary: 'Tugas penghulu dan bundo kanduang serta contoh pidato pasambahan untuk upacara adat.'
	},
	{
		title: 'Pergolakan Agama di Sumatra Barat',
		subtitle: 'Sebuah Sumbangan Bibliografi',
		by: 'Schrieke, B.J.O.',
		...bhratara,
		year: 1973,
		classNumber: '2X6',
		subjects: ['Islam - Sumatera Barat - Sejarah']
	},
	{
		title: 'Rangkaian Mustika Adat Basandi Syarak di Minangkabau',
		by: 'Hakimy, Idrus',
		classNumber: '390.095 981 3',
		subjects: ['Minangkabau - Adat-istiadat', 'Islam dan adat - Minangkabau']
	},
	{
		title: 'Rendang Traveler',
		subtitle: 'Menyingkap Bertuahnya Rendang Minang',
		by: 'Suri, Reno Andam',
		year: 2012,
		classNumber: '641.595 981 3',
		subjects: ['Rendang', 'Masakan Minangkabau'],
		demand: 2,
		summary: 'Perjalanan ke dapur-dapur Sumatera Barat untuk mencatat ragam rendang dan cara memasaknya.'
	},
	{
		title: 'Surau',
		subtitle: 'Pendidikan Islam Tradisional dalam Transisi dan Modernisasi',
		by: 'Azra, Azyumardi',
		publisher: 'Logos',
		place: 'Jakarta',
		year: 2003,
		classNumber: '2X7',
		subjects: ['Surau', 'Pendidikan Islam - Sumatera Barat']
	},
	{
		title: 'Theater and Martial Arts in West Sumatra',
		subtitle: 'Randai and Silek of the Minangkabau',
		by: 'Pauka, Kirstin',
		place: 'Athens',
		year: 1998,
		language: 'eng',
		classNumber: '792.095 981 3',
		subjects: ['Randai', 'Silek']
	},
	{
		title: 'Walk in Splendor',
		subtitle: 'Ceremonial Dress and the Minangkabau',
		by: ['Summerfield, Anne', 'Summerfield, John'],
		place: 'Los Angeles',
		year: 1999,
		language: 'eng',
		classNumber: '391',
		subjects: ['Pakaian adat - Minangkabau', 'Songket'],
		isReference: true,
		summary: 'Busana upacara dan kain tenun Minangkabau dari nagari ke nagari, dengan foto dan maknanya.'
	},
	{
		title: 'Women at the Center',
		subtitle: 'Life in a Modern Matriarchy',
		by: 'Sanday, Peggy Reeves',
		...cornell,
		year: 2002,
		language: 'eng',
		classNumber: '306.095 981 3',
		subjects: ['Perempuan - Minangkabau', 'Matrilineal']
	}
]);
