import type { MarcSubfield } from '#formats/marc21/record.ts';
import type { Findings } from '../findings.ts';
import type { StoredField } from '../marc/stored-field.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';

/** Counts of the MARC rows of a dump, for the comparison of what was read with what was there. */
export type MarcTally = {
	/** Fields of titles that exist. */
	fields: number;
	orphanFields: number;
	/** Data fields that have no subfield rows. */
	fieldsWithoutSubfields: number;
	byTag: Map<string, number>;
};

type Ordered<T> = T & { sequence: number; order: number };

const bySequence = <T>(a: Ordered<T>, b: Ordered<T>): number => a.sequence - b.sequence || a.order - b.order;

/** A row without a sequence number comes last, as a newer row does. */
const sequenceOf = (sequence: number | null): number => sequence ?? Number.MAX_SAFE_INTEGER;

function append<T>(groups: Map<string, T[]>, key: string, value: T): void {
	const group = groups.get(key);
	if (group) group.push(value);
	else groups.set(key, [value]);
}

function groupSubfields(
	table: InlisliteTables['subfields']
): Map<string, Ordered<{ subfield: MarcSubfield }>[]> {
	const groups = new Map<string, Ordered<{ subfield: MarcSubfield }>[]>();
	for (const row of table.drain()) {
		const fieldId = row.id('RuasID');
		if (fieldId === null) continue;
		append(groups, fieldId, {
			subfield: [row.text('SubRuas') ?? '', row.cell('Value') ?? ''],
			sequence: sequenceOf(row.number('Sequence')),
			order: row.number('ID') ?? 0
		});
	}
	return groups;
}

/** The stored fields of every title, in their order; fields whose title does not exist are refused. */
export function groupFields(
	tables: Pick<InlisliteTables, 'fields' | 'subfields'>,
	titleIds: ReadonlySet<string>,
	findings: Findings
): { fields: Map<string, StoredField[]>; tally: MarcTally } {
	const subfields = groupSubfields(tables.subfields);
	const tally: MarcTally = { fields: 0, orphanFields: 0, fieldsWithoutSubfields: 0, byTag: new Map() };
	const groups = new Map<string, Ordered<{ field: StoredField }>[]>();

	for (const row of tables.fields.drain()) {
		const legacyId = row.id('ID') ?? '';
		const titleId = row.id('CatalogId') ?? '';
		if (!titleIds.has(titleId)) {
			tally.orphanFields++;
			findings.add(tables.fields.name, legacyId, 'field-without-title', { titleId });
			continue;
		}
		const tag = row.text('Tag') ?? '';
		const own = subfields.get(legacyId) ?? [];
		subfields.delete(legacyId);
		tally.fields++;
		tally.byTag.set(tag, (tally.byTag.get(tag) ?? 0) + 1);
		if (own.length === 0 && tag >= '010') tally.fieldsWithoutSubfields++;
		if (!/^[0-9A-Za-z]{3}$/.test(tag)) {
			findings.add(tables.fields.name, legacyId, 'field-tag-wrong', { titleId, tag });
			continue;
		}
		const field: StoredField = {
			legacyId,
			tag,
			ind1: row.cell('Indicator1'),
			ind2: row.cell('Indicator2'),
			value: row.cell('Value'),
			subfields: own.sort(bySequence).map(({ subfield }) => subfield)
		};
		append(groups, titleId, {
			field,
			sequence: sequenceOf(row.number('Sequence')),
			order: row.number('ID') ?? 0
		});
	}
	if (tally.fieldsWithoutSubfields > 0)
		findings.add(tables.subfields.name, '*', 'fields-without-subfields', {
			count: tally.fieldsWithoutSubfields
		});
	const fields = new Map(
		[...groups].map(([titleId, rows]) => [titleId, rows.sort(bySequence).map(({ field }) => field)])
	);
	return { fields, tally };
}
