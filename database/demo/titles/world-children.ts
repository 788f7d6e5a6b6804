import { bpkGunungMulia, elex, gramedia } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Books from elsewhere for children. */
export const worldChildren = shelf({ shelf: 'anak', subjects: ['Fiksi anak'], audience: 'anak' }, [
	{ title: "Aesop's Fables", by: 'Aesop', language: 'eng', classNumber: '398.24', subjects: ['Fabel'] },
	{
		title: 'Alice di Negeri Ajaib',
		by: 'Carroll, Lewis',
		originalTitle: "Alice's Adventures in Wonderland",
		classNumber: '823',
		demand: 2
	},
	{
		title: 'Charlie dan Pabrik Cokelat Ajaib',
		by: 'Dahl, Roald',
		...gramedia,
		originalTitle: 'Charlie and the Chocolate Factory',
		classNumber: '823',
		demand: 4,
		summary: 'Charlie Bucket menemukan tiket emas dan masuk ke pabrik cokelat Willy Wonka.'
	},
	{
		title: "Charlotte's Web",
		by: 'White, E.B.',
		year: 1952,
		language: 'eng',
		classNumber: '813',
		demand: 2,
		summary: 'Laba-laba Charlotte menyelamatkan babi Wilbur dengan kata-kata yang ditenun di jaringnya.'
	},
	{
		title: 'Diary si Bocah Tengil',
		by: 'Kinney, Jeff',
		publisher: 'Atria',
		place: 'Jakarta',
		year: 2009,
		originalTitle: 'Diary of a Wimpy Kid',
		classNumber: '813',
		demand: 4,
		summary: 'Greg Heffley mencatat hari-harinya di sekolah menengah, lengkap dengan gambar.'
	},
	{
		title: 'Doraemon',
		subtitle: 'Volume 1',
		by: 'Fujiko F. Fujio',
		...elex,
		classNumber: '741.5',
		subjects: ['Komik Jepang'],
		demand: 5
	},
	{
		title: "Grimm's Fairy Tales",
		by: ['Grimm, Jacob', 'Grimm, Wilhelm'],
		language: 'eng',
		originalTitle: 'Kinder- und Hausmärchen',
		classNumber: '398.2',
		subjects: ['Dongeng'],
		demand: 2
	},
	{ title: 'Heidi', by: 'Spyri, Johanna', classNumber: '833' },
	{
		title: 'Keponakan Penyihir',
		by: 'Lewis, C.S.',
		...gramedia,
		originalTitle: "The Magician's Nephew",
		series: 'The Chronicles of Narnia',
		classNumber: '823',
		subjects: ['Fiksi fantasi']
	},
	{
		title: 'Kursi Perak',
		by: 'Lewis, C.S.',
		...gramedia,
		originalTitle: 'The Silver Chair',
		series: 'The Chronicles of Narnia',
		classNumber: '823',
		subjects: ['Fiksi fantasi']
	},
	{
		title: 'Lima Sekawan: Di Pulau Harta',
		by: 'Blyton, Enid',
		...gramedia,
		originalTitle: 'Five on a Treasure Island',
		series: 'Lima Sekawan ; 1',
		classNumber: '823',
		demand: 3,
		summary:
			'Julian, Dick, Anne, George, dan Timmy si anjing mencari emas di sebuah pulau dengan reruntuhan kastel.'
	},
	{
		title: 'Matilda',
		by: 'Dahl, Roald',
		...gramedia,
		classNumber: '823',
		demand: 3,
		summary:
			'Matilda membaca habis isi perpustakaan dan menghadapi kepala sekolah yang kejam dengan akal dan kekuatan aneh.'
	},
	{
		title: 'Pangeran Caspian',
		by: 'Lewis, C.S.',
		...gramedia,
		originalTitle: 'Prince Caspian',
		series: 'The Chronicles of Narnia',
		classNumber: '823',
		subjects: ['Fiksi fantasi']
	},
	{
		title: 'Pangeran Cilik',
		by: 'Saint-Exupéry, Antoine de',
		...gramedia,
		originalTitle: 'Le Petit Prince',
		classNumber: '843',
		demand: 4,
		summary: 'Seorang penerbang yang jatuh di gurun bertemu anak dari bintang kecil yang merindukan mawarnya.'
	},
	{ title: 'Peter Pan', by: 'Barrie, J.M.', originalTitle: 'Peter and Wendy', classNumber: '823' },
	{
		title: 'Petualangan Tom Sawyer',
		by: 'Twain, Mark',
		originalTitle: 'The Adventures of Tom Sawyer',
		classNumber: '813',
		demand: 2
	},
	{
		title: 'Pinokio',
		by: 'Collodi, Carlo',
		originalTitle: 'Le avventure di Pinocchio',
		classNumber: '853',
		demand: 2
	},
	{
		title: 'Pippi Si Kaus Kaki Panjang',
		by: 'Lindgren, Astrid',
		...gramedia,
		originalTitle: 'Pippi Långstrump',
		classNumber: '839.73',
		demand: 3,
		summary: 'Pippi tinggal sendiri dengan kuda dan monyetnya, kuat luar biasa dan tidak mau diatur.'
	},
	{
		title: 'Pulau Hitam',
		by: 'Hergé',
		originalTitle: "L'Île noire",
		series: 'Petualangan Tintin',
		classNumber: '741.5',
		subjects: ['Komik Belgia'],
		demand: 3
	},
	{
		title: 'Ronya Anak Penyamun',
		by: 'Lindgren, Astrid',
		...gramedia,
		originalTitle: 'Ronja rövardotter',
		classNumber: '839.73'
	},
	{
		title: 'Rumah Kecil di Padang Rumput',
		by: 'Wilder, Laura Ingalls',
		...bpkGunungMulia,
		originalTitle: 'Little House on the Prairie',
		classNumber: '813',
		demand: 2
	},
	{
		title: 'Rumah Kecil di Rimba Besar',
		by: 'Wilder, Laura Ingalls',
		...bpkGunungMulia,
		originalTitle: 'Little House in the Big Woods',
		classNumber: '813',
		demand: 2
	},
	{
		title: 'Sang Singa, Sang Penyihir, dan Lemari',
		by: 'Lewis, C.S.',
		...gramedia,
		year: 2005,
		originalTitle: 'The Lion, the Witch and the Wardrobe',
		series: 'The Chronicles of Narnia',
		classNumber: '823',
		subjects: ['Fiksi fantasi'],
		demand: 3
	},
	{
		title: 'Taman Rahasia',
		by: 'Burnett, Frances Hodgson',
		...gramedia,
		originalTitle: 'The Secret Garden',
		classNumber: '823',
		demand: 2
	},
	{
		title: 'The BFG',
		by: 'Dahl, Roald',
		language: 'eng',
		year: 1982,
		publisher: 'Jonathan Cape',
		place: 'London',
		classNumber: '823',
		demand: 2
	},
	{ title: 'The Jungle Book', by: 'Kipling, Rudyard', language: 'eng', year: 1894, classNumber: '823' },
	{
		title: 'Tintin di Tibet',
		by: 'Hergé',
		originalTitle: 'Tintin au Tibet',
		series: 'Petualangan Tintin',
		classNumber: '741.5',
		subjects: ['Komik Belgia'],
		demand: 4,
		summary: 'Tintin yakin sahabatnya Chang selamat dari pesawat yang jatuh dan mencarinya di Himalaya.'
	},
	{
		title: 'Treasure Island',
		by: 'Stevenson, Robert Louis',
		year: 1883,
		language: 'eng',
		classNumber: '823',
		demand: 2
	}
]);
