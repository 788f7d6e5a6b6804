/** A table of the library's own data, the file it becomes, and what a reader of that file is told. */
export type ExportedTable = {
	table: string;
	file: string;
	/** Columns that stay behind: proofs of identity, and what only this installation can read. */
	leaveOut?: readonly string[];
	tells: string;
};

const legacy = 'catatan asal migrasi (legacy_*) bila ada';

/** Everything that the library owns, in the order of the README. tests: no table of the database may be forgotten. */
export const exportedTables: readonly ExportedTable[] = [
	{ table: 'library', file: 'perpustakaan', tells: 'nama, kota, dan kontak perpustakaan' },
	{ table: 'branch', file: 'lokasi', tells: 'gedung, mobil, dan titik layanan' },
	{ table: 'room', file: 'ruang', tells: 'ruang dan rak besar di tiap lokasi' },
	{
		table: 'opening_hours',
		file: 'jam-buka',
		tells: 'jam buka tiap lokasi per hari (1 = Senin … 7 = Minggu)'
	},
	{ table: 'closing', file: 'penutupan', tells: 'penutupan yang diumumkan, dengan alasannya' },
	{ table: 'closed_day', file: 'hari-libur', tells: 'hari tutup di kalender' },
	{ table: 'setting', file: 'pengaturan', tells: 'pengaturan yang diubah perpustakaan' },
	{ table: 'title', file: 'judul', tells: `judul dengan kolom pencarian dan seluruh data MARC; ${legacy}` },
	{ table: 'copy_category', file: 'kategori-koleksi', tells: 'kategori koleksi' },
	{
		table: 'copy',
		file: 'eksemplar',
		tells: 'eksemplar: barcode, nomor induk, lokasi, nomor panggil, status; title_id menunjuk judul'
	},
	{ table: 'member_category', file: 'kategori-anggota', tells: 'kategori anggota dan lama keanggotaan' },
	{
		table: 'member',
		file: 'anggota',
		leaveOut: ['national_id_sealed', 'national_id_index'],
		tells: 'anggota: nomor kartu, nama, kontak, masa berlaku; data pribadi, simpan dengan hati-hati'
	},
	{
		table: 'replaced_card',
		file: 'kartu-lama',
		tells: 'kartu yang sudah diganti; member_id menunjuk anggota'
	},
	{
		table: 'loan_policy',
		file: 'aturan-peminjaman',
		tells: 'aturan peminjaman; kosong berarti tidak diatur'
	},
	{ table: 'loan', file: 'pinjaman', tells: 'pinjaman, yang masih berjalan dan yang sudah kembali' },
	{ table: 'loan_renewal', file: 'perpanjangan', tells: 'perpanjangan tiap pinjaman' },
	{ table: 'hold', file: 'pesanan', tells: 'pesanan judul dan keadaannya' },
	{ table: 'suspension', file: 'penundaan', tells: 'penundaan peminjaman' },
	{
		table: 'suspension_dispute',
		file: 'keberatan',
		tells: 'keberatan anggota atas penundaan, dan jawabannya'
	},
	{ table: 'charge', file: 'denda', tells: `denda dan biaya anggota, dengan cara hitungnya; ${legacy}` },
	{ table: 'charge_waiver', file: 'denda-dihapus', tells: 'denda yang dihapus seluruhnya atau sebagian' },
	{ table: 'payment', file: 'pembayaran', tells: 'pembayaran dengan nomor struk, juga yang dibatalkan' },
	{ table: 'payment_line', file: 'pembayaran-rincian', tells: 'denda mana yang dibayar tiap pembayaran' },
	{ table: 'cash_close', file: 'tutup-kas', tells: 'kas tiap gedung dan hari yang sudah ditutup' },
	{ table: 'qris_image', file: 'qris', tells: 'gambar QRIS perpustakaan (base64)' },
	{ table: 'moved_date', file: 'tanggal-bergeser', tells: 'tanggal yang bergeser karena perpustakaan tutup' },
	{ table: 'obligation', file: 'kewajiban-ganti', tells: 'koleksi hilang atau rusak yang diganti anggota' },
	{ table: 'return_claim', file: 'katanya-kembali', tells: 'pinjaman yang menurut anggota sudah kembali' },
	{ table: 'violation', file: 'pelanggaran', tells: 'pelanggaran tata tertib selain terlambat' },
	{ table: 'transfer', file: 'kiriman', tells: 'kiriman eksemplar antargedung' },
	{ table: 'reading', file: 'baca-di-tempat', tells: `koleksi yang dibaca di tempat; ${legacy}` },
	{ table: 'recall', file: 'ditarik', tells: 'pinjaman yang ditarik karena ada yang menunggu' },
	{ table: 'copy_search', file: 'dicari', tells: 'eksemplar yang dicari karena tidak ada di raknya' },
	{ table: 'locker', file: 'loker', tells: 'loker di tiap ruang' },
	{ table: 'locker_loan', file: 'pinjam-loker', tells: 'pemakaian loker' },
	{ table: 'visit', file: 'kunjungan', tells: 'buku tamu' },
	{ table: 'door_count', file: 'hitungan-pintu', tells: 'hitungan orang di pintu per jam' },
	{ table: 'group_slot', file: 'jam-rombongan', tells: 'jam penerimaan rombongan' },
	{
		table: 'group_booking',
		file: 'rombongan',
		leaveOut: ['code'],
		tells: 'kunjungan rombongan yang dipesan'
	},
	{ table: 'mobile_route', file: 'keliling-rute', tells: 'rute perpustakaan keliling dan pola harinya' },
	{ table: 'mobile_stop', file: 'keliling-singgahan', tells: 'singgahan tiap rute, dengan kecamatannya' },
	{
		table: 'mobile_exception',
		file: 'keliling-perubahan',
		tells: 'hari yang dibatalkan atau dipindah, dengan alasannya'
	},
	{ table: 'mobile_trip', file: 'keliling-perjalanan', tells: 'perjalanan keliling' },
	{ table: 'mobile_call', file: 'keliling-berhenti', tells: 'kapan mobil berhenti di tiap singgahan' },
	{
		table: 'mobile_request',
		file: 'keliling-permintaan',
		leaveOut: ['code'],
		tells: 'permintaan singgah dan jawabannya'
	},
	{
		table: 'service_event',
		file: 'buku-layanan',
		leaveOut: ['written_by'],
		tells: 'semua kejadian layanan, satu baris satu kejadian, sumber laporan'
	},
	{ table: 'account', file: 'akun', tells: 'akun masuk dan perannya, tanpa kata sandi' },
	{ table: 'role', file: 'peran', tells: 'peran dan izinnya' },
	{
		table: 'device',
		file: 'perangkat',
		leaveOut: ['token_hash'],
		tells: 'kios dan tablet yang terpasang, tanpa kuncinya'
	},
	{ table: 'letter', file: 'surat', tells: 'surat bernomor, persis seperti tercetak' },
	{ table: 'letter_series', file: 'surat-nomor', tells: 'nomor terakhir tiap jenis surat dan tahun' },
	{ table: 'letter_request', file: 'surat-permintaan', tells: 'permintaan surat dari anggota' },
	{
		table: 'offline_question',
		file: 'catatan-luring',
		tells: 'catatan tanpa jaringan yang perlu dilihat petugas'
	},
	{ table: 'import_run', file: 'migrasi', tells: 'migrasi data yang pernah disimpan' },
	{ table: 'import_finding', file: 'migrasi-temuan', tells: 'laporan tiap migrasi, baris demi baris' },
	{ table: 'imported_row', file: 'migrasi-asal', tells: 'baris mana berasal dari baris mana di sumber' }
];

/** What stays here: proofs of identity, half-filled forms, and notes that only the running system needs. */
export const keptBack: readonly string[] = [
	'credential',
	'session',
	'verification',
	'api_token',
	'rate_limit',
	'answered_request',
	'device_pairing',
	'kiosk_pin',
	'group_booking_draft',
	'mobile_request_draft',
	'desk_act',
	'letter_check'
];
