import { balaiPustaka, bhratara, bulanBintang, grafiti, obor, sinarHarapan } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Minangkabau and West Sumatra: history and lives. */
export const minangkabauHistory = shelf({ shelf: 'minangkabau', subjects: ['Minangkabau'], isLocal: true }, [
	{
		title: 'Dari Pemberontakan ke Integrasi',
		subtitle: 'Sumatra Barat dan Politik Indonesia 1926–1998',
		by: 'Kahin, Audrey R.',
		...obor,
		year: 2005,
		originalTitle: 'Rebellion to Integration',
		classNumber: '959.813',
		subjects: ['Sumatera Barat - Sejarah', 'Sumatera Barat - Politik'],
		demand: 2
	},
	{
		title: 'Perang Paderi di Sumatera Barat (1803–1838)',
		by: 'Radjab, Muhamad',
		...balaiPustaka,
		classNumber: '959.813',
		subjects: ['Perang Padri', 'Sumatera Barat - Sejarah']
	},
	{
		title: 'Rohana Kudus',
		subtitle: 'Riwayat Hidup dan Perjuangannya',
		by: 'Djaja, Tamar',
		place: 'Jakarta',
		year: 1980,
		classNumber: '920',
		subjects: ['Rohana Kudus', 'Wartawan - Biografi'],
		summary:
			'Perempuan Koto Gadang yang mendirikan sekolah kerajinan dan memimpin surat kabar Soenting Melajoe.'
	},
	{
		title: 'Sedjarah Minangkabau',
		by: ['Mansoer, M.D.', 'Imran, Amrin', 'Safwan, Mardanas', 'Idris, Asmaniar Z.', 'Buchari, Sidi I.'],
		...bhratara,
		year: 1970,
		classNumber: '959.813',
		subjects: ['Minangkabau - Sejarah'],
		isReference: true
	},
	{
		title: 'Semasa Kecil di Kampung (1913–1928)',
		subtitle: 'Autobiografi Seorang Anak Minangkabau',
		by: 'Radjab, Muhamad',
		...balaiPustaka,
		year: 1950,
		classNumber: '920',
		subjects: ['Minangkabau - Kehidupan sosial', 'Otobiografi'],
		demand: 2,
		summary:
			'Kenangan masa kecil di Sumpur, di tepi Danau Singkarak: surau, sekolah, sawah, dan keinginan merantau.'
	},
	{
		title: 'Sengketa Tiada Putus',
		subtitle: 'Matriarkat, Reformisme Islam, dan Kolonialisme di Minangkabau',
		by: 'Hadler, Jeffrey',
		publisher: 'Freedom Institute',
		place: 'Jakarta',
		year: 2010,
		originalTitle: 'Muslims and Matriarchs',
		classNumber: '959.813',
		subjects: ['Minangkabau - Sejarah', 'Matrilineal'],
		demand: 2
	},
	{
		title: 'Somewhere in the Jungle',
		subtitle: 'Pemerintah Darurat Republik Indonesia, Sebuah Mata Rantai Sejarah yang Terlupakan',
		by: 'Zed, Mestika',
		...grafiti,
		year: 1997,
		classNumber: '959.803',
		subjects: ['Pemerintah Darurat Republik Indonesia', 'Sumatera Barat - Sejarah'],
		summary:
			'Pemerintah Darurat Republik Indonesia yang bergerak di pedalaman Sumatera ketika Yogyakarta diduduki.'
	},
	{
		title: 'Sumatera Barat hingga Plakat Panjang',
		by: 'Amran, Rusli',
		...sinarHarapan,
		year: 1981,
		classNumber: '959.813',
		subjects: ['Sumatera Barat - Sejarah'],
		demand: 2,
		summary: 'Sejarah Sumatera Barat dari sumber-sumber lama sampai pengumuman pemerintah Belanda tahun 1833.'
	},
	{
		title: 'Sumatra Barat: Pemberontakan Pajak 1908',
		by: 'Amran, Rusli',
		year: 1988,
		classNumber: '959.813',
		subjects: ['Perang Belasting, 1908', 'Sumatera Barat - Sejarah']
	},
	{
		title: 'Tuanku Rao',
		subtitle: 'Antara Fakta dan Khayal',
		by: 'Hamka',
		...bulanBintang,
		year: 1974,
		classNumber: '959.813',
		subjects: ['Perang Padri', 'Tuanku Rao']
	}
]);
