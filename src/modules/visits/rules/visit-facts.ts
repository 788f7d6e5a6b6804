/** Who a line of the guest book stands for: a member by card, a guest without one, a group with its size. */
export const visitKinds = ['member', 'guest', 'group'] as const;
export type VisitKind = (typeof visitKinds)[number];

export const sexes = ['female', 'male'] as const;
export type Sex = (typeof sexes)[number];

/** The last school that somebody finished or attends; `belum-sekolah` is kindergarten and younger. */
export const educations = ['belum-sekolah', 'sd', 'smp', 'sma', 'd3', 's1', 's2'] as const;
export type Education = (typeof educations)[number];

/** The jobs of INLISLite's guest book, so that a report goes on where the old one ended. */
export const jobs = [
	'pelajar',
	'mahasiswa',
	'guru',
	'dosen',
	'asn',
	'swasta',
	'wiraswasta',
	'tni-polri',
	'peneliti',
	'pensiunan',
	'lainnya'
] as const;
export type Job = (typeof jobs)[number];

export const purposes = [
	'membaca',
	'pinjam-kembali',
	'belajar',
	'internet',
	'mengajak-anak',
	'kunjungan-kelas',
	'acara',
	'lainnya'
] as const;
export type Purpose = (typeof purposes)[number];

/** Through which door a visit came into the guest book. */
export const visitChannels = ['kiosk', 'desk', 'api', 'public', 'import', 'demo'] as const;
export type VisitChannel = (typeof visitChannels)[number];

/** How many of a group have which job or schooling; whoever is not told is missing. */
export type GroupParts = {
	jobs?: Partial<Record<Job, number>>;
	educations?: Partial<Record<Education, number>>;
};
