// Words for invented catalogues. Roots make families (baca, membaca, bacaan), so that stemming has work to do.

export const roots =
	'baca tulis ajar didik kembang tanam masak kerja bangun lindung cinta cerita juang jalan pimpin rawat adil hitung ukur ' +
	'rancang jual nyanyi main pikir percaya ingat tumbuh hidup laut hutan desa kota anak guru negara sejarah merdeka ' +
	'gunung sungai rumah kampung batik wayang sawah ikan ternak energi udara tanah air listrik mesin data bahasa sastra ' +
	'musik lukis gambar warna cahaya bintang bulan langit hujan angin batu tambang kereta kuda harimau burung bunga buah ' +
	'kopi teh gula garam beras pasar uang pajak bank hukum adat agama doa puasa haji zakat masjid surau nagari rantau ' +
	'randai silat gadang rangkiang minang rendang itiak kuali tenun songket ukir kayu bambu rotan emas perak besi baja';

export const plainWords =
	'indonesia nusantara minangkabau sawahlunto ombilin sumatra jawa bali papua sulawesi dasar pengantar panduan praktis ' +
	'lengkap modern dunia ilmu kumpulan rahasia kisah hikayat kamus atlas ensiklopedia metode analisis sistem strategi ' +
	'teknologi komputer internet jaringan biologi fisika kimia matematika statistika ekonomi akuntansi manajemen psikologi ' +
	'sosiologi filsafat politik demokrasi globalisasi lingkungan kesehatan gizi obat penyakit ibu bayi remaja keluarga ' +
	'perempuan pemuda pahlawan perang revolusi kerajaan kolonial belanda jepang arab cina inggris amerika eropa asia';

export const joiningWords = 'dan di untuk dalam dengan dari yang pada bagi oleh'.split(' ');

export const givenNames =
	'Ahmad Budi Citra Dewi Eko Fitri Gunawan Hasan Intan Joko Kartika Lukman Maya Nur Oki Putri Rahmat Sari Taufik Umar ' +
	'Wahyu Yusuf Zainal Ani Bagus Dian Erna Fajar Galang Hendra Indra Laila Mega Nanda Rina Siti Tari Wulan Yudi Zahra';
export const familyNames =
	'Adinata Basuki Caniago Darmawan Effendi Firdaus Gumilar Harahap Iskandar Jambak Koto Lubis Mandailing Nasution Oesman ' +
	'Piliang Rangkuti Sikumbang Tanjung Usman Wibowo Yatim Zakaria Anwar Bakri Chatib Djamil Guci Hamid Ilyas Kurnia ' +
	'Malik Nugraha Pratiwi Ramli Saputra Syarif Thaib Wijaya Yunus';

export const publishers = [
	'Pustaka Ombilin',
	'Rumah Baca Nusantara',
	'Penerbit Ranah',
	'Cahaya Ilmu',
	'Karya Anak Nagari',
	'Balai Kata',
	'Media Rantau',
	'Universitas Lembah Segar',
	'Lintas Ilmu',
	'Pena Timur'
];

/** Subject and class number. */
export const subjects: readonly (readonly [string, string])[] = [
	['Komputer', '004'],
	['Perpustakaan', '020'],
	['Filsafat', '100'],
	['Psikologi', '150'],
	['Islam', '2X0'],
	['Akhlak dan tasawuf', '2X5'],
	['Agama', '200'],
	['Sosiologi', '301'],
	['Ekonomi', '330'],
	['Hukum', '340'],
	['Pendidikan', '370'],
	['Adat istiadat', '390'],
	['Cerita rakyat', '398.2'],
	['Bahasa Indonesia', '410'],
	['Bahasa Inggris', '420'],
	['Matematika', '510'],
	['Fisika', '530'],
	['Biologi', '570'],
	['Kesehatan', '613'],
	['Teknik', '620'],
	['Pertanian', '630'],
	['Masakan', '641.5'],
	['Manajemen', '658'],
	['Kesenian', '700'],
	['Musik', '780'],
	['Olahraga', '796'],
	['Puisi Indonesia', '899.221 1'],
	['Fiksi Indonesia', '899.221 3'],
	['Geografi', '910'],
	['Biografi', '920'],
	['Sejarah Indonesia', '959.8'],
	['Sejarah Minangkabau', '959.81']
];

export const branches = ['adinegoro', 'yamin', 'keliling-1', 'keliling-2'];
