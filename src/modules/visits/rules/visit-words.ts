import { educations, jobs, type Education, type Job } from './visit-facts.ts';

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

/** What other systems and older cards call a job; the names of INLISLite's `master_pekerjaan` among them. */
const jobNames: Record<string, Job> = {
	pelajar: 'pelajar',
	siswa: 'pelajar',
	mahasiswa: 'mahasiswa',
	guru: 'guru',
	dosen: 'dosen',
	asn: 'asn',
	pns: 'asn',
	pppk: 'asn',
	'pegawai negeri': 'asn',
	'pegawai negeri sipil': 'asn',
	swasta: 'swasta',
	'pegawai swasta': 'swasta',
	'karyawan swasta': 'swasta',
	wiraswasta: 'wiraswasta',
	wirausaha: 'wiraswasta',
	pedagang: 'wiraswasta',
	'tni polri': 'tni-polri',
	tni: 'tni-polri',
	polri: 'tni-polri',
	peneliti: 'peneliti',
	pensiunan: 'pensiunan',
	lainnya: 'lainnya',
	'lain lain': 'lainnya'
};

const educationNames: Record<string, Education> = {
	'belum sekolah': 'belum-sekolah',
	tk: 'belum-sekolah',
	paud: 'belum-sekolah',
	sd: 'sd',
	mi: 'sd',
	smp: 'smp',
	mts: 'smp',
	sma: 'sma',
	smk: 'sma',
	ma: 'sma',
	d1: 'd3',
	d2: 'd3',
	d3: 'd3',
	d4: 's1',
	s1: 's1',
	s2: 's2',
	s3: 's2'
};

/**
 * Which job of the guest book a text means; null where it names none of them.
 *
 * @example jobFrom('Pegawai Negeri') // 'asn'
 */
export function jobFrom(text: string | null): Job | null {
	if (text === null) return null;
	return jobs.find((job) => job === text) ?? jobNames[plain(text)] ?? null;
}

/**
 * Which schooling a text means: D1 to D3 are one step, S2 and S3 are one, as the monthly report asks; null for others.
 *
 * @example educationFrom('SMK') // 'sma'
 */
export function educationFrom(text: string | null): Education | null {
	if (text === null) return null;
	return educations.find((education) => education === text) ?? educationNames[plain(text)] ?? null;
}
