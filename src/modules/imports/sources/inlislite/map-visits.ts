import type { InlisliteLibrary, InlisliteMember, InlisliteVisit } from '#formats/inlislite/index.ts';
import { educationFrom, jobFrom, type Education, type Job, type Purpose } from '#modules/visits/index.ts';
import type { IncomingVisit } from '../../rules/incoming.ts';
import { instantOf } from '../../rules/local-time.ts';
import { incomingRow, known } from './known.ts';

/** INLISLite's columns of a group in our words; D1 to D3 are one step, S2 and S3 are one. */
const jobOfColumn: Record<string, Job> = {
	CountPNS: 'asn',
	CountPSwasta: 'swasta',
	CountPeneliti: 'peneliti',
	CountGuru: 'guru',
	CountDosen: 'dosen',
	CountPensiunan: 'pensiunan',
	CountTNI: 'tni-polri',
	CountWiraswasta: 'wiraswasta',
	CountPelajar: 'pelajar',
	CountMahasiswa: 'mahasiswa',
	CountLainnya: 'lainnya'
};
const educationOfColumn: Record<string, Education> = {
	CountSD: 'sd',
	CountSMP: 'smp',
	CountSMA: 'sma',
	CountD1: 'd3',
	CountD2: 'd3',
	CountD3: 'd3',
	CountS1: 's1',
	CountS2: 's2',
	CountS3: 's2'
};

/** Purposes are the site's own words: told by what is in them. */
const purposeSigns: readonly (readonly [RegExp, Purpose])[] = [
	[/sekolah|kelas|rombongan/i, 'kunjungan-kelas'],
	[/pinjam|kembali/i, 'pinjam-kembali'],
	[/belajar|tugas/i, 'belajar'],
	[/internet|komputer|wifi/i, 'internet'],
	[/anak/i, 'mengajak-anak'],
	[/acara|seminar|lomba/i, 'acara'],
	[/baca/i, 'membaca']
];

const purposeFrom = (text: string | null): Purpose | null =>
	text === null ? null : (purposeSigns.find(([sign]) => sign.test(text))?.[1] ?? 'lainnya');

/**
 * The guest book in our words. A member's line carries no facts in INLISLite: they are the member's, so that the
 * statistics stay when the link to the person is cut.
 */
export function mapVisits({ visits, members }: InlisliteLibrary): IncomingVisit[] {
	const byId = new Map(members.map((member) => [member.legacyId, member]));
	return visits.map((visit) => {
		const table = visit.kind === 'group' ? 'groupguesses' : 'memberguesses';
		const row = incomingRow(table, visit.legacyId, {
			memberRef: visit.memberId,
			roomRef: visit.roomId,
			at: instantOf(visit.at),
			facts: factsOf(visit, byId.get(visit.memberId ?? '')),
			kept: known({ purpose: visit.purpose, job: visit.job, education: visit.education })
		});
		return { ...row, row: visit.legacyId.replace(/^r/, '') };
	});
}

function factsOf(visit: InlisliteVisit, member: InlisliteMember | undefined): IncomingVisit['facts'] {
	const isGroup = visit.kind === 'group';
	return {
		kind: visit.kind,
		people: visit.people,
		name: isGroup ? null : visit.name,
		sex: visit.sex ?? member?.sex ?? null,
		job: jobFrom(visit.job ?? member?.job ?? null),
		education: educationFrom(visit.education ?? member?.education ?? null),
		purpose: purposeFrom(visit.purpose),
		note: visit.note,
		male: visit.male,
		female: visit.female,
		institution: isGroup ? visit.institution : null,
		contactName: isGroup ? visit.name : null,
		contactPhone: isGroup ? visit.contactPhone : null,
		parts: isGroup
			? {
					jobs: inOurWords(visit.jobCounts, jobOfColumn),
					educations: inOurWords(visit.educationCounts, educationOfColumn)
				}
			: null
	};
}

function inOurWords<Word extends string>(
	counts: Record<string, number>,
	words: Record<string, Word>
): Partial<Record<Word, number>> {
	const sums: Partial<Record<Word, number>> = {};
	for (const [column, count] of Object.entries(counts)) {
		const word = words[column];
		if (word !== undefined) sums[word] = (sums[word] ?? 0) + count;
	}
	return sums;
}
