import { m } from '#platform/i18n/index.ts';

/** Words of the office about the book cars. */
export const tripsHeading = /*#__PURE__*/ m(() => ({
	id: 'Perjalanan keliling',
	en: 'Trips of the book cars'
}));
export const comingTrips = /*#__PURE__*/ m(() => ({
	id: 'Perjalanan dua minggu ini',
	en: 'Trips of these two weeks'
}));
export const pastTrips = /*#__PURE__*/ m(() => ({ id: 'Perjalanan terakhir', en: 'Last trips' }));
export const noTrips = /*#__PURE__*/ m(() => ({
	id: 'Belum ada perjalanan. Buat rute dengan harinya lebih dulu.',
	en: 'There are no trips. Make a route with its days first.'
}));
export const roadLink = /*#__PURE__*/ m(() => ({ id: 'Layar pengemudi', en: 'Driver’s screen' }));
export const routesLink = /*#__PURE__*/ m(() => ({ id: 'Rute dan singgahan', en: 'Routes and stops' }));
export const requestsLink = /*#__PURE__*/ m(() => ({ id: 'Permintaan singgah', en: 'Requests for a stop' }));
export const statisticsLink = /*#__PURE__*/ m(() => ({ id: 'Statistik keliling', en: 'Statistics' }));
export const timetableLink = /*#__PURE__*/ m(() => ({ id: 'Jadwal di situs', en: 'Timetable on the site' }));

export const columns = {
	day: m(() => ({ id: 'Hari', en: 'Day' })),
	route: m(() => ({ id: 'Rute', en: 'Route' })),
	car: m(() => ({ id: 'Mobil', en: 'Car' })),
	state: m(() => ({ id: 'Keadaan', en: 'State' })),
	stop: m(() => ({ id: 'Singgahan', en: 'Stop' })),
	district: m(() => ({ id: 'Kecamatan', en: 'Kecamatan' })),
	village: m(() => ({ id: 'Desa atau kelurahan', en: 'Village' })),
	hours: m(() => ({ id: 'Jam', en: 'Hours' })),
	stood: m(() => ({ id: 'Berhenti', en: 'Stood there' })),
	calls: m(() => ({ id: 'Kali singgah', en: 'Calls' })),
	people: m(() => ({ id: 'Pengunjung', en: 'Visitors' })),
	male: m(() => ({ id: 'L', en: 'M' })),
	female: m(() => ({ id: 'P', en: 'F' })),
	lent: m(() => ({ id: 'Dipinjam', en: 'Lent' })),
	returned: m(() => ({ id: 'Kembali', en: 'Returned' })),
	newMembers: m(() => ({ id: 'Anggota baru', en: 'New members' })),
	who: m(() => ({ id: 'Yang meminta', en: 'Who asks' })),
	asked: m(() => ({ id: 'Diminta', en: 'Asked' })),
	peopleAsked: m(() => ({ id: 'Orang', en: 'People' })),
	pattern: m(() => ({ id: 'Hari jalan', en: 'Days' })),
	stops: m(() => ({ id: 'Singgahan', en: 'Stops' }))
} as const;
export const totalRow = /*#__PURE__*/ m(() => ({ id: 'Jumlah', en: 'Total' }));

export const tripStates = {
	planned: m(() => ({ id: 'Terjadwal', en: 'Planned' })),
	prepared: m(() => ({ id: 'Disiapkan', en: 'Prepared' })),
	'under-way': m(() => ({ id: 'Di jalan', en: 'Under way' })),
	closed: m(() => ({ id: 'Selesai', en: 'Closed' })),
	missed: m(() => ({ id: 'Tidak tercatat', en: 'Not recorded' }))
} as const;

