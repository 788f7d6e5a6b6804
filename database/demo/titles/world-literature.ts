import { translator } from './contributors.ts';
import { djambatan, gramedia, gramediaOld, kpg, mizan, obor, pustakaJaya, serambi } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Literature from elsewhere, in other languages than English; Indonesian editions under their Indonesian title. */
export const worldLiterature = shelf({ shelf: 'novel-dunia', subjects: ['Fiksi'] }, [
	{
		title: 'Anna Karenina',
		by: 'Tolstoy, Leo',
		...kpg,
		classNumber: '891.73',
		subjects: ['Fiksi Rusia'],
		demand: 2,
		summary:
			'Cinta Anna kepada Vronsky menghancurkan tempatnya di masyarakat, sementara Levin mencari hidup yang benar di desa.'
	},
	{
		title: 'Dokter Zhivago',
		by: 'Pasternak, Boris',
		...djambatan,
		originalTitle: 'Doktor Zhivago',
		classNumber: '891.73',
		subjects: ['Fiksi Rusia']
	},
	{
		title: 'Don Quixote',
		by: 'Cervantes Saavedra, Miguel de',
		language: 'eng',
		originalTitle: 'El ingenioso hidalgo don Quijote de la Mancha',
		classNumber: '863',
		subjects: ['Fiksi Spanyol']
	},
	{
		title: 'Dunia Sophie',
		subtitle: 'Sebuah Novel Filsafat',
		by: 'Gaarder, Jostein',
		...mizan,
		year: 1996,
		originalTitle: 'Sofies verden',
		classNumber: '839.823',
		subjects: ['Fiksi Norwegia', 'Filsafat - Fiksi'],
		demand: 3,
		audience: 'remaja',
		summary: 'Sophie menerima surat-surat tanpa pengirim yang menuntunnya dari Socrates sampai zaman kini.'
	},
	{
		title: 'Gagal Menjadi Manusia',
		by: 'Dazai, Osamu',
		originalTitle: 'Ningen shikkaku',
		classNumber: '895.63',
		subjects: ['Fiksi Jepang'],
		demand: 2
	},
	{
		title: 'Gitanjali',
		by: 'Tagore, Rabindranath',
		classNumber: '891.44',
		subjects: ['Puisi India'],
		shelf: 'puisi-drama',
		summary: 'Sajak-sajak persembahan penyair Benggala, pemenang Nobel Sastra pertama dari Asia.'
	},
	{
		title: 'Ibunda',
		by: ['Gorky, Maxim', translator('Toer, Pramoedya Ananta')],
		originalTitle: 'Mat',
		classNumber: '891.73',
		subjects: ['Fiksi Rusia']
	},
	{
		title: 'Kejahatan dan Hukuman',
		by: 'Dostoyevsky, Fyodor',
		...obor,
		originalTitle: 'Prestuplenie i nakazanie',
		classNumber: '891.73',
		subjects: ['Fiksi Rusia'],
		demand: 2,
		summary: 'Raskolnikov membunuh demi sebuah gagasan dan tidak sanggup hidup bersamanya.'
	},
	{
		title: 'Kim Ji-yeong, Lahir Tahun 1982',
		by: 'Cho, Nam-joo',
		...gramedia,
		year: 2019,
		originalTitle: 'Palsip yi nyeonsaeng Kim Jiyeong',
		classNumber: '895.73',
		subjects: ['Fiksi Korea'],
		demand: 2
	},
	{
		title: 'Kuil Kencana',
		by: 'Mishima, Yukio',
		...pustakaJaya,
		originalTitle: 'Kinkakuji',
		classNumber: '895.63',
		subjects: ['Fiksi Jepang']
	},
	{
		title: 'Les Misérables',
		by: 'Hugo, Victor',
		year: 1862,
		language: 'fre',
		classNumber: '843',
		subjects: ['Fiksi Prancis']
	},
	{
		title: 'Lorong Midaq',
		by: 'Mahfouz, Naguib',
		...obor,
		originalTitle: 'Zuqaq al-Midaqq',
		classNumber: '892.73',
		subjects: ['Fiksi Arab']
	},
	{
		title: 'Max Havelaar',
		subtitle: 'Atau Lelang Kopi Persekutuan Dagang Belanda',
		by: ['Multatuli', translator('Jassin, H.B.')],
		...djambatan,
		year: 1972,
		originalTitle: 'Max Havelaar, of De koffij-veilingen der Nederlandsche Handel-Maatschappij',
		classNumber: '839.313',
		subjects: ['Fiksi Belanda', 'Lebak - Fiksi'],
		demand: 2,
		summary:
			'Seorang asisten residen di Lebak membela rakyat yang diperas dan dikalahkan oleh pemerintahnya sendiri.'
	},
	{
		title: 'Metamorfosis',
		by: 'Kafka, Franz',
		originalTitle: 'Die Verwandlung',
		classNumber: '833',
		subjects: ['Fiksi Jerman'],
		demand: 2,
		summary: 'Gregor Samsa terbangun sebagai serangga besar dan menjadi beban bagi keluarganya.'
	},
	{
		title: 'Musashi',
		by: 'Yoshikawa, Eiji',
		...gramediaOld,
		classNumber: '895.63',
		subjects: ['Fiksi Jepang'],
		demand: 2
	},
	{
		title: 'Musyawarah Burung',
		by: ['Attar, Fariduddin', translator('Andangdjaja, Hartojo')],
		...pustakaJaya,
		originalTitle: 'Mantiq al-tayr',
		classNumber: '891.551',
		subjects: ['Puisi Persia', 'Tasawuf'],
		shelf: 'puisi-drama'
	},
	{
		title: 'Namaku Merah Kirmizi',
		by: 'Pamuk, Orhan',
		...serambi,
		year: 2006,
		originalTitle: 'Benim adım kırmızı',
		classNumber: '894.353',
		subjects: ['Fiksi Turki']
	},
	{
		title: 'Norwegian Wood',
		by: 'Murakami, Haruki',
		...kpg,
		year: 2005,
		originalTitle: 'Noruwei no mori',
		classNumber: '895.63',
		subjects: ['Fiksi Jepang'],
		demand: 2
	},
	{
		title: 'Orang Asing',
		by: 'Camus, Albert',
		originalTitle: "L'Étranger",
		classNumber: '843',
		subjects: ['Fiksi Prancis'],
		demand: 2
	},
	{
		title: 'Perempuan di Titik Nol',
		by: 'El Saadawi, Nawal',
		...obor,
		year: 1989,
		originalTitle: "Imra'a 'inda nuqtat al-sifr",
		classNumber: '892.73',
		subjects: ['Fiksi Arab', 'Perempuan - Fiksi'],
		demand: 2
	},
	{
		title: 'Rashomon',
		by: 'Akutagawa, Ryunosuke',
		...kpg,
		classNumber: '895.63',
		subjects: ['Cerita pendek Jepang']
	},
	{
		title: 'Sampar',
		by: ['Camus, Albert', translator('Dini, Nh.')],
		...obor,
		year: 1985,
		originalTitle: 'La Peste',
		classNumber: '843',
		subjects: ['Fiksi Prancis'],
		summary: 'Kota Oran ditutup karena wabah, dan dokter Rieux mencatat bagaimana orang bertahan.'
	},
	{
		title: 'Sang Alkemis',
		by: 'Coelho, Paulo',
		...gramedia,
		originalTitle: 'O Alquimista',
		classNumber: '869.3',
		subjects: ['Fiksi Brasil'],
		demand: 3,
		summary: 'Santiago, gembala dari Andalusia, mengikuti mimpinya tentang harta di dekat piramida Mesir.'
	},
	{
		title: 'Sayap-Sayap Patah',
		by: 'Gibran, Kahlil',
		originalTitle: 'Al-Ajniha al-mutakassira',
		classNumber: '892.73',
		subjects: ['Fiksi Arab']
	},
	{
		title: 'Selasa Bersama Morrie',
		by: 'Albom, Mitch',
		...gramedia,
		originalTitle: 'Tuesdays with Morrie',
		classNumber: '920',
		subjects: ['Kematian', 'Guru - Biografi'],
		demand: 2
	},
	{
		title: 'Seratus Tahun Kesunyian',
		by: 'García Márquez, Gabriel',
		originalTitle: 'Cien años de soledad',
		classNumber: '863',
		subjects: ['Fiksi Kolombia'],
		demand: 2,
		summary: 'Tujuh turunan keluarga Buendía di kota Macondo, tempat yang ajaib terjadi setiap hari.'
	},
	{ title: 'Siddhartha', by: 'Hesse, Hermann', classNumber: '833', subjects: ['Fiksi Jerman'] },
	{
		title: 'Taiko',
		by: 'Yoshikawa, Eiji',
		...gramedia,
		originalTitle: 'Shinsho taikoki',
		classNumber: '895.63',
		subjects: ['Fiksi Jepang']
	},
	{
		title: 'The Odyssey',
		by: 'Homer',
		language: 'eng',
		classNumber: '883',
		subjects: ['Puisi Yunani'],
		shelf: 'puisi-drama'
	},
	{
		title: 'War and Peace',
		by: 'Tolstoy, Leo',
		language: 'eng',
		originalTitle: 'Voyna i mir',
		classNumber: '891.73',
		subjects: ['Fiksi Rusia']
	}
]);
