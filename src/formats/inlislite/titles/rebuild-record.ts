import type { MarcField, MarcRecord } from '#formats/marc21/record.ts';
import type { FindingCode } from '../findings.ts';
import type { Material } from '../lookups/material.ts';
import { makeLeader } from '../marc/make-leader.ts';
import { rebuildField } from '../marc/rebuild-field.ts';
import type { RebuiltField } from '../marc/rebuild-field.ts';
import { fieldsFromColumns, titleField } from '../marc/record-from-columns.ts';
import type { DisplayColumns } from '../marc/record-from-columns.ts';
import type { StoredField } from '../marc/stored-field.ts';

export type RecordSource = {
	controlNumber: string | null;
	material: Material;
	isRda: boolean;
	columns: DisplayColumns;
	fields: readonly StoredField[];
};

type SubfieldFinding = Extract<
	FindingCode,
	'subfields-cut-by-dollar' | 'subfields-of-another-field' | 'subfields-preferred'
>;

export type RebuiltRecord = {
	record: MarcRecord;
	/** Where the title comes from: its field 245, or the column for showing, or nothing at all. */
	titleFrom: 'field' | 'column' | 'nothing';
	/** Fields about which the two copies of their subfields disagree. */
	disagreements: { fieldId: string; tag: string; code: SubfieldFinding }[];
	emptySubfields: number;
};

/** What stands in field 245 when nothing else is known. */
export const untitled = '[Tanpa judul]';

const findingOf: Partial<Record<RebuiltField['origin'], SubfieldFinding>> = {
	'value-because-cut': 'subfields-cut-by-dollar',
	'value-because-foreign': 'subfields-of-another-field',
	'rows-preferred': 'subfields-preferred'
};

/** Puts a field before the first one with a higher tag, without moving the others. */
function insertField(fields: readonly MarcField[], field: MarcField): MarcField[] {
	const place = fields.findIndex(({ tag }) => tag > field.tag);
	return place === -1 ? [...fields, field] : [...fields.slice(0, place), field, ...fields.slice(place)];
}

/**
 * The MARC record of a title: leader from the worksheet, fields as stored. A missing 001 comes from
 * `ControlNumber`, a missing 245 from the column that shows the title; a title without any field gets a plain record
 * from the display columns.
 */
export function rebuildRecord(source: RecordSource): RebuiltRecord {
	const disagreements: RebuiltRecord['disagreements'] = [];
	let emptySubfields = 0;
	let fields: MarcField[] = [];
	for (const stored of source.fields) {
		const rebuilt = rebuildField(stored);
		emptySubfields += rebuilt.emptySubfields;
		if (rebuilt.field) fields.push(rebuilt.field);
		const code = findingOf[rebuilt.origin];
		if (code) disagreements.push({ fieldId: stored.legacyId, tag: stored.tag, code });
	}
	if (fields.length === 0) fields = fieldsFromColumns(source.columns, source.isRda);
	if (source.controlNumber !== null && !fields.some(({ tag }) => tag === '001'))
		fields = [{ tag: '001', value: source.controlNumber }, ...fields];

	let titleFrom: RebuiltRecord['titleFrom'] = 'field';
	if (!fields.some(({ tag }) => tag === '245')) {
		const shown = titleField(source.columns.title);
		titleFrom = shown ? 'column' : 'nothing';
		fields = insertField(fields, shown ?? { tag: '245', ind1: '0', ind2: '0', subfields: [['a', untitled]] });
	}
	return {
		record: { leader: makeLeader(source.material, source.isRda), fields },
		titleFrom,
		disagreements,
		emptySubfields
	};
}
