import { translator } from './contributors.ts';
import { elex, gramedia, mizan } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Books from elsewhere for young people: fantasy, comics, school days. */
export const worldYoungAdults = shelf({ shelf: 'remaja', subjects: ['Fiksi fantasi'], audience: 'remaja' }, [
	{
		title: 'Detektif Conan',
		subtitle: 'Volume 1',
		by: 'Aoyama, Gosho',
		...elex,
		originalTitle: 'Meitantei Conan',
		classNumber: '741.5',
		subjects: ['Komik Jepang'],
		demand: 4
	},
	{
		title: 'Gadis Jeruk',
		by: 'Gaarder, Jostein',
		...mizan,
		originalTitle: 'Appelsinpiken',
		classNumber: '839.823',
		subjects: ['Fiksi Norwegia'],
		demand: 2
	},
	{
		title: 'Harry Potter dan Batu Bertuah',
		by: ['Rowling, J.K.', translator('Srisanti, Listiana')],
		...gramedia,
		year: 2000,
		originalTitle: "Harry Potter and the Philosopher's Stone",
		series: 'Harry Potter ; 1',
		classNumber: '823',
		demand: 5,
		summary: 'Pada ulang tahunnya yang kesebelas Harry tahu bahwa ia penyihir dan berangkat ke Hogwarts.'
	},
	{
		title: 'Harry Potter dan Kamar Rahasia',
		by: ['Rowling, J.K.', translator('Srisanti, Listiana')],
		...gramedia,
		originalTitle: 'Harry Potter and the Chamber of Secrets',
		series: 'Harry Potter ; 2',
		classNumber: '823',
		demand: 4
	},
	{
		title: 'Harry Potter dan Orde Phoenix',
		by: ['Rowling, J.K.', translator('Srisanti, Listiana')],
		...gramedia,
		originalTitle: 'Harry Potter and the Order of the Phoenix',
		series: 'Harry Potter ; 5',
		classNumber: '823',
		demand: 3
	},
	{
		title: 'Harry Potter dan Pangeran Berdarah-Campuran',
		by: ['Rowling, J.K.', translator('Srisanti, Listiana')],
		...gramedia,
		originalTitle: 'Harry Potter and the Half-Blood Prince',
		series: 'Harry Potter ; 6',
		classNumber: '823',
		demand: 3
	},
	{
		title: 'Harry Potter dan Piala Api',
		by: ['Rowling, J.K.', translator('Srisanti, Listiana')],
		...gramedia,
		originalTitle: 'Harry Potter and the Goblet of Fire',
		series: 'Harry Potter ; 4',
		classNumber: '823',
		demand: 3
	},
	{
		title: 'Harry Potter dan Relikui Kematian',
		by: ['Rowling, J.K.', translator('Srisanti, Listiana')],
		...gramedia,
		originalTitle: 'Harry Potter and the Deathly Hallows',
		series: 'Harry Potter ; 7',
		classNumber: '823',
		demand: 3
	},
	{
		title: 'Harry Potter dan Tawanan Azkaban',
		by: ['Rowling, J.K.', translator('Srisanti, Listiana')],
		...gramedia,
		originalTitle: 'Harry Potter and the Prisoner of Azkaban',
		series: 'Harry Potter ; 3',
		classNumber: '823',
		demand: 4
	},
	{
		title: 'Naruto',
		subtitle: 'Volume 1',
		by: 'Kishimoto, Masashi',
		...elex,
		classNumber: '741.5',
		subjects: ['Komik Jepang'],
		demand: 3
	},
	{
		title: 'One Piece',
		subtitle: 'Volume 1',
		by: 'Oda, Eiichiro',
		...elex,
		classNumber: '741.5',
		subjects: ['Komik Jepang'],
		demand: 3
	},
	{
		title: 'The Fault in Our Stars',
		by: 'Green, John',
		language: 'eng',
		year: 2012,
		publisher: 'Dutton',
		place: 'New York',
		classNumber: '813',
		subjects: ['Fiksi remaja'],
		demand: 2
	},
	{
		title: 'The Hobbit',
		by: 'Tolkien, J.R.R.',
		language: 'eng',
		year: 1937,
		publisher: 'George Allen & Unwin',
		place: 'London',
		classNumber: '823',
		demand: 3,
		summary: 'Bilbo Baggins meninggalkan lubang hobbitnya yang nyaman untuk mencari harta yang dijaga naga.'
	},
	{
		title: 'The Hunger Games',
		by: 'Collins, Suzanne',
		...gramedia,
		year: 2009,
		classNumber: '813',
		subjects: ['Fiksi remaja'],
		demand: 2
	},
	{
		title: 'The Lightning Thief',
		by: 'Riordan, Rick',
		language: 'eng',
		year: 2005,
		series: 'Percy Jackson and the Olympians ; 1',
		classNumber: '813',
		demand: 3
	},
	{
		title: 'The Lord of the Rings: Dua Menara',
		by: 'Tolkien, J.R.R.',
		...gramedia,
		originalTitle: 'The Two Towers',
		series: 'The Lord of the Rings ; 2',
		classNumber: '823',
		audience: 'umum',
		demand: 2
	},
	{
		title: 'The Lord of the Rings: Kembalinya Sang Raja',
		by: 'Tolkien, J.R.R.',
		...gramedia,
		originalTitle: 'The Return of the King',
		series: 'The Lord of the Rings ; 3',
		classNumber: '823',
		audience: 'umum',
		demand: 2
	},
	{
		title: 'The Lord of the Rings: Sembilan Pembawa Cincin',
		by: 'Tolkien, J.R.R.',
		...gramedia,
		year: 2002,
		originalTitle: 'The Fellowship of the Ring',
		series: 'The Lord of the Rings ; 1',
		classNumber: '823',
		audience: 'umum',
		demand: 3
	},
	{
		title: 'Totto-chan',
		subtitle: 'Gadis Cilik di Jendela',
		by: 'Kuroyanagi, Tetsuko',
		...gramedia,
		year: 2003,
		originalTitle: 'Madogiwa no Totto-chan',
		classNumber: '895.63',
		subjects: ['Pendidikan - Jepang', 'Kenang-kenangan'],
		demand: 4,
		summary:
			'Sekolah Tomoe dengan gerbong kereta sebagai kelas, tempat seorang anak yang dianggap nakal belajar dengan gembira.'
	},
	{
		title: 'Twilight',
		by: 'Meyer, Stephenie',
		...gramedia,
		year: 2008,
		classNumber: '813',
		subjects: ['Fiksi remaja'],
		demand: 2
	}
]);
