import { m } from '#platform/i18n/index.ts';

export const dashboard = /*#__PURE__*/ m(() => ({ id: 'Dasbor', en: 'Dashboard' }));
export const dashboardOf = /*#__PURE__*/ m((p: { month: string }) => ({
	id: `Dasbor ${p.month}`,
	en: `Dashboard, ${p.month}`
}));
export const dataUntil = /*#__PURE__*/ m((p: { moment: string }) => ({
	id: `Data sampai ${p.moment}. Bulan ini belum selesai.`,
	en: `Data until ${p.moment}. The month is not over yet.`
}));
export const buildingWord = /*#__PURE__*/ m(() => ({ id: 'Gedung', en: 'Building' }));
export const allBuildings = /*#__PURE__*/ m(() => ({ id: 'Semua gedung', en: 'All buildings' }));
export const showButton = /*#__PURE__*/ m(() => ({ id: 'Tampilkan', en: 'Show' }));
export const visitsThisMonth = /*#__PURE__*/ m(() => ({
	id: 'Kunjungan bulan ini',
	en: 'Visits this month'
}));
export const loansThisMonth = /*#__PURE__*/ m(() => ({
	id: 'Buku dipinjam bulan ini',
	en: 'Loans this month'
}));
export const newMembers = /*#__PURE__*/ m(() => ({
	id: 'Anggota baru bulan ini',
	en: 'New members this month'
}));
export const outNow = /*#__PURE__*/ m(() => ({ id: 'Sedang dipinjam', en: 'On loan now' }));
export const todayCount = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `${p.n} hari ini`,
	en: `${p.n} today`
}));
export const activeMembers = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `${p.n} anggota aktif`,
	en: `${p.n} active members`
}));
export const overdueCount = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `${p.n} terlambat`,
	en: `${p.n} overdue`
}));
export const visitsHeading = /*#__PURE__*/ m(() => ({
	id: 'Kunjungan dan pinjaman dua belas bulan',
	en: 'Visits and loans over twelve months'
}));
export const visitsPeak = /*#__PURE__*/ m((p: { month: string; n: string }) => ({
	id: `Kunjungan terbanyak pada ${p.month}: ${p.n} orang`,
	en: `Most visits in ${p.month}: ${p.n} people`
}));
export const noActsYet = /*#__PURE__*/ m(() => ({
	id: 'Belum ada kunjungan atau pinjaman yang tercatat',
	en: 'No visits or loans recorded yet'
}));
export const perMonth = /*#__PURE__*/ m(() => ({
	id: 'Orang dan buku per bulan; rombongan dihitung per orang.',
	en: 'People and books a month; groups count as their people.'
}));
export const monthWord = /*#__PURE__*/ m(() => ({ id: 'Bulan', en: 'Month' }));
export const visitsWord = /*#__PURE__*/ m(() => ({ id: 'Kunjungan', en: 'Visits' }));
export const loansWord = /*#__PURE__*/ m(() => ({ id: 'Pinjaman', en: 'Loans' }));
export const classHeading = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Paling banyak dipinjam: ${p.name}`,
	en: `Borrowed most: ${p.name}`
}));
export const classNote = /*#__PURE__*/ m(() => ({
	id: 'Pinjaman 90 hari terakhir per golongan.',
	en: 'Loans of the last 90 days by class.'
}));
export const classWord = /*#__PURE__*/ m(() => ({ id: 'Golongan', en: 'Class' }));
export const topTitles = /*#__PURE__*/ m(() => ({ id: 'Judul tersering', en: 'Top titles' }));
export const topTitlesNote = /*#__PURE__*/ m(() => ({
	id: 'Dalam 90 hari terakhir.',
	en: 'In the last 90 days.'
}));
export const timesLent = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `${p.n} kali dipinjam`,
	en: `lent ${p.n} ${p.n === '1' ? 'time' : 'times'}`
}));
export const unclassified = /*#__PURE__*/ m(() => ({ id: 'Tanpa golongan', en: 'Unclassified' }));