export const whoDrives = /*#__PURE__*/ m(() => ({ id: 'Yang berangkat', en: 'Who goes' }));
export const driverLabel = /*#__PURE__*/ m(() => ({ id: 'Pengemudi', en: 'Driver' }));
export const staffLabel = /*#__PURE__*/ m(() => ({ id: 'Petugas', en: 'Staff' }));
export const kmBefore = /*#__PURE__*/ m(() => ({ id: 'Kilometer berangkat', en: 'Kilometres leaving' }));
export const kmAfter = /*#__PURE__*/ m(() => ({ id: 'Kilometer pulang', en: 'Kilometres back' }));
export const kmDriven = /*#__PURE__*/ m((p: { km: string }) => ({ id: `${p.km} km`, en: `${p.km} km` }));
export const tripNote = /*#__PURE__*/ m(() => ({ id: 'Catatan perjalanan', en: 'Note' }));
export const saveTrip = /*#__PURE__*/ m(() => ({ id: 'Simpan', en: 'Save' }));
export const stepButtons = {
	prepared: m(() => ({ id: 'Siapkan perjalanan', en: 'Prepare the trip' })),
	'under-way': m(() => ({ id: 'Berangkat', en: 'Set off' })),
	closed: m(() => ({ id: 'Tutup perjalanan', en: 'Close the trip' }))
} as const;
export const savedNow = /*#__PURE__*/ m(() => ({ id: 'Tersimpan.', en: 'Saved.' }));
export const figuresHeading = /*#__PURE__*/ m(() => ({
	id: 'Yang terjadi di singgahan',
	en: 'What happened at the stops'
}));
export const noCalls = /*#__PURE__*/ m(() => ({
	id: 'Belum ada singgahan yang dibuka. Buka dari layar pengemudi, atau tunggu catatan luringnya terkirim.',
	en: 'No stop was opened. Open it on the driver’s screen, or wait until its offline entries are sent.'
}));
export const sinceWord = /*#__PURE__*/ m((p: { time: string }) => ({
	id: `sejak ${p.time}`,
	en: `since ${p.time}`
}));
export const changeDayHeading = /*#__PURE__*/ m(() => ({
	id: 'Batalkan atau pindahkan hari ini',
	en: 'Cancel or move this day'
}));
export const reasonLabel = /*#__PURE__*/ m(() => ({
	id: 'Alasan, tampil di jadwal',
	en: 'Reason, shown in the timetable'
}));
export const cancelDay = /*#__PURE__*/ m(() => ({ id: 'Batalkan hari ini', en: 'Cancel this day' }));
export const moveTo = /*#__PURE__*/ m(() => ({ id: 'Pindah ke tanggal', en: 'Move to' }));
export const moveDay = /*#__PURE__*/ m(() => ({ id: 'Pindahkan', en: 'Move it' }));
export const takeBackDay = /*#__PURE__*/ m(() => ({
	id: 'Jalankan sesuai jadwal lagi',
	en: 'Drive as planned after all'
}));

export const newRoute = /*#__PURE__*/ m(() => ({ id: 'Rute baru', en: 'New route' }));
export const makeRoute = /*#__PURE__*/ m(() => ({ id: 'Buat rute', en: 'Make the route' }));
export const saveRoute = /*#__PURE__*/ m(() => ({ id: 'Simpan rute', en: 'Save the route' }));
export const routeName = /*#__PURE__*/ m(() => ({ id: 'Nama rute', en: 'Name of the route' }));
export const carLabel = /*#__PURE__*/ m(() => ({ id: 'Mobil', en: 'Car' }));
export const weekdaysLabel = /*#__PURE__*/ m(() => ({ id: 'Hari jalan', en: 'Weekdays' }));
export const weeksLabel = /*#__PURE__*/ m(() => ({ id: 'Setiap berapa minggu', en: 'Every how many weeks' }));
export const firstDayLabel = /*#__PURE__*/ m(() => ({ id: 'Mulai', en: 'First day' }));
export const lastDayLabel = /*#__PURE__*/ m(() => ({ id: 'Sampai', en: 'Last day' }));
export const routeNote = /*#__PURE__*/ m(() => ({ id: 'Catatan untuk warga', en: 'Note for readers' }));
export const noRoutesYet = /*#__PURE__*/ m(() => ({ id: 'Belum ada rute.', en: 'There is no route yet.' }));
export const stopsHeading = /*#__PURE__*/ m(() => ({ id: 'Singgahan', en: 'Stops' }));
export const noStops = /*#__PURE__*/ m(() => ({
	id: 'Rute ini belum punya singgahan.',
	en: 'This route has no stops yet.'
}));
export const newStop = /*#__PURE__*/ m(() => ({ id: 'Singgahan baru', en: 'New stop' }));
export const addStop = /*#__PURE__*/ m(() => ({ id: 'Tambah singgahan', en: 'Add the stop' }));
export const saveStop = /*#__PURE__*/ m(() => ({ id: 'Simpan singgahan', en: 'Save the stop' }));
export const removeStop = /*#__PURE__*/ m(() => ({ id: 'Hapus singgahan', en: 'Remove the stop' }));
export const stopName = /*#__PURE__*/ m(() => ({ id: 'Nama singgahan', en: 'Name of the stop' }));
export const placeLabel = /*#__PURE__*/ m(() => ({ id: 'Sekolah atau tempat', en: 'School or place' }));
export const arrivesLabel = /*#__PURE__*/ m(() => ({ id: 'Datang', en: 'Comes' }));
export const leavesLabel = /*#__PURE__*/ m(() => ({ id: 'Berangkat lagi', en: 'Leaves' }));
export const accessLabel = /*#__PURE__*/ m(() => ({ id: 'Catatan akses', en: 'Access note' }));
export const latitudeLabel = /*#__PURE__*/ m(() => ({ id: 'Lintang', en: 'Latitude' }));
export const longitudeLabel = /*#__PURE__*/ m(() => ({ id: 'Bujur', en: 'Longitude' }));
export const changedDays = /*#__PURE__*/ m(() => ({
	id: 'Hari yang batal atau pindah',
	en: 'Days cancelled or moved'
}));

