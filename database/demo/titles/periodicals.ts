import { shelf } from './shelf.ts';

/** Magazines and newspapers; the year is that of the first issue. */
export const periodicals = shelf(
	{ shelf: 'berkala', material: 'terbitan-berkala', subjects: ['Majalah'], isReference: true },
	[
		{
			title: 'Bobo',
			place: 'Jakarta',
			year: 1973,
			subjects: ['Majalah anak'],
			audience: 'anak',
			summary: 'Majalah mingguan anak dengan cerita Keluarga Bobo, Paman Kikuk, dan Negeri Dongeng.'
		},
		{ title: 'Gatra', place: 'Jakarta', year: 1994, subjects: ['Majalah berita'] },
		{
			title: 'Haluan',
			place: 'Padang',
			year: 1948,
			subjects: ['Surat kabar - Sumatera Barat'],
			isLocal: true,
			summary: 'Harian yang terbit di Sumatera Barat sejak tahun 1948.'
		},
		{
			title: 'Horison',
			place: 'Jakarta',
			year: 1966,
			subjects: ['Majalah sastra'],
			summary: 'Majalah sastra yang memuat cerita pendek, sajak, dan esai para pengarang Indonesia.'
		},
		{ title: 'Intisari', place: 'Jakarta', year: 1963 },
		{ title: 'Kompas', place: 'Jakarta', year: 1965, subjects: ['Surat kabar'] },
		{ title: 'National Geographic Indonesia', place: 'Jakarta', year: 2005, subjects: ['Majalah geografi'] },
		{
			title: 'Padang Ekspres',
			place: 'Padang',
			year: 1999,
			subjects: ['Surat kabar - Sumatera Barat'],
			isLocal: true
		},
		{ title: 'Republika', place: 'Jakarta', year: 1993, subjects: ['Surat kabar'] },
		{
			title: 'Singgalang',
			place: 'Padang',
			year: 1968,
			subjects: ['Surat kabar - Sumatera Barat'],
			isLocal: true
		},
		{ title: 'Tempo', place: 'Jakarta', year: 1971, subjects: ['Majalah berita'] },
		{ title: 'Trubus', place: 'Jakarta', year: 1969, subjects: ['Majalah pertanian'] }
	]
);
