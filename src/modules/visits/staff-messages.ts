import { m } from '#platform/i18n/index.ts';

/** Words of the office about visits. */
export const visitsHeading = /*#__PURE__*/ m(() => ({ id: 'Buku tamu', en: 'Guest book' }));
export const visitsOn = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Kunjungan ${p.day}`,
	en: `Visits on ${p.day}`
}));
export const dayWord = /*#__PURE__*/ m(() => ({ id: 'Hari', en: 'Day' }));
export const buildingWord = /*#__PURE__*/ m(() => ({ id: 'Gedung', en: 'Building' }));
export const allBuildings = /*#__PURE__*/ m(() => ({ id: 'Semua gedung', en: 'All buildings' }));
export const showButton = /*#__PURE__*/ m(() => ({ id: 'Tampilkan', en: 'Show' }));
export const statisticsLink = /*#__PURE__*/ m(() => ({ id: 'Statistik kunjungan', en: 'Visit statistics' }));
export const figures = {
	people: /*#__PURE__*/ m(() => ({ id: 'Pengunjung', en: 'Visitors' })),
	members: /*#__PURE__*/ m(() => ({ id: 'Anggota', en: 'Members' })),
	guests: /*#__PURE__*/ m(() => ({ id: 'Bukan anggota', en: 'Not members' })),
	groups: /*#__PURE__*/ m(() => ({ id: 'Orang dalam rombongan', en: 'People in groups' })),
	door: /*#__PURE__*/ m(() => ({ id: 'Penghitung pintu', en: 'Door counter' }))
};
export const hourAndRoom = /*#__PURE__*/ m(() => ({ id: 'Per jam dan ruang', en: 'By hour and room' }));
export const sumWord = /*#__PURE__*/ m(() => ({ id: 'Jumlah', en: 'Sum' }));
export const doorColumn = /*#__PURE__*/ m(() => ({ id: 'Pintu', en: 'Door' }));
export const linesHeading = /*#__PURE__*/ m(() => ({ id: 'Baris buku tamu', en: 'Lines' }));
export const lineColumns = {
	time: /*#__PURE__*/ m(() => ({ id: 'Jam', en: 'Time' })),
	who: /*#__PURE__*/ m(() => ({ id: 'Siapa', en: 'Who' })),
	kind: /*#__PURE__*/ m(() => ({ id: 'Jenis', en: 'Kind' })),
	room: /*#__PURE__*/ m(() => ({ id: 'Ruang', en: 'Room' })),
	purpose: /*#__PURE__*/ m(() => ({ id: 'Tujuan', en: 'Purpose' })),
	people: /*#__PURE__*/ m(() => ({ id: 'Orang', en: 'People' })),
	act: /*#__PURE__*/ m(() => ({ id: 'Tindakan', en: 'Act' }))
};
export const guestWithoutName = /*#__PURE__*/ m(() => ({ id: 'Tamu', en: 'Guest' }));
export const memberForgotten = /*#__PURE__*/ m(() => ({ id: 'Anggota', en: 'Member' }));
export const withdrawnWord = /*#__PURE__*/ m(() => ({ id: 'dicoret', en: 'withdrawn' }));
export const correctWord = /*#__PURE__*/ m(() => ({ id: 'Betulkan', en: 'Correct' }));
export const correctNamed = /*#__PURE__*/ m((p: { who: string; time: string }) => ({
	id: `Betulkan ${p.who}, ${p.time}`,
	en: `Correct ${p.who}, ${p.time}`
}));
export const noVisits = /*#__PURE__*/ m(() => ({
	id: 'Belum ada kunjungan pada hari ini. Tulis yang pertama di samping.',
	en: 'Nobody has come on this day yet. Write the first one beside.'
}));
export const linesShown = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `Hanya ${p.n} baris terbaru yang ditampilkan; angka di atas menghitung semuanya.`,
	en: `Only the latest ${p.n} lines are shown; the figures above count all.`
}));

export const awaitedHeading = /*#__PURE__*/ m(() => ({ id: 'Rombongan ditunggu', en: 'Groups awaited' }));
export const arriveButton = /*#__PURE__*/ m(() => ({ id: 'Catat kedatangan', en: 'Write in' }));
export const arriveNamed = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Catat kedatangan ${p.name}`,
	en: `Write in ${p.name}`
}));
export const addHeading = /*#__PURE__*/ m(() => ({ id: 'Tulis kunjungan', en: 'Write a visit' }));
export const addOne = /*#__PURE__*/ m(() => ({ id: 'Satu orang', en: 'One person' }));
export const addGroup = /*#__PURE__*/ m(() => ({ id: 'Rombongan', en: 'A group' }));
export const addDoor = /*#__PURE__*/ m(() => ({ id: 'Penghitung pintu', en: 'Door counter' }));
export const cardLabel = /*#__PURE__*/ m(() => ({ id: 'Nomor kartu', en: 'Card number' }));
export const cardHint = /*#__PURE__*/ m(() => ({
	id: 'Kosongkan untuk bukan anggota.',
	en: 'Leave empty for somebody who is no member.'
}));
export const placeLabel = /*#__PURE__*/ m(() => ({ id: 'Gedung dan ruang', en: 'Building and room' }));
export const timeLabel = /*#__PURE__*/ m(() => ({ id: 'Jam datang', en: 'Time of arrival' }));
export const timeHint = /*#__PURE__*/ m(() => ({
	id: 'Contoh 14.30. Kosong berarti sekarang.',
	en: 'For example 14:30. Empty means now.'
}));
export const timeWrong = /*#__PURE__*/ m(() => ({
	id: 'Tulis jamnya, contoh 14.30.',
	en: 'Write the time, for example 14:30.'
}));
export const nameLabel = /*#__PURE__*/ m(() => ({ id: 'Nama', en: 'Name' }));
export const institutionLabel = /*#__PURE__*/ m(() => ({
	id: 'Sekolah atau lembaga',
	en: 'School or institution'
}));
export const peopleLabel = /*#__PURE__*/ m(() => ({ id: 'Jumlah orang', en: 'Number of people' }));
export const maleLabel = /*#__PURE__*/ m(() => ({ id: 'Laki-laki', en: 'Male' }));
export const femaleLabel = /*#__PURE__*/ m(() => ({ id: 'Perempuan', en: 'Female' }));
export const noteLabel = /*#__PURE__*/ m(() => ({ id: 'Catatan', en: 'Note' }));
export const notAsked = /*#__PURE__*/ m(() => ({ id: 'Tidak diisi', en: 'Not told' }));
export const saveVisit = /*#__PURE__*/ m(() => ({ id: 'Tulis kunjungan', en: 'Write it in' }));
export const saveGroup = /*#__PURE__*/ m(() => ({ id: 'Tulis rombongan', en: 'Write the group in' }));
export const saveDoor = /*#__PURE__*/ m(() => ({ id: 'Simpan angka', en: 'Save the number' }));
export const doorHint = /*#__PURE__*/ m(() => ({
	id: 'Angka alat di pintu untuk satu jam. Tidak ditambahkan ke buku tamu.',
	en: 'What the counter at the door says for one hour. It is not added to the guest book.'
}));
export const doorHour = /*#__PURE__*/ m(() => ({ id: 'Jam mulai', en: 'Hour from' }));
export const doorPeople = /*#__PURE__*/ m(() => ({ id: 'Orang lewat', en: 'People' }));
export const savedOne = /*#__PURE__*/ m(() => ({
	id: 'Kunjungan tercatat.',
	en: 'The visit is written in.'
}));
export const savedGroup = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `Rombongan tercatat: ${p.n} orang.`,
	en: `The group is written in: ${p.n} people.`
}));
export const savedRepeat = /*#__PURE__*/ m((p: { time: string }) => ({
	id: `Anggota ini sudah tercatat pukul ${p.time}; tidak dihitung dua kali.`,
	en: `This member was written in at ${p.time} and is not counted twice.`
}));
export const savedDoor = /*#__PURE__*/ m(() => ({
	id: 'Angka pintu tersimpan.',
	en: 'The door count is saved.'
}));
export const savedCorrection = /*#__PURE__*/ m(() => ({
	id: 'Baris sudah dibetulkan.',
	en: 'The line is corrected.'
}));
export const savedWithdrawal = /*#__PURE__*/ m(() => ({
	id: 'Baris dicoret dan tidak dihitung lagi.',
	en: 'The line is withdrawn and counts no more.'
}));

