import { translator } from './contributors.ts';
import { bentang, gramedia, pustakaJaya, qanita, serambi, sinarHarapan } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Literature from elsewhere, written in English; Indonesian editions under their Indonesian title. */
export const worldLiteratureEnglish = shelf({ shelf: 'novel-dunia', subjects: ['Fiksi'] }, [
	{
		title: '1984',
		by: 'Orwell, George',
		language: 'eng',
		originalTitle: 'Nineteen Eighty-Four',
		classNumber: '823',
		subjects: ['Fiksi Inggris'],
		demand: 3,
		summary: 'Winston Smith menulis ulang berita lama untuk Partai dan diam-diam mulai menulis buku harian.'
	},
	{
		title: 'A Farewell to Arms',
		by: 'Hemingway, Ernest',
		publisher: "Charles Scribner's Sons",
		place: 'New York',
		year: 1929,
		language: 'eng',
		classNumber: '813',
		subjects: ['Fiksi Amerika']
	},
	{
		title: 'Animal Farm',
		by: 'Orwell, George',
		...bentang,
		classNumber: '823',
		subjects: ['Fiksi Inggris'],
		demand: 3,
		summary:
			'Binatang di Peternakan Manor mengusir pemiliknya, lalu para babi belajar berjalan dengan dua kaki.'
	},
	{
		title: 'Anjing Setan',
		by: 'Doyle, Arthur Conan',
		...gramedia,
		originalTitle: 'The Hound of the Baskervilles',
		classNumber: '823',
		subjects: ['Fiksi detektif'],
		demand: 2
	},
	{
		title: 'Dataran Tortilla',
		by: ['Steinbeck, John', translator('Djokolelono')],
		...pustakaJaya,
		originalTitle: 'Tortilla Flat',
		classNumber: '813',
		subjects: ['Fiksi Amerika']
	},
	{
		title: 'Frankenstein',
		by: 'Shelley, Mary',
		language: 'eng',
		year: 1818,
		classNumber: '823',
		subjects: ['Fiksi Inggris', 'Fiksi horor']
	},
	{
		title: 'Great Expectations',
		by: 'Dickens, Charles',
		year: 1861,
		language: 'eng',
		classNumber: '823',
		subjects: ['Fiksi Inggris']
	},
	{
		title: 'Hamlet',
		by: 'Shakespeare, William',
		language: 'eng',
		classNumber: '822.33',
		subjects: ['Drama Inggris'],
		shelf: 'puisi-drama'
	},
	{
		title: 'Jane Eyre',
		by: 'Brontë, Charlotte',
		year: 1847,
		language: 'eng',
		classNumber: '823',
		subjects: ['Fiksi Inggris']
	},
	{
		title: 'Lelaki Tua dan Laut',
		by: ['Hemingway, Ernest', translator('Damono, Sapardi Djoko')],
		...pustakaJaya,
		originalTitle: 'The Old Man and the Sea',
		classNumber: '813',
		subjects: ['Fiksi Amerika'],
		demand: 3,
		summary:
			'Santiago, nelayan tua Kuba, bertarung berhari-hari dengan seekor ikan marlin besar dan pulang membawa kerangkanya.'
	},
	{
		title: 'Memoar Sherlock Holmes',
		by: 'Doyle, Arthur Conan',
		...gramedia,
		originalTitle: 'The Memoirs of Sherlock Holmes',
		classNumber: '823',
		subjects: ['Fiksi detektif'],
		demand: 2
	},
	{
		title: 'Of Mice and Men',
		by: 'Steinbeck, John',
		year: 1937,
		language: 'eng',
		classNumber: '813',
		subjects: ['Fiksi Amerika']
	},
	{
		title: 'Pembunuhan di Orient Express',
		by: 'Christie, Agatha',
		...gramedia,
		originalTitle: 'Murder on the Orient Express',
		classNumber: '823',
		subjects: ['Fiksi detektif'],
		demand: 3,
		summary:
			'Kereta tertahan salju, seorang penumpang tewas, dan Hercule Poirot menanyai semua orang di gerbong.'
	},
	{
		title: 'Pembunuhan di Sungai Nil',
		by: 'Christie, Agatha',
		...gramedia,
		originalTitle: 'Death on the Nile',
		classNumber: '823',
		subjects: ['Fiksi detektif'],
		demand: 2
	},
	{
		title: 'Penelusuran Benang Merah',
		by: 'Doyle, Arthur Conan',
		...gramedia,
		originalTitle: 'A Study in Scarlet',
		classNumber: '823',
		subjects: ['Fiksi detektif'],
		demand: 3,
		summary: 'Dokter Watson bertemu Sherlock Holmes, dan keduanya menghadapi perkara mereka yang pertama.'
	},
	{
		title: 'Petualangan Sherlock Holmes',
		by: 'Doyle, Arthur Conan',
		...gramedia,
		originalTitle: 'The Adventures of Sherlock Holmes',
		classNumber: '823',
		subjects: ['Fiksi detektif'],
		demand: 3
	},
	{
		title: 'Pride and Prejudice',
		by: 'Austen, Jane',
		year: 1813,
		language: 'eng',
		classNumber: '823',
		subjects: ['Fiksi Inggris'],
		demand: 2,
		summary: 'Elizabeth Bennet dan Tuan Darcy saling salah menilai sebelum belajar saling menghormati.'
	},
	{
		title: 'Romeo dan Julia',
		by: 'Shakespeare, William',
		...pustakaJaya,
		originalTitle: 'Romeo and Juliet',
		classNumber: '822.33',
		subjects: ['Drama Inggris'],
		shelf: 'puisi-drama'
	},
	{
		title: 'Sang Nabi',
		by: 'Gibran, Kahlil',
		...pustakaJaya,
		year: 1981,
		originalTitle: 'The Prophet',
		classNumber: '811',
		subjects: ['Puisi Amerika'],
		shelf: 'puisi-drama',
		demand: 2
	},
	{
		title: 'Segalanya Berantakan',
		by: 'Achebe, Chinua',
		...sinarHarapan,
		year: 1986,
		originalTitle: 'Things Fall Apart',
		classNumber: '823',
		subjects: ['Fiksi Nigeria'],
		summary: 'Okonkwo, jagoan sebuah desa Igbo, melihat dunianya runtuh ketika orang kulit putih datang.'
	},
	{
		title: 'The Da Vinci Code',
		by: 'Brown, Dan',
		...serambi,
		year: 2004,
		classNumber: '813',
		subjects: ['Fiksi Amerika'],
		demand: 2
	},
	{
		title: 'The God of Small Things',
		by: 'Roy, Arundhati',
		year: 1997,
		language: 'eng',
		classNumber: '823',
		subjects: ['Fiksi India']
	},
	{
		title: 'The Godfather',
		by: 'Puzo, Mario',
		year: 1969,
		language: 'eng',
		classNumber: '813',
		subjects: ['Fiksi Amerika']
	},
	{
		title: 'The Great Gatsby',
		by: 'Fitzgerald, F. Scott',
		publisher: "Charles Scribner's Sons",
		place: 'New York',
		year: 1925,
		language: 'eng',
		classNumber: '813',
		subjects: ['Fiksi Amerika']
	},
	{
		title: 'The Kite Runner',
		by: 'Hosseini, Khaled',
		...qanita,
		year: 2006,
		classNumber: '813',
		subjects: ['Fiksi Amerika', 'Afganistan - Fiksi'],
		demand: 3,
		summary: 'Amir mengkhianati sahabat masa kecilnya di Kabul dan bertahun kemudian pulang untuk menebusnya.'
	},
	{
		title: 'To Kill a Mockingbird',
		by: 'Lee, Harper',
		publisher: 'J.B. Lippincott',
		place: 'Philadelphia',
		year: 1960,
		language: 'eng',
		classNumber: '813',
		subjects: ['Fiksi Amerika'],
		demand: 2,
		summary:
			'Scout kecil melihat ayahnya membela seorang kulit hitam di kota yang sudah memutuskan kesalahannya.'
	},
	{
		title: 'Wuthering Heights',
		by: 'Brontë, Emily',
		year: 1847,
		language: 'eng',
		classNumber: '823',
		subjects: ['Fiksi Inggris']
	}
]);
