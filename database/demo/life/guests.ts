import { addDays, isoWeekday } from '#platform/clock/index.ts';
import type {
	DemoBranchCode,
	DemoEducation,
	DemoJob,
	DemoOpenDays,
	DemoPurpose,
	DemoSex,
	DemoVisit
} from '../types.ts';
import { isoMoment } from './moment.ts';
import type { Random } from './random.ts';
import { busyness, firstDayOf, isSchoolDay, timeOfVisit } from './rhythm.ts';

type Kind = {
	share: number;
	job: DemoJob;
	educations: readonly DemoEducation[];
	purposes: readonly DemoPurpose[];
	women: number;
};

/** Who comes without a card, in rough shares. */
const kinds: readonly Kind[] = [
	{
		share: 24,
		job: 'pelajar',
		educations: ['sd', 'sd', 'smp'],
		purposes: ['membaca', 'belajar', 'internet'],
		women: 0.56
	},
	{
		share: 12,
		job: 'pelajar',
		educations: ['smp'],
		purposes: ['belajar', 'internet', 'membaca'],
		women: 0.58
	},
	{
		share: 16,
		job: 'mahasiswa',
		educations: ['sma'],
		purposes: ['belajar', 'belajar', 'internet'],
		women: 0.6
	},
	{
		share: 12,
		job: 'lainnya',
		educations: ['sma', 'smp', 's1'],
		purposes: ['mengajak-anak', 'membaca'],
		women: 0.85
	},
	{
		share: 9,
		job: 'swasta',
		educations: ['sma', 'd3', 's1'],
		purposes: ['membaca', 'internet'],
		women: 0.42
	},
	{
		share: 8,
		job: 'wiraswasta',
		educations: ['sma', 'smp', 's1'],
		purposes: ['membaca', 'internet'],
		women: 0.45
	},
	{ share: 6, job: 'asn', educations: ['s1', 'd3', 's2'], purposes: ['membaca', 'belajar'], women: 0.5 },
	{
		share: 5,
		job: 'guru',
		educations: ['s1', 's1', 's2'],
		purposes: ['membaca', 'mengajak-anak'],
		women: 0.7
	},
	{ share: 4, job: 'pensiunan', educations: ['sma', 'smp', 's1'], purposes: ['membaca'], women: 0.4 },
	{ share: 2, job: 'tni-polri', educations: ['sma', 's1'], purposes: ['membaca'], women: 0.1 },
	{ share: 2, job: 'dosen', educations: ['s2'], purposes: ['membaca', 'belajar'], women: 0.5 }
];

/** Guests on an ordinary day. The cars serve classes instead. */
const guestsADay: readonly { branch: DemoBranchCode; average: number }[] = [
	{ branch: 'ADN', average: 9.5 },
	{ branch: 'MYM', average: 4 },
	{ branch: 'POCADI', average: 2.5 }
];

function roomFor(
	{ job, purposes }: Kind,
	branch: DemoBranchCode,
	education: DemoEducation,
	random: Random
): string {
	if (branch === 'POCADI') return 'BACA';
	if ((job === 'pelajar' && education === 'sd') || purposes[0] === 'mengajak-anak') return 'ANAK';
	if (branch === 'MYM') return 'UMUM';
	return (
		random.weighted(['UMUM', 'REF', 'LOKAL'], (room) => ({ UMUM: 8, REF: 2, LOKAL: 1 })[room] ?? 0) ?? 'UMUM'
	);
}

function guestVisit(branch: DemoBranchCode, day: string, random: Random): DemoVisit {
	const kind = random.weighted(kinds, ({ share }) => share) ?? random.pick(kinds);
	const education = random.pick(kind.educations);
	const sex: DemoSex = random.chance(kind.women) ? 'female' : 'male';
	return {
		at: isoMoment(timeOfVisit(branch, day, kind.job === 'pelajar' ? 'pupil' : 'other', random)),
		branch,
		room: roomFor(kind, branch, education, random),
		kind: 'guest',
		sex,
		education,
		job: kind.job,
		purpose: branch === 'POCADI' ? random.pick(['internet', 'membaca']) : random.pick(kind.purposes)
	};
}

/** A class with its teacher: to a building now and then, to a car wherever it stops. */
function classVisit(branch: DemoBranchCode, room: string, day: string, random: Random): DemoVisit {
	const total = random.between(14, 33);
	const male = Math.round(total * (0.38 + 0.24 * random.next()));
	const school = branch === 'MYM' || branch === 'ADN' ? ['SD', 'SMP', 'TK'] : ['SD'];
	return {
		at: isoMoment({ day, minute: random.between(9 * 60, 11 * 60 + 30) }),
		branch,
		room,
		kind: 'group',
		job: 'pelajar',
		purpose: 'kunjungan-kelas',
		group: {
			institution: `${random.pick(school)} Contoh ${random.between(1, 9)}`,
			total,
			male,
			female: total - male
		}
	};
}

/** Everybody who came without a member's card in the year before `asOf`, one by one and in classes. */
export function guestVisits(asOf: string, openDays: DemoOpenDays, random: Random): DemoVisit[] {
	const visits: DemoVisit[] = [];
	for (let day = firstDayOf(asOf); day < asOf; day = addDays(day, 1)) {
		for (const { branch, average } of guestsADay) {
			if (!openDays(branch, day)) continue;
			const expected = average * busyness(day) * (0.6 + 0.8 * random.next());
			const guests = Math.floor(expected) + Number(random.chance(expected % 1));
			for (let guest = 0; guest < guests; guest++) visits.push(guestVisit(branch, day, random));
		}
		if (!isSchoolDay(day) || busyness(day) < 0.5) continue;
		for (const car of ['KL1', 'KL2'] as const)
			if (openDays(car, day) && random.chance(0.8)) visits.push(classVisit(car, 'MOBIL', day, random));
		for (const building of ['ADN', 'MYM'] as const)
			if (openDays(building, day) && isoWeekday(day) <= 5 && random.chance(0.05))
				visits.push(classVisit(building, 'ANAK', day, random));
	}
	return visits;
}
