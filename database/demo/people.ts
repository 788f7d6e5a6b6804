import { districtOf } from './districts.ts';
import type {
	DemoEducation,
	DemoJob,
	DemoMember,
	DemoMemberCategory,
	DemoMemberCategoryCode
} from './types.ts';

/** A membership lasts a year for everybody. */
export const demoMemberCategories: readonly DemoMemberCategory[] = [
	{ code: 'umum', name: 'Umum', membershipDays: 365, isChild: false },
	{ code: 'pelajar', name: 'Pelajar', membershipDays: 365, isChild: true },
	{ code: 'mahasiswa', name: 'Mahasiswa', membershipDays: 365, isChild: false },
	{ code: 'anak', name: 'Anak', membershipDays: 365, isChild: true },
	{ code: 'guru', name: 'Guru', membershipDays: 365, isChild: false },
	{ code: 'asn', name: 'ASN', membershipDays: 365, isChild: false },
	{ code: 'lansia', name: 'Lansia', membershipDays: 365, isChild: false }
];

type Row = [
	name: string,
	sex: 'L' | 'P',
	birthDate: string,
	category: DemoMemberCategoryCode,
	homeBranch: DemoMember['homeBranch'],
	village: string,
	education: DemoEducation,
	registeredDaysAgo: number,
	expiresInDays: number,
	more?: { job?: DemoJob; email?: true; guardian?: string }
];

/** What the members of a category do for a living, where the row does not say it. */
const jobs: Record<DemoMemberCategoryCode, DemoJob> = {
	umum: 'lainnya',
	pelajar: 'pelajar',
	mahasiswa: 'mahasiswa',
	anak: 'pelajar',
	guru: 'guru',
	asn: 'asn',
	lansia: 'pensiunan'
};

