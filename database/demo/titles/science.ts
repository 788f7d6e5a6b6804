import { gadjahMada, gramedia, informatika, komunitasBambu, kpg, obor, sinarHarapan } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Natural sciences and mathematics. */
export const science = shelf({ shelf: 'ilmu', subjects: ['Sains'] }, [
	{
		title: 'A Short History of Nearly Everything',
		by: 'Bryson, Bill',
		language: 'eng',
		year: 2003,
		classNumber: '500',
		demand: 2
	},
	{
		title: 'Asal-Usul Spesies',
		by: 'Darwin, Charles',
		...obor,
		originalTitle: 'On the Origin of Species',
		classNumber: '576.8',
		subjects: ['Evolusi', 'Seleksi alam'],
		demand: 2,
		summary: 'Bukti dan penalaran Darwin bahwa makhluk hidup berubah perlahan melalui seleksi alam.'
	},
	{
		title: 'Astrophysics for People in a Hurry',
		by: 'Tyson, Neil deGrasse',
		publisher: 'W.W. Norton',
		place: 'New York',
		year: 2017,
		language: 'eng',
		classNumber: '523.01',
		subjects: ['Astrofisika']
	},
	{
		title: 'Ekologi Sumatera',
		by: 'Whitten, Anthony J.',
		...gadjahMada,
		originalTitle: 'The Ecology of Sumatra',
		classNumber: '577.095 981',
		subjects: ['Ekologi - Sumatra'],
		isLocal: true
	},
	{
		title: 'Filsafat Ilmu',
		subtitle: 'Sebuah Pengantar Populer',
		by: 'Suriasumantri, Jujun S.',
		...sinarHarapan,
		year: 1984,
		classNumber: '501',
		subjects: ['Ilmu - Filsafat'],
		demand: 2
	},
	{
		title: 'Flora',
		subtitle: 'Untuk Sekolah di Indonesia',
		by: 'Steenis, C.G.G.J. van',
		publisher: 'Pradnya Paramita',
		place: 'Jakarta',
		classNumber: '581.959 8',
		subjects: ['Tumbuhan - Indonesia'],
		isReference: true
	},
	{
		title: 'Kepulauan Nusantara',
		subtitle: 'Sebuah Kisah Perjalanan, Kajian Manusia dan Alam',
		by: 'Wallace, Alfred Russel',
		...komunitasBambu,
		year: 2009,
		originalTitle: 'The Malay Archipelago',
		classNumber: '508.598',
		subjects: ['Sejarah alam - Indonesia'],
		demand: 2,
		summary:
			'Delapan tahun mengumpulkan burung, kumbang, dan kupu-kupu dari pulau ke pulau, dan garis yang memisahkan dua dunia satwa.'
	},
	{
		title: 'Kosmos',
		by: 'Sagan, Carl',
		...kpg,
		originalTitle: 'Cosmos',
		classNumber: '520',
		subjects: ['Astronomi', 'Alam semesta'],
		demand: 3,
		summary: 'Dari perpustakaan Aleksandria sampai bintang-bintang: tempat manusia di alam semesta.'
	},
	{
		title: 'Matematika Diskrit',
		by: 'Munir, Rinaldi',
		...informatika,
		classNumber: '511.1',
		subjects: ['Matematika'],
		demand: 2
	},
	{
		title: 'Panduan Lapangan Burung-Burung di Sumatera, Jawa, Bali, dan Kalimantan',
		by: ['MacKinnon, John', 'Phillipps, Karen', 'Balen, Bas van'],
		classNumber: '598.095 98',
		subjects: ['Burung - Indonesia'],
		isReference: true,
		summary:
			'Gambar dan keterangan untuk mengenali burung di empat pulau besar, termasuk hutan di sekitar kita.'
	},
	{
		title: 'Relativitas',
		subtitle: 'Teori Khusus dan Umum',
		by: 'Einstein, Albert',
		...kpg,
		originalTitle: 'Über die spezielle und die allgemeine Relativitätstheorie',
		classNumber: '530.11',
		subjects: ['Relativitas (Fisika)']
	},
	{
		title: 'Sejarah Singkat Waktu',
		by: 'Hawking, Stephen',
		...gramedia,
		originalTitle: 'A Brief History of Time',
		classNumber: '523.1',
		subjects: ['Kosmologi'],
		demand: 3,
		summary: 'Dentuman besar, lubang hitam, dan arah waktu, dijelaskan hampir tanpa rumus.'
	},
	{
		title: "Surely You're Joking, Mr. Feynman!",
		by: 'Feynman, Richard P.',
		publisher: 'W.W. Norton',
		place: 'New York',
		year: 1985,
		language: 'eng',
		classNumber: '530.092',
		subjects: ['Fisikawan - Biografi']
	},
	{
		title: 'The Malay Archipelago',
		by: 'Wallace, Alfred Russel',
		publisher: 'Macmillan',
		place: 'London',
		year: 1869,
		language: 'eng',
		classNumber: '508.598',
		subjects: ['Sejarah alam - Indonesia'],
		isReference: true
	},
	{
		title: 'The Selfish Gene',
		by: 'Dawkins, Richard',
		publisher: 'Oxford University Press',
		place: 'Oxford',
		year: 1976,
		language: 'eng',
		classNumber: '576.8',
		subjects: ['Evolusi', 'Genetika']
	},
	{
		title: 'Tumbuhan Berguna Indonesia',
		by: 'Heyne, K.',
		originalTitle: 'De nuttige planten van Indonesië',
		classNumber: '581.63',
		subjects: ['Tumbuhan - Indonesia'],
		isReference: true
	}
]);
