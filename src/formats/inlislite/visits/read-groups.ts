import type { Findings } from '../findings.ts';
import type { LookupTable } from '../lookups/lookup.ts';
import type { RowOf } from '../tables/dump-table.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';
import { educationColumns, jobColumns } from './group-columns.ts';
import type { GroupCounts, InlisliteVisit } from './visit.ts';

type Row = RowOf<InlisliteTables['groupGuests']>;

const sum = (counts: GroupCounts): number => Object.values(counts).reduce((all, count) => all + count, 0);

function countsOf(
	row: Row,
	columns: readonly ((typeof jobColumns)[number] | (typeof educationColumns)[number])[]
) {
	const counts: GroupCounts = {};
	for (const column of columns) {
		const count = row.number(column) ?? 0;
		if (count > 0) counts[column] = count;
	}
	return counts;
}

/**
 * Groups of visitors. The size is `CountPersonel`, else men and women together; without any the row is refused. Parts
 * that do not add up are left out and reported: the size counts.
 */
export function readGroups(
	table: InlisliteTables['groupGuests'],
	purposes: LookupTable,
	findings: Findings
): InlisliteVisit[] {
	return [...table.rows()].flatMap((row): InlisliteVisit[] => {
		const id = row.id('ID');
		if (id === null) return [];
		const date = row.date('CreateDate');
		if (typeof date === 'string') {
			findings.add(table.name, id, 'visit-without-date', { text: row.text('CreateDate') ?? '' });
			return [];
		}
		const male = row.number('CountLaki') ?? 0;
		const female = row.number('CountPerempuan') ?? 0;
		const told = row.number('CountPersonel') ?? 0;
		const people = told > 0 ? told : male + female;
		if (people < 1) {
			findings.add(table.name, id, 'visit-group-without-size', {});
			return [];
		}
		const jobCounts = countsOf(row, jobColumns);
		const educationCounts = countsOf(row, educationColumns);
		const bySex = male + female;
		if (told > 0 && bySex > 0 && bySex !== told)
			findings.add(table.name, id, 'visit-group-parts-differ', { people: told, parts: bySex });
		const fitsBySex = bySex > 0 && bySex <= people;
		return [
			{
				legacyId: `r${id}`,
				kind: 'group',
				at: `${date.day}T${date.time}`,
				memberId: null,
				roomId: row.id('Location_ID'),
				name: row.text('NamaKetua'),
				sex: null,
				job: null,
				education: null,
				purpose: purposes.nameOf(row.id('TujuanKunjungan_ID')),
				note: row.text('Information'),
				people,
				male: fitsBySex ? male : null,
				female: fitsBySex ? female : null,
				institution: row.text('AsalInstansi'),
				contactPhone: row.text('NomerTelponKetua'),
				jobCounts: sum(jobCounts) <= people ? jobCounts : {},
				educationCounts: sum(educationCounts) <= people ? educationCounts : {}
			}
		];
	});
}
