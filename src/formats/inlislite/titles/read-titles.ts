import { dataFields, isDataField, subfieldValues } from '#formats/marc21/record.ts';
import type { MarcRecord } from '#formats/marc21/record.ts';
import type { Findings } from '../findings.ts';
import type { RowOf } from '../tables/dump-table.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';
import { checkIsbns } from './check-isbns.ts';
import { groupFields } from './group-fields.ts';
import type { MarcTally } from './group-fields.ts';
import { rebuildRecord } from './rebuild-record.ts';
import type { RebuiltRecord } from './rebuild-record.ts';
import { readMaterials } from './read-materials.ts';
import { textDamage } from './text-damage.ts';
import type { InlisliteTitle } from './title.ts';

type TitleRow = RowOf<InlisliteTables['titles']>;

const displayColumns = (row: TitleRow) => ({
	title: row.cell('Title'),
	author: row.text('Author'),
	edition: row.text('Edition'),
	publisher: row.text('Publisher'),
	place: row.text('PublishLocation'),
	year: row.text('PublishYear'),
	subject: row.text('Subject'),
	extent: row.text('PhysicalDescription'),
	isbn: row.text('ISBN'),
	callNumber: row.text('CallNumber'),
	note: row.text('Note'),
	classNumber: row.text('DeweyNo'),
	bibId: row.text('BIBID')
});

/** Every title is kept; what had to be made up or looks wrong is reported. */
export function readTitles(
	tables: Pick<InlisliteTables, 'titles' | 'fields' | 'subfields' | 'worksheets'>,
	findings: Findings
): { titles: InlisliteTitle[]; marc: MarcTally } {
	const source = tables.titles.name;
	const worksheets = readMaterials(tables.worksheets);
	const ids = new Set([...tables.titles.rows()].flatMap((row) => row.id('ID') ?? []));
	const { fields, tally } = groupFields(tables, ids, findings);
	let emptySubfields = 0;

	const titles: InlisliteTitle[] = [];
	for (const row of tables.titles.rows()) {
		const legacyId = row.id('ID');
		if (legacyId === null) continue;
		const worksheetId = row.id('Worksheet_id');
		const worksheet = worksheets.of(worksheetId);
		if (!worksheet.material)
			findings.add(source, legacyId, 'title-material-unknown', { worksheetId: worksheetId ?? '' });
		const material = worksheet.material ?? 'monograph';
		const stored = fields.get(legacyId) ?? [];
		fields.delete(legacyId);
		const rebuilt = rebuildRecord({
			controlNumber: row.text('ControlNumber'),
			material,
			isRda: row.flag('IsRDA') ?? false,
			columns: displayColumns(row),
			fields: stored
		});
		emptySubfields += rebuilt.emptySubfields;
		reportRecord(rebuilt, { source, legacyId, hasFields: stored.length > 0 }, findings);
		const isHiddenFromOpac = row.flag('IsOPAC') === false;
		const created = row.date('CreateDate');
		titles.push({
			legacyId,
			controlNumber: row.text('ControlNumber'),
			bibId: row.text('BIBID'),
			material,
			worksheet: worksheet.name,
			isVisible: !isHiddenFromOpac && row.flag('active') !== false,
			isHiddenFromOpac,
			marc: rebuilt.record,
			hasTitleField: rebuilt.titleFrom === 'field',
			fieldRows: stored.length,
			isbns: dataFields(rebuilt.record, '020').flatMap((field) => subfieldValues(field, 'a')),
			callNumber: row.text('CallNumber'),
			coverFile: row.text('CoverURL'),
			createdOn: typeof created === 'string' ? null : created.day
		});
	}
	if (emptySubfields > 0)
		findings.add(tables.subfields.name, '*', 'empty-subfields-dropped', { count: emptySubfields });
	checkIsbns(titles, source, findings);
	return { titles, marc: tally };
}

function reportRecord(
	{ record, titleFrom, disagreements }: RebuiltRecord,
	{ source, legacyId, hasFields }: { source: string; legacyId: string; hasFields: boolean },
	findings: Findings
): void {
	if (!hasFields) findings.add(source, legacyId, 'title-without-fields', {});
	if (titleFrom !== 'field')
		findings.add(source, legacyId, 'title-without-title-field', { used: shownTitle(record) });
	for (const { fieldId, tag, code } of disagreements) findings.add('catalog_ruas', fieldId, code, { tag });
	const damaged = new Map(
		record.fields.flatMap((field) => {
			const text = isDataField(field) ? field.subfields.map(([, value]) => value).join(' ') : '';
			const damage = textDamage(text);
			return damage ? [[field.tag, damage] as const] : [];
		})
	);
	for (const [column, damage] of damaged)
		findings.add(source, legacyId, damage === 'lost' ? 'text-lost' : 'text-double-encoded', { column });
}

const shownTitle = (record: MarcRecord): string =>
	dataFields(record, '245').flatMap((field) => subfieldValues(field, 'a'))[0] ?? '';