export const waitingRequests = /*#__PURE__*/ m(() => ({
	id: 'Menunggu jawaban',
	en: 'Waiting for an answer'
}));
export const otherRequests = /*#__PURE__*/ m(() => ({ id: 'Sudah dijawab', en: 'Answered' }));
export const noRequests = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada permintaan yang menunggu.',
	en: 'No request is waiting.'
}));
export const contactTerm = /*#__PURE__*/ m(() => ({ id: 'Penanggung jawab', en: 'Contact' }));
export const forgotten = /*#__PURE__*/ m(() => ({ id: 'sudah dihapus', en: 'deleted' }));
export const answerLabel = /*#__PURE__*/ m(() => ({
	id: 'Jawaban untuk mereka: kapan mobil datang, atau mengapa belum bisa',
	en: 'Answer for them: when the car comes, or why it cannot'
}));
export const confirmButton = /*#__PURE__*/ m(() => ({ id: 'Mobil akan singgah', en: 'The car will come' }));
export const declineButton = /*#__PURE__*/ m(() => ({ id: 'Belum bisa', en: 'Not possible yet' }));
export const answeredNow = /*#__PURE__*/ m(() => ({
	id: 'Permintaan dijawab.',
	en: 'The request is answered.'
}));
export const makeAStop = /*#__PURE__*/ m(() => ({
	id: 'Setelah menyanggupi, tambahkan singgahannya di rute.',
	en: 'Once you agree, add the stop to a route.'
}));

export const statisticsHeading = /*#__PURE__*/ m(() => ({
	id: 'Statistik keliling per kecamatan',
	en: 'Mobile library by kecamatan'
}));
export const fromWord = /*#__PURE__*/ m(() => ({ id: 'Dari', en: 'From' }));
export const toWord = /*#__PURE__*/ m(() => ({ id: 'Sampai', en: 'To' }));
export const showButton = /*#__PURE__*/ m(() => ({ id: 'Tampilkan', en: 'Show' }));
export const csvButton = /*#__PURE__*/ m(() => ({ id: 'Unduh CSV', en: 'Download CSV' }));
export const byDistrict = /*#__PURE__*/ m(() => ({ id: 'Per kecamatan', en: 'By kecamatan' }));
export const byStop = /*#__PURE__*/ m(() => ({ id: 'Per singgahan', en: 'By stop' }));
export const noFigures = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada singgahan dalam masa ini.',
	en: 'There was no call at a stop in this period.'
}));
export const sexNote = /*#__PURE__*/ m(() => ({
	id: 'L dan P hanya menghitung yang diisi di buku tamu.',
	en: 'M and F count only those of whom the guest book tells.'
}));