export const correctHeading = /*#__PURE__*/ m((p: { who: string }) => ({
	id: `Betulkan kunjungan: ${p.who}`,
	en: `Correct a visit: ${p.who}`
}));
export const memberFacts = /*#__PURE__*/ m(() => ({
	id: 'Jenis kelamin, pendidikan, dan pekerjaan anggota dibetulkan di data anggotanya.',
	en: 'A member’s sex, schooling and job are corrected on the member’s record.'
}));
export const saveCorrection = /*#__PURE__*/ m(() => ({ id: 'Simpan', en: 'Save' }));
export const withdrawButton = /*#__PURE__*/ m(() => ({ id: 'Coret baris ini', en: 'Withdraw this line' }));
export const withdrawNote = /*#__PURE__*/ m(() => ({
	id: 'Baris yang dicoret tetap terbaca di daftar, tetapi tidak dihitung.',
	en: 'A withdrawn line stays to be read, but counts no more.'
}));

export const statisticsHeading = /*#__PURE__*/ m(() => ({
	id: 'Statistik kunjungan',
	en: 'Visit statistics'
}));
export const fromWord = /*#__PURE__*/ m(() => ({ id: 'Dari', en: 'From' }));
export const toWord = /*#__PURE__*/ m(() => ({ id: 'Sampai', en: 'To' }));
export const periodSum = /*#__PURE__*/ m((p: { n: string; from: string; to: string }) => ({
	id: `${p.n} pengunjung, ${p.from} sampai ${p.to}`,
	en: `${p.n} visitors, ${p.from} to ${p.to}`
}));
export const noneInPeriod = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada kunjungan dalam rentang ini. Pilih tanggal lain.',
	en: 'There are no visits in this period. Choose other dates.'
}));
export const shareWord = /*#__PURE__*/ m(() => ({ id: 'Bagian', en: 'Share' }));
export const downloadCsv = /*#__PURE__*/ m(() => ({ id: 'Unduh CSV', en: 'Download CSV' }));
export const dimensionWords = {
	kind: /*#__PURE__*/ m(() => ({ id: 'Jenis pengunjung', en: 'Kind of visitor' })),
	sex: /*#__PURE__*/ m(() => ({ id: 'Jenis kelamin', en: 'Sex' })),
	education: /*#__PURE__*/ m(() => ({ id: 'Pendidikan', en: 'Schooling' })),
	job: /*#__PURE__*/ m(() => ({ id: 'Pekerjaan', en: 'Job' })),
	purpose: /*#__PURE__*/ m(() => ({ id: 'Tujuan', en: 'Purpose' })),
	room: /*#__PURE__*/ m(() => ({ id: 'Ruang', en: 'Room' })),
	hour: /*#__PURE__*/ m(() => ({ id: 'Jam', en: 'Hour' })),
	month: /*#__PURE__*/ m(() => ({ id: 'Bulan', en: 'Month' }))
};
export const csvColumns = {
	by: /*#__PURE__*/ m(() => ({ id: 'Menurut', en: 'By' })),
	value: /*#__PURE__*/ m(() => ({ id: 'Nilai', en: 'Value' })),
	people: /*#__PURE__*/ m(() => ({ id: 'Pengunjung', en: 'Visitors' }))
};
