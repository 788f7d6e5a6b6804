import { balaiPustakaBeforeWar, grasindo, republika } from './publishers.ts';
import { shelf } from './shelf.ts';

/** Indonesian books for children: folk tales, stories, comics, first knowledge. */
export const children = shelf(
	{ shelf: 'anak', classNumber: '899.221 3', subjects: ['Fiksi anak'], audience: 'anak' },
	[
		{ title: 'Anak Rembulan', by: 'Djokolelono', demand: 2 },
		{ title: 'Ande-Ande Lumut', classNumber: '398.209 598 2', subjects: ['Cerita rakyat - Jawa'] },
		{
			title: 'Asal Mula Danau Toba',
			classNumber: '398.209 598 12',
			subjects: ['Cerita rakyat - Sumatera Utara'],
			demand: 3
		},
		{
			title: 'Bawang Merah dan Bawang Putih',
			classNumber: '398.209 598',
			subjects: ['Cerita rakyat - Indonesia'],
			demand: 4,
			summary:
				'Bawang Putih yang sabar mendapat labu berisi permata, sedangkan saudara tirinya mendapat isi yang lain.'
		},
		{
			title: 'Cerita Rakyat dari Sumatra Barat',
			by: 'Navis, A.A.',
			...grasindo,
			classNumber: '398.209 598 13',
			subjects: ['Cerita rakyat - Sumatera Barat'],
			isLocal: true,
			demand: 3
		},
		{ title: 'Cindelaras', classNumber: '398.209 598 2', subjects: ['Cerita rakyat - Jawa'], demand: 2 },
		{
			title: 'Dongeng Kancil',
			classNumber: '398.24',
			subjects: ['Fabel', 'Cerita rakyat - Indonesia'],
			demand: 4,
			summary: 'Kancil yang kecil mengakali buaya, harimau, dan pak tani.'
		},
		{
			title: 'Gundala Putra Petir',
			by: 'Hasmi',
			classNumber: '741.5',
			subjects: ['Komik Indonesia'],
			audience: 'remaja',
			demand: 2
		},
		{ title: 'Jaka Tarub', classNumber: '398.209 598 2', subjects: ['Cerita rakyat - Jawa'], demand: 2 },
		{ title: 'Keong Mas', classNumber: '398.209 598 2', subjects: ['Cerita rakyat - Jawa'], demand: 3 },
		{
			title: 'Lutung Kasarung',
			classNumber: '398.209 598 2',
			subjects: ['Cerita rakyat - Sunda'],
			demand: 3,
			summary: 'Purbasari yang terbuang ditolong seekor lutung yang ternyata seorang pangeran.'
		},
		{
			title: 'Mahabharata',
			by: 'Kosasih, R.A.',
			classNumber: '741.5',
			subjects: ['Komik Indonesia', 'Wayang'],
			audience: 'remaja',
			demand: 3,
			summary: 'Perang saudara Pandawa dan Kurawa dalam gambar bapak komik Indonesia.'
		},
		{
			title: 'Malin Kundang',
			classNumber: '398.209 598 13',
			subjects: ['Cerita rakyat - Sumatera Barat'],
			isLocal: true,
			demand: 5,
			summary: 'Anak perantau dari Pantai Air Manis yang malu mengakui ibunya dan menjadi batu.'
		},
		{
			title: 'Panji Tengkorak',
			by: 'Jaladara, Hans',
			classNumber: '741.5',
			subjects: ['Komik Indonesia'],
			audience: 'remaja',
			shelf: 'remaja'
		},
		{
			title: 'Ramayana',
			by: 'Kosasih, R.A.',
			classNumber: '741.5',
			subjects: ['Komik Indonesia', 'Wayang'],
			audience: 'remaja',
			demand: 2
		},
		{ title: 'Roro Jonggrang', classNumber: '398.209 598 2', subjects: ['Cerita rakyat - Jawa'], demand: 3 },
		{
			title: 'Sabai nan Aluih',
			classNumber: '398.209 598 13',
			subjects: ['Cerita rakyat - Sumatera Barat'],
			isLocal: true,
			demand: 3
		},
		{
			title: 'Sangkuriang',
			classNumber: '398.209 598 2',
			subjects: ['Cerita rakyat - Sunda'],
			demand: 4,
			summary: 'Sangkuriang menendang perahu yang tidak selesai sebelum fajar, dan jadilah sebuah gunung.'
		},
		{
			title: 'Si Anak Kuat',
			by: 'Tere Liye',
			...republika,
			year: 2018,
			series: 'Serial Anak Nusantara',
			demand: 4,
			audience: 'remaja'
		},
		{
			title: 'Si Anak Pemberani',
			by: 'Tere Liye',
			...republika,
			series: 'Serial Anak Nusantara',
			demand: 3,
			audience: 'remaja'
		},
		{
			title: 'Si Anak Pintar',
			by: 'Tere Liye',
			...republika,
			series: 'Serial Anak Nusantara',
			demand: 3,
			audience: 'remaja'
		},
		{
			title: 'Si Anak Spesial',
			by: 'Tere Liye',
			...republika,
			year: 2018,
			series: 'Serial Anak Nusantara',
			demand: 3,
			audience: 'remaja'
		},
		{
			title: 'Si Buta dari Gua Hantu',
			by: 'Ganes TH',
			classNumber: '741.5',
			subjects: ['Komik Indonesia'],
			audience: 'remaja',
			shelf: 'remaja',
			demand: 2
		},
		{
			title: 'Si Doel Anak Betawi',
			by: 'Madjoindo, Aman Datuk',
			...balaiPustakaBeforeWar,
			demand: 3,
			summary: 'Doel, anak Betawi yang jenaka, belajar mengaji, berjualan, dan akhirnya bersekolah.'
		},
		{ title: 'Si Jamin dan Si Johan', by: 'Siregar, Merari', ...balaiPustakaBeforeWar, demand: 2 },
		{
			title: 'Timun Mas',
			classNumber: '398.209 598 2',
			subjects: ['Cerita rakyat - Jawa'],
			demand: 4,
			summary: 'Gadis yang lahir dari buah timun lari dari raksasa dengan biji, jarum, garam, dan terasi.'
		}
	]
);
