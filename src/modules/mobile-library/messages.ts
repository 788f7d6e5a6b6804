import { m } from '#platform/i18n/index.ts';

/** Words of the public timetable. */
export const mobileLibrary = /*#__PURE__*/ m(() => ({ id: 'Perpustakaan keliling', en: 'Mobile library' }));
export const mobileLead = /*#__PURE__*/ m(() => ({
	id: 'Mobil kami datang ke sekolah dan nagari. Pinjam, kembalikan, dan daftar jadi anggota di mobil.',
	en: 'Our cars come to schools and villages. Borrow, return and join at the car.'
}));
export const nextStops = /*#__PURE__*/ m(() => ({ id: 'Singgahan berikutnya', en: 'Next stops' }));
export const noNextStops = /*#__PURE__*/ m(() => ({
	id: 'Belum ada singgahan dalam dua minggu ini.',
	en: 'There is no stop in the next two weeks.'
}));
export const noRoutes = /*#__PURE__*/ m(() => ({
	id: 'Jadwal keliling belum diumumkan.',
	en: 'The timetable is not announced yet.'
}));
export const routesHeading = /*#__PURE__*/ m(() => ({ id: 'Rute dan jam', en: 'Routes and hours' }));
export const mapHeading = /*#__PURE__*/ m(() => ({ id: 'Peta rute', en: 'Map of the routes' }));
export const mapNote = /*#__PURE__*/ m(() => ({
	id: 'Angka di peta sama dengan angka di daftar. Jarak tidak sebenarnya.',
	en: 'The numbers are those of the lists. Distances are not to scale.'
}));
export const everyWeek = /*#__PURE__*/ m((p: { days: string }) => ({
	id: `Setiap ${p.days}`,
	en: `Every ${p.days}`
}));
export const everyWeeks = /*#__PURE__*/ m((p: { days: string; weeks: number }) => ({
	id: `${p.days}, setiap ${p.weeks} minggu`,
	en: `${p.days}, every ${p.weeks} weeks`
}));
export const untilDay = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `sampai ${p.day}`,
	en: `until ${p.day}`
}));
export const cancelledLine = /*#__PURE__*/ m((p: { route: string; reason: string }) => ({
	id: `${p.route} batal: ${p.reason}`,
	en: `${p.route} is cancelled: ${p.reason}`
}));
export const movedLine = /*#__PURE__*/ m((p: { route: string; day: string; reason: string }) => ({
	id: `${p.route} pindah ke ${p.day}: ${p.reason}`,
	en: `${p.route} is moved to ${p.day}: ${p.reason}`
}));
export const closedLine = /*#__PURE__*/ m((p: { route: string; reason: string }) => ({
	id: `${p.route} libur: ${p.reason}`,
	en: `${p.route} does not run: ${p.reason}`
}));
export const movedFromLine = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `pengganti ${p.day}`,
	en: `instead of ${p.day}`
}));
export const calendarLink = /*#__PURE__*/ m(() => ({
	id: 'Jadwal untuk kalender (.ics)',
	en: 'Timetable for calendars (.ics)'
}));
export const askHeading = /*#__PURE__*/ m(() => ({ id: 'Minta singgah', en: 'Ask for a stop' }));
export const askText = /*#__PURE__*/ m(() => ({
	id: 'Sekolah, desa, dan kelompok warga boleh meminta mobil singgah. Enam langkah pendek; kami menjawab dalam tiga hari kerja.',
	en: 'Schools, villages and groups may ask for a stop. Six short steps; we answer within three working days.'
}));
export const askLink = /*#__PURE__*/ m(() => ({ id: 'Minta mobil singgah', en: 'Ask for the car' }));

export const todayLine = /*#__PURE__*/ m(() => ({
	id: 'Perpustakaan keliling hari ini',
	en: 'Mobile library today'
}));