/** Sixty invented people, with names that say so (contoh, misal, umpama, andai …). Only the villages are real. */
// prettier-ignore
const rows: readonly Row[] = [
	['Siti Contoh', 'P', '1991-03-14', 'umum', 'ADN', 'Pasar', 's1', 1130, 330, { job: 'swasta', email: true }],
	['Budi Misal', 'L', '1984-07-02', 'umum', 'ADN', 'Tanah Lapang', 'sma', 1460, 20, { job: 'wiraswasta', email: true }],
	['Rangga Umpama', 'L', '2009-05-21', 'pelajar', 'ADN', 'Aur Mulyo', 'smp', 700, 212, { guardian: 'Yusna Umpama, ibu' }],
	['Lina Andai', 'P', '2004-11-30', 'mahasiswa', 'ADN', 'Saringan', 'sma', 820, 275, { email: true }],
	['Anak Contoh Satu', 'P', '2016-02-09', 'anak', 'ADN', 'Pasar', 'sd', 410, 330, { guardian: 'Siti Contoh, ibu' }],
	['Anak Contoh Dua', 'L', '2018-06-17', 'anak', 'ADN', 'Pasar', 'sd', 300, 65, { guardian: 'Siti Contoh, ibu' }],
	['Marni Rekaan', 'P', '1979-09-25', 'guru', 'ADN', 'Kubang Sirakuk Utara', 's1', 1600, 190, { email: true }],
	['Zulkifli Misal', 'L', '1976-01-11', 'asn', 'ADN', 'Durian I', 's1', 1510, 140, { email: true }],
	['Upik Teladan', 'P', '1957-04-19', 'lansia', 'ADN', 'Air Dingin', 'smp', 1280, 98],
	['Doni Contoh', 'L', '2008-08-08', 'pelajar', 'ADN', 'Lubang Panjang', 'sma', 640, 301, { email: true, guardian: 'Erni Contoh, ibu' }],
	['Fitri Umpama', 'P', '2010-12-01', 'pelajar', 'ADN', 'Saringan', 'smp', 520, 210, { guardian: 'Rusdi Umpama, ayah' }],
	['Gilang Andai', 'L', '2003-10-13', 'mahasiswa', 'ADN', 'Durian II', 'sma', 690, 40, { email: true }],
	['Halimah Misal', 'P', '1988-05-05', 'umum', 'ADN', 'Kubang Sirakuk Selatan', 'sma', 930, 165, { job: 'lainnya' }],
	['Iwan Rekaan', 'L', '1972-12-12', 'umum', 'ADN', 'Santur', 'sma', 1230, 230, { job: 'wiraswasta' }],
	['Jasmin Contoh', 'P', '2012-03-03', 'pelajar', 'ADN', 'Aur Mulyo', 'sd', 480, 250, { guardian: 'Wati Contoh, ibu' }],
	['Kiki Umpama', 'P', '2015-07-27', 'anak', 'ADN', 'Tanah Lapang', 'sd', 350, 15, { guardian: 'Nofri Umpama, ayah' }],
	['Landa Andai', 'L', '2017-01-16', 'anak', 'ADN', 'Saringan', 'sd', 260, 105, { guardian: 'Mira Andai, ibu' }],
	['Mutia Misal', 'P', '1995-02-22', 'umum', 'ADN', 'Pasar', 'd3', 610, 120, { job: 'swasta', email: true }],
	['Nando Teladan', 'L', '2007-09-09', 'pelajar', 'ADN', 'Lubang Panjang', 'sma', 900, 60, { guardian: 'Desi Teladan, ibu' }],
	['Oktavia Contoh', 'P', '2002-10-20', 'mahasiswa', 'ADN', 'Durian I', 'sma', 560, 170, { email: true }],
	['Pandu Rekaan', 'L', '1990-06-30', 'asn', 'ADN', 'Air Dingin', 's2', 1040, 55, { email: true }],
	['Qori Umpama', 'P', '1983-11-11', 'guru', 'ADN', 'Santur', 's1', 1370, 90, { email: true }],
	['Ridwan Andai', 'L', '1969-03-18', 'umum', 'ADN', 'Lunto Barat', 'smp', 770, 325, { job: 'lainnya' }],
	['Salsa Misal', 'P', '2014-04-04', 'anak', 'ADN', 'Aur Mulyo', 'sd', 450, 280, { guardian: 'Budi Misal, ayah' }],
	['Taufan Contoh', 'L', '1986-08-15', 'umum', 'ADN', 'Kolok Mudik', 's1', 980, 115, { job: 'wiraswasta', email: true }],
	['Ulfa Rekaan', 'P', '2009-01-23', 'pelajar', 'ADN', 'Talago Gunung', 'smp', 330, 35, { guardian: 'Salmi Rekaan, ibu' }],
	['Vero Umpama', 'L', '2005-05-19', 'mahasiswa', 'ADN', 'Lumindai', 'sma', 420, 310, { email: true }],
	['Wardah Teladan', 'P', '1954-10-08', 'lansia', 'ADN', 'Pasar', 'sd', 890, 205],
	['Yandi Andai', 'L', '2011-02-14', 'pelajar', 'ADN', 'Kubang Tangah', 'smp', 290, 75, { guardian: 'Ridwan Andai, kakek' }],
	['Zahra Misal', 'P', '2015-09-29', 'anak', 'ADN', 'Pasar Kubang', 'sd', 240, 125, { guardian: 'Halimah Misal, ibu' }],
	['Arif Rekaan', 'L', '1993-12-24', 'umum', 'ADN', 'Balai Batu Sandaran', 'd3', 210, 155, { job: 'swasta', email: true }],
	['Bunga Contoh', 'P', '2006-06-06', 'mahasiswa', 'ADN', 'Kolok Nan Tuo', 'sma', 180, 185, { email: true }],
	['Cakra Umpama', 'L', '2010-07-31', 'pelajar', 'ADN', 'Lunto Timur', 'smp', 150, 215, { guardian: 'Dahlia Umpama, ibu' }],
	['Dian Andai', 'P', '1998-04-27', 'umum', 'ADN', 'Saringan', 's1', 95, 270, { job: 'swasta', email: true }],
	['Elok Misal', 'P', '1981-02-05', 'umum', 'MYM', 'Talawi Hilir', 'sma', 990, 105, { job: 'wiraswasta' }],
	['Fajar Contoh', 'L', '2008-03-12', 'pelajar', 'MYM', 'Talawi Mudik', 'sma', 730, 12, { guardian: 'Elok Misal, ibu' }],
	['Gusti Rekaan', 'L', '1975-08-21', 'guru', 'MYM', 'Sijantang Koto', 's1', 1110, 350, { email: true }],
	['Hana Umpama', 'P', '2011-11-17', 'pelajar', 'MYM', 'Talawi Hilir', 'smp', 640, 91, { guardian: 'Gani Umpama, ayah' }],
	['Indra Andai', 'L', '2003-02-28', 'mahasiswa', 'MYM', 'Bukik Gadang', 'sma', 505, 225, { email: true }],
	['Juwita Teladan', 'P', '2015-10-10', 'anak', 'MYM', 'Talawi Mudik', 'sd', 380, 350, { guardian: 'Ratna Teladan, ibu' }],
	['Kamal Misal', 'L', '1965-05-24', 'asn', 'MYM', 'Salak', 's1', 870, 225],
	['Laila Contoh', 'P', '1992-09-02', 'umum', 'MYM', 'Talawi Hilir', 'sma', 590, 140, { job: 'lainnya', email: true }],
	['Mumtaz Umpama', 'L', '2016-12-19', 'anak', 'MYM', 'Sikalang', 'sd', 230, 135, { guardian: 'Laila Contoh, bibi' }],
	['Nining Rekaan', 'P', '1956-07-07', 'lansia', 'MYM', 'Talawi Mudik', 'sma', 1020, 75],
	['Opan Andai', 'L', '2009-04-16', 'pelajar', 'MYM', 'Batu Tanjung', 'smp', 410, 320, { guardian: 'Siska Andai, ibu' }],
	['Putri Misal', 'P', '2012-08-23', 'pelajar', 'MYM', 'Kumbayau', 'sd', 365, 30, { guardian: 'Elok Misal, ibu' }],
	['Rafi Contoh', 'L', '1987-01-30', 'umum', 'MYM', 'Datar Mansiang', 'sma', 320, 45, { job: 'wiraswasta' }],
	['Suci Umpama', 'P', '2004-06-25', 'mahasiswa', 'MYM', 'Talawi Hilir', 'sma', 170, 195, { email: true }],
	['Tiara Rekaan', 'P', '2014-11-05', 'anak', 'KL1', 'Rantih', 'sd', 520, 210, { guardian: 'Tono Rekaan, ayah' }],
	['Umar Andai', 'L', '2015-03-26', 'anak', 'KL1', 'Tumpuk Tangah', 'sd', 480, 250, { guardian: 'Lastri Andai, ibu' }],
	['Vina Contoh', 'P', '1985-10-18', 'guru', 'KL1', 'Rantih', 's1', 1050, 45, { email: true }],
	['Wahyu Misal', 'L', '2012-01-07', 'pelajar', 'KL1', 'Kolok Mudik', 'sd', 390, 340, { guardian: 'Ira Misal, ibu' }],
	['Yola Umpama', 'P', '2015-05-12', 'anak', 'KL1', 'Santur', 'sd', 280, 85, { guardian: 'Jufri Umpama, ayah' }],
	['Zaki Teladan', 'L', '2016-08-30', 'anak', 'KL1', 'Sijantang Koto', 'sd', 130, 235, { guardian: 'Neli Teladan, ibu' }],
	['Amelia Rekaan', 'P', '2013-12-14', 'anak', 'KL2', 'Silungkang Oso', 'sd', 540, 190, { guardian: 'Hasan Rekaan, ayah' }],
	['Bayu Contoh', 'L', '2014-02-18', 'anak', 'KL2', 'Taratak Bancah', 'sd', 470, 260, { guardian: 'Novi Contoh, ibu' }],
	['Cinta Andai', 'P', '2011-09-15', 'pelajar', 'KL2', 'Muaro Kalaban', 'smp', 430, 300, { guardian: 'Andi Andai, ayah' }],
	['Dahlia Misal', 'P', '1978-06-11', 'umum', 'KL2', 'Silungkang Tigo', 'sma', 960, 135, { job: 'wiraswasta' }],
	['Edo Umpama', 'L', '2016-04-22', 'anak', 'KL2', 'Silungkang Duo', 'sd', 200, 165, { guardian: 'Meri Umpama, ibu' }],
	['Farah Rekaan', 'P', '2010-10-28', 'pelajar', 'KL2', 'Kubang Utara Sikabu', 'smp', 880, -40, { guardian: 'Hasan Rekaan, paman' }]
];

