import { m } from '#platform/i18n/index.ts';

/** Words for what the guest book knows of visitors; every screen and every report uses these. */
export const kindWords = {
	member: /*#__PURE__*/ m(() => ({ id: 'Anggota', en: 'Member' })),
	guest: /*#__PURE__*/ m(() => ({ id: 'Bukan anggota', en: 'Not a member' })),
	group: /*#__PURE__*/ m(() => ({ id: 'Rombongan', en: 'Group' }))
};
export const sexWords = {
	female: /*#__PURE__*/ m(() => ({ id: 'Perempuan', en: 'Female' })),
	male: /*#__PURE__*/ m(() => ({ id: 'Laki-laki', en: 'Male' }))
};
export const educationWords = {
	'belum-sekolah': /*#__PURE__*/ m(() => ({ id: 'Belum sekolah, TK', en: 'Kindergarten or younger' })),
	sd: /*#__PURE__*/ m(() => ({ id: 'SD', en: 'Primary school' })),
	smp: /*#__PURE__*/ m(() => ({ id: 'SMP', en: 'Junior high school' })),
	sma: /*#__PURE__*/ m(() => ({ id: 'SMA, SMK', en: 'Senior high school' })),
	d3: /*#__PURE__*/ m(() => ({ id: 'D1–D3', en: 'Diploma' })),
	s1: /*#__PURE__*/ m(() => ({ id: 'D4, S1', en: 'Bachelor' })),
	s2: /*#__PURE__*/ m(() => ({ id: 'S2, S3', en: 'Master or doctor' }))
};
export const jobWords = {
	pelajar: /*#__PURE__*/ m(() => ({ id: 'Pelajar', en: 'Pupil' })),
	mahasiswa: /*#__PURE__*/ m(() => ({ id: 'Mahasiswa', en: 'Student' })),
	guru: /*#__PURE__*/ m(() => ({ id: 'Guru', en: 'Teacher' })),
	dosen: /*#__PURE__*/ m(() => ({ id: 'Dosen', en: 'Lecturer' })),
	asn: /*#__PURE__*/ m(() => ({ id: 'ASN', en: 'Civil servant' })),
	swasta: /*#__PURE__*/ m(() => ({ id: 'Pegawai swasta', en: 'Employee' })),
	wiraswasta: /*#__PURE__*/ m(() => ({ id: 'Wiraswasta', en: 'Self-employed' })),
	'tni-polri': /*#__PURE__*/ m(() => ({ id: 'TNI, Polri', en: 'Army or police' })),
	peneliti: /*#__PURE__*/ m(() => ({ id: 'Peneliti', en: 'Researcher' })),
	pensiunan: /*#__PURE__*/ m(() => ({ id: 'Pensiunan', en: 'Retired' })),
	lainnya: /*#__PURE__*/ m(() => ({ id: 'Lainnya', en: 'Other' }))
};
export const purposeWords = {
	membaca: /*#__PURE__*/ m(() => ({ id: 'Membaca', en: 'Reading' })),
	'pinjam-kembali': /*#__PURE__*/ m(() => ({ id: 'Pinjam atau kembali', en: 'Borrow or return' })),
	belajar: /*#__PURE__*/ m(() => ({ id: 'Belajar, tugas', en: 'Study' })),
	internet: /*#__PURE__*/ m(() => ({ id: 'Internet', en: 'Internet' })),
	'mengajak-anak': /*#__PURE__*/ m(() => ({ id: 'Mengajak anak', en: 'With a child' })),
	'kunjungan-kelas': /*#__PURE__*/ m(() => ({ id: 'Kunjungan kelas', en: 'Class visit' })),
	acara: /*#__PURE__*/ m(() => ({ id: 'Acara', en: 'Event' })),
	lainnya: /*#__PURE__*/ m(() => ({ id: 'Lainnya', en: 'Other' }))
};
export const notTold = /*#__PURE__*/ m(() => ({ id: 'Tidak diisi', en: 'Not told' }));
export const noRoom = /*#__PURE__*/ m(() => ({ id: 'Tanpa ruang', en: 'No room' }));
export const sexWord = /*#__PURE__*/ m(() => ({ id: 'Jenis kelamin', en: 'Sex' }));
export const educationWord = /*#__PURE__*/ m(() => ({ id: 'Pendidikan', en: 'Schooling' }));
export const jobWord = /*#__PURE__*/ m(() => ({ id: 'Pekerjaan', en: 'Job' }));
export const purposeWord = /*#__PURE__*/ m(() => ({ id: 'Tujuan', en: 'Purpose' }));
export const hourWord = /*#__PURE__*/ m(() => ({ id: 'Jam', en: 'Hour' }));
export const visitorsWord = /*#__PURE__*/ m(() => ({ id: 'Pengunjung', en: 'Visitors' }));
