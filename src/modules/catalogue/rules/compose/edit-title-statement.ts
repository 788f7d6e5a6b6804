import { dataFields, type MarcField, type MarcRecord, type MarcSubfield } from '#formats/marc21/record.ts';
import { articleLength } from '../sort-title.ts';
import { insertField, newField, replaceField } from './edit-fields.ts';
import type { TitleForm } from './title-form.ts';

type Statement = Pick<TitleForm, 'title' | 'subtitle' | 'responsibility' | 'language'>;

/**
 * Writes 245. Only the parts that changed are replaced; parts of the title ($n, $p), designation ($h) and others
 * stay. ISBD punctuation is set anew where $b and $c begin.
 */
export function editTitleStatement(record: MarcRecord, before: Statement, after: Statement): MarcRecord {
	const [old] = dataFields(record, '245');
	let subfields: MarcSubfield[] = old ? [...old.subfields] : [];
	if (after.title !== before.title) subfields = withTitle(subfields, after.title);
	if (after.subtitle !== before.subtitle) subfields = withSubtitle(subfields, after.subtitle);
	if (after.responsibility !== before.responsibility)
		subfields = withResponsibility(subfields, after.responsibility);
	subfields = punctuate(subfields);
	const hasMain = record.fields.some((field) => /^1(?:00|10|11|30)$/.test(field.tag));
	const ind1 = old?.ind1 ?? (hasMain ? '1' : '0');
	const ind2 =
		old && after.title === before.title ? old.ind2 : String(articleLength(after.title, after.language));
	const field = newField('245', ind1 + ind2, subfields);
	const fields: MarcField[] = old
		? replaceField(record.fields, old, field)
		: insertField(record.fields, field);
	return { ...record, fields };
}

function withTitle(subfields: readonly MarcSubfield[], title: string): MarcSubfield[] {
	const at = subfields.findIndex(([code]) => code === 'a');
	const text: MarcSubfield = ['a', title];
	// Before $a only the linking subfields $6 and $8 may stand.
	if (at < 0) return subfields.toSpliced(subfields.findLastIndex(([code]) => /[68]/.test(code)) + 1, 0, text);
	// A repeated $a is no part of the standard; the first with text is the title.
	const kept = subfields.filter(([code], n) => code !== 'a' || n === at);
	return kept.map((subfield) => (subfield[0] === 'a' ? text : subfield));
}

function withSubtitle(subfields: readonly MarcSubfield[], subtitle: string | null): MarcSubfield[] {
	const rest = subfields.filter(([code]) => code !== 'b');
	if (subtitle === null) return rest;
	const statement = rest.findIndex(([code]) => code === 'c');
	return rest.toSpliced(statement < 0 ? rest.length : statement, 0, ['b', subtitle]);
}

function withResponsibility(
	subfields: readonly MarcSubfield[],
	responsibility: string | null
): MarcSubfield[] {
	const rest = subfields.filter(([code]) => code !== 'c');
	return responsibility === null ? rest : [...rest, ['c', responsibility]];
}

/** " :" before $b (" =" and " ;" stay where they are), " /" before $c, nothing behind the last. */
function punctuate(subfields: readonly MarcSubfield[]): MarcSubfield[] {
	return subfields.map(([code, value], at) => {
		const next = subfields[at + 1]?.[0];
		const bare = value.replace(/\s*[/:;=]\s*$/, '');
		if (next === 'b') return [code, /[:;=]\s*$/.test(value) ? value : `${bare} :`];
		if (next === 'c') return [code, `${bare} /`];
		return [code, next === undefined ? bare : value];
	});
}