/** Telephone numbers begin with 0810, which no operator uses; a guardian who is a member has the member's. */
function phoneOfGuardian(guardian: string, ward: number): string {
	const member = rows.findIndex(([name]) => name === guardian);
	return member >= 0 ? phoneOf(member + 1) : `0810-0001-${String(ward).padStart(4, '0')}`;
}

const phoneOf = (number: number) => `0810-0000-${String(number).padStart(4, '0')}`;

/** E-mail goes to a domain that cannot exist. */
const memberOf = (row: Row, index: number): DemoMember => {
	const [name, sex, birthDate, category, homeBranch, village, education, registered, expires, more] = row;
	const number = index + 1;
	const [guardian, relation] = more?.guardian?.split(', ') ?? [];
	return {
		card: `PD-${String(number).padStart(6, '0')}`,
		name,
		sex: sex === 'L' ? 'male' : 'female',
		birthDate,
		category,
		homeBranch,
		address: `Jl. Contoh No. ${number}, ${village}`,
		district: districtOf(village),
		phone: phoneOf(number),
		...(more?.email && { email: `${name.toLowerCase().replaceAll(' ', '.')}@contoh.invalid` }),
		education,
		job: more?.job ?? jobs[category],
		...(guardian &&
			relation && { guardian: { name: guardian, relation, phone: phoneOfGuardian(guardian, number) } }),
		registeredDaysAgo: registered,
		expiresInDays: expires
	};
};

/** The members of the demonstration library; `PD-000001` is the one to sign in with. */
export const demoMembers: readonly DemoMember[] = rows.map(memberOf);
