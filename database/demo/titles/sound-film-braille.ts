import { body, director } from './contributors.ts';
import { shelf } from './shelf.ts';

/** What is not print on paper: recordings, films, Braille, online resources. The year of a film is that of its release. */
export const soundFilmBraille = shelf(
	{ shelf: 'pandang-dengar', subjects: ['Film Indonesia'], material: 'film', classNumber: '791.43' },
	[
		{
			title: 'Ada Apa dengan Cinta?',
			by: director('Soedjarwo, Rudi'),
			publisher: 'Miles Films',
			place: 'Jakarta',
			year: 2002,
			audience: 'remaja',
			demand: 2
		},
		{
			title: "Al-Qur'an Braille",
			material: 'braille',
			classNumber: '2X1',
			subjects: ["Al-Qur'an", 'Buku Braille'],
			language: 'ara',
			summary: "Mushaf Al-Qur'an dalam huruf Arab Braille untuk pembaca tunanetra."
		},
		{
			title: 'Denias, Senandung di Atas Awan',
			by: director('De Rantau, John'),
			year: 2006,
			audience: 'anak',
			summary: 'Anak Papua menempuh jalan jauh demi bersekolah.'
		},
		{
			title: 'Kamus Besar Bahasa Indonesia Daring',
			by: body('Badan Pengembangan dan Pembinaan Bahasa'),
			place: 'Jakarta',
			material: 'sumber-elektronik',
			classNumber: '499.221 3',
			subjects: ['Bahasa Indonesia - Kamus']
		},
		{
			title: 'Laskar Pelangi',
			by: director('Riza, Riri'),
			publisher: 'Miles Films',
			place: 'Jakarta',
			year: 2008,
			audience: 'anak',
			demand: 3
		},
		{
			title: 'Lewat Djam Malam',
			by: director('Ismail, Usmar'),
			publisher: 'Perfini',
			place: 'Jakarta',
			year: 1954,
			isLocal: true,
			summary:
				'Bekas pejuang tidak menemukan tempat di Bandung sesudah perang; sutradaranya kelahiran Bukittinggi.'
		},
		{
			title: 'Music of Indonesia 12: Gongs and Vocal Music from Sumatra',
			subtitle: 'Talempong, Didong, Kulintang, Salawat Dulang',
			publisher: 'Smithsonian Folkways',
			place: 'Washington',
			year: 1996,
			material: 'rekaman-suara',
			language: 'mul',
			classNumber: '781.62',
			subjects: ['Musik Minangkabau', 'Talempong', 'Salawat dulang'],
			isLocal: true
		},
		{
			title: 'Music of Indonesia 6: Night Music of West Sumatra',
			subtitle: 'Saluang, Rabab Pariaman, Dendang Pauah',
			publisher: 'Smithsonian Folkways',
			place: 'Washington',
			year: 1994,
			material: 'rekaman-suara',
			language: 'min',
			classNumber: '781.62',
			subjects: ['Musik Minangkabau', 'Saluang', 'Rabab'],
			isLocal: true,
			demand: 2,
			summary: 'Rekaman seni malam hari: saluang, rabab, dan dendang yang mengalun sampai subuh.'
		},
		{
			title: 'Naga Bonar',
			by: director('Noer, M.T. Risyaf'),
			year: 1987,
			demand: 2,
			summary: 'Pencopet Medan mengangkat diri menjadi jenderal pada masa perang kemerdekaan.'
		},
		{
			title: 'Perpustakaan Digital iPusnas',
			by: body('Perpustakaan Nasional Republik Indonesia'),
			place: 'Jakarta',
			material: 'sumber-elektronik',
			classNumber: '025.04',
			subjects: ['Perpustakaan digital']
		},
		{
			title: 'Petualangan Sherina',
			by: director('Riza, Riri'),
			publisher: 'Miles Films',
			place: 'Jakarta',
			year: 2000,
			audience: 'anak',
			demand: 2,
			summary:
				'Sherina dan Sadam yang semula bermusuhan bersama-sama menghadapi penculik di sekitar teropong bintang Lembang.'
		},
		{
			title: "Tjoet Nja' Dhien",
			by: director('Djarot, Eros'),
			year: 1988,
			subjects: ['Film Indonesia', 'Cut Nyak Dhien'],
			summary: 'Tahun-tahun terakhir perlawanan seorang perempuan Aceh di hutan.'
		}
	]
);
