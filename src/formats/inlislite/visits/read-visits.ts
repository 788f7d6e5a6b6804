import type { Findings } from '../findings.ts';
import { readLookup } from '../lookups/lookup.ts';
import { matchLookup } from '../lookups/match-lookup.ts';
import { sexes } from '../lookups/sex.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';
import { readGroups } from './read-groups.ts';
import type { InlisliteVisit } from './visit.ts';

type Tables = Pick<
	InlisliteTables,
	'guests' | 'groupGuests' | 'members' | 'purposes' | 'sexes' | 'jobs' | 'educations' | 'settings'
>;

/**
 * The guest book. A member's line has a member number; an empty text is none, although INLISLite's own view counts it
 * as a member. A number that is no member's is kept as a count. The same tap twice counts once.
 */
export function readVisits(
	tables: Tables,
	members: readonly { legacyId: string; memberNumber: string | null }[],
	findings: Findings
): InlisliteVisit[] {
	const table = tables.guests;
	const purposes = readLookup(tables.purposes, 'TujuanKunjungan');
	const sexNames = readLookup(tables.sexes, 'Name');
	const jobs = readLookup(tables.jobs, 'Pekerjaan');
	const educations = readLookup(tables.educations, 'Nama');
	const byNumber = new Map(
		members.map(({ legacyId, memberNumber }) => [(memberNumber ?? '').toLowerCase(), legacyId])
	);
	const inDump = new Set([...tables.members.rows()].map((row) => row.text('MemberNo')?.toLowerCase() ?? ''));
	const taps = new Map<string, string>();
	const visits: InlisliteVisit[] = [];
	let blank = 0;
	for (const row of table.rows()) {
		const legacyId = row.id('ID');
		if (legacyId === null) continue;
		const date = row.date('CreateDate');
		if (typeof date === 'string') {
			findings.add(table.name, legacyId, 'visit-without-date', { text: row.text('CreateDate') ?? '' });
			continue;
		}
		const at = `${date.day}T${date.time}`;
		const number = row.text('NoAnggota');
		const roomId = row.id('Location_Id');
		const tap = JSON.stringify([number ?? row.text('NoPengunjung') ?? row.text('Nama'), roomId, at]);
		const first = taps.get(tap);
		if (first !== undefined) {
			findings.add(table.name, legacyId, 'visit-tapped-twice', { first });
			continue;
		}
		taps.set(tap, legacyId);
		if (row.cell('NoAnggota') !== null && number === null) blank++;
		const memberId = number === null ? null : (byNumber.get(number.toLowerCase()) ?? null);
		if (number !== null && memberId === null)
			findings.add(
				table.name,
				legacyId,
				inDump.has(number.toLowerCase()) ? 'visit-of-refused-member' : 'visit-member-unknown',
				{}
			);
		const sexId = row.id('JenisKelamin_id');
		visits.push({
			legacyId,
			kind: number === null ? 'guest' : 'member',
			at,
			memberId,
			roomId,
			name: number === null ? row.text('Nama') : null,
			sex: matchLookup(sexes, sexId, sexNames.nameOf(sexId)) ?? null,
			job: jobs.nameOf(row.id('Profesi_id')),
			education: educations.nameOf(row.id('PendidikanTerakhir_id')),
			purpose: purposes.nameOf(row.id('TujuanKunjungan_Id')),
			note: row.text('Information'),
			people: 1,
			male: null,
			female: null,
			institution: null,
			contactPhone: null,
			jobCounts: {},
			educationCounts: {}
		});
	}
	if (blank > 0) findings.add(table.name, '*', 'visits-with-empty-number', { count: blank });
	noteSettings(tables, findings, visits.length);
	return [...visits, ...readGroups(tables.groupGuests, purposes, findings)];
}

/** How INLISLite counted: with these settings the same days give other figures, so they stand beside them. */
function noteSettings({ settings, guests }: Tables, findings: Findings, visits: number): void {
	if (visits === 0) return;
	const valueOf = (name: string) =>
		[...settings.rows()].find((row) => row.text('Name')?.toLowerCase() === name)?.text('Value') ?? '';
	findings.add(guests.name, '*', 'visits-counted-by', {
		loans: valueOf('otomatisinsertbukutamu') === '1',
		everyTap: valueOf('countingbukutamu') === '1'
	});
}
