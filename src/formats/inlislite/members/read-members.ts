import type { Findings } from '../findings.ts';
import { readLookup } from '../lookups/lookup.ts';
import { matchLookup } from '../lookups/match-lookup.ts';
import { memberStatuses } from '../lookups/member-status.ts';
import { sexes } from '../lookups/sex.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';
import { reportedDay } from '../tables/report-date.ts';
import type { InlisliteMember } from './member.ts';
import { readAddress } from './read-address.ts';
import { readBirthDate } from './read-birth-date.ts';
import { identityReader } from './read-identity.ts';
import { memberNumberCheck } from './member-numbers.ts';
import { samePersonCheck } from './same-person.ts';

type Tables = Pick<
	InlisliteTables,
	'members' | 'memberCategories' | 'memberStatuses' | 'identityKinds' | 'sexes' | 'jobs' | 'educations'
>;

/**
 * The members; one is refused only when its name is empty. `asOf` is the day the dump is read for, `YYYY-MM-DD`: a
 * birthday after it cannot be.
 */
export function readMembers(tables: Tables, asOf: string, findings: Findings): InlisliteMember[] {
	const table = tables.members;
	const categories = readLookup(tables.memberCategories, 'jenisanggota');
	const statuses = readLookup(tables.memberStatuses, 'Nama');
	const sexNames = readLookup(tables.sexes, 'Name');
	const jobs = readLookup(tables.jobs, 'Pekerjaan');
	const educations = readLookup(tables.educations, 'Nama');
	const readIdentity = identityReader(tables.identityKinds, table.name, findings);
	const checkNumber = memberNumberCheck(table.name, findings);
	const seenBefore = samePersonCheck();

	const members: InlisliteMember[] = [];
	for (const row of table.rows()) {
		const legacyId = row.id('ID');
		if (legacyId === null) continue;
		const name = row.text('Fullname');
		if (name === null) {
			findings.add(table.name, legacyId, 'member-without-name', {});
			continue;
		}
		const categoryId = row.id('JenisAnggota_id');
		const category = categories.nameOf(categoryId);
		if (category === null)
			findings.add(table.name, legacyId, 'member-category-unknown', { categoryId: categoryId ?? '' });

		const statusId = row.id('StatusAnggota_id');
		const statusName = statuses.nameOf(statusId);
		const status = matchLookup(memberStatuses, statusId, statusName) ?? null;
		if (status === null)
			findings.add(table.name, legacyId, 'member-status-unknown', { statusId: statusId ?? '' });

		const birth = readBirthDate(row.date('DateOfBirth'), asOf);
		if (birth === 'impossible')
			findings.add(table.name, legacyId, 'member-birth-date-impossible', {
				text: row.text('DateOfBirth') ?? ''
			});
		const bornOn = birth === 'impossible' ? null : birth;

		const end = row.date('EndDate');
		const expiresOn = typeof end === 'string' ? null : end.day;
		if (expiresOn === null)
			findings.add(table.name, legacyId, 'member-without-end-date', { text: row.text('EndDate') ?? '' });

		const identity = readIdentity(legacyId, row.id('IdentityType_id'), row.text('IdentityNo'));
		const first = seenBefore({ legacyId, name, bornOn, ...identity });
		if (first !== undefined) findings.add(table.name, legacyId, 'member-perhaps-same-person', { first });

		const sexId = row.id('Sex_id');
		const guardian = row.text('NamaDarurat');
		const context = { table, legacyId, findings };
		members.push({
			legacyId,
			memberNumber: checkNumber(legacyId, row.cell('MemberNo')),
			name,
			categoryId: category === null ? null : categoryId,
			category,
			status,
			statusName,
			sex: matchLookup(sexes, sexId, sexNames.nameOf(sexId)) ?? null,
			birthPlace: row.text('PlaceOfBirth'),
			bornOn,
			phone: row.text('NoHp') ?? row.text('Phone'),
			email: row.text('Email'),
			address: readAddress(row),
			job: jobs.nameOf(row.id('Job_id')),
			education: educations.nameOf(row.id('EducationLevel_id') ?? row.id('JenjangPendidikan_id')),
			institution: row.text('InstitutionName'),
			guardian:
				guardian === null
					? null
					: {
							name: guardian,
							phone: row.text('TelpDarurat'),
							relation: row.text('StatusHubunganDarurat')
						},
			...identity,
			registeredOn: reportedDay(row, 'RegisterDate', context),
			expiresOn,
			clearedOn: reportedDay(row, 'TanggalBebasPustaka', context),
			note: row.text('KeteranganLain')
		});
	}
	return members;
}
