import type { MarcDataField, MarcRecord, MarcSubfield } from '#formats/marc21/record.ts';
import {
	addedEntryTags,
	describeContributorField,
	mainEntryTags,
	type ContributorKind
} from '../describe/contributors.ts';
import { newField, reconcileFields } from './edit-fields.ts';
import type { FormAuthor } from './title-form.ts';

const endings: Readonly<Record<ContributorKind, string>> = { person: '00', body: '10', meeting: '11' };

/** Writes 1XX and 7XX. A contributor who stays keeps the field with its dates and links. */
export function editContributors(record: MarcRecord, authors: readonly FormAuthor[]): MarcRecord {
	let { fields } = record;
	for (const main of [true, false]) {
		const tags = main ? mainEntryTags : addedEntryTags;
		fields = reconcileFields<FormAuthor>(fields, {
			entriesOf: (field) => (tags.includes(field.tag) ? authorOf(field) : []),
			isSame,
			wanted: authors.filter((author) => author.main === main),
			make: authorField
		});
	}
	return { ...record, fields };
}

function authorOf(field: MarcDataField): FormAuthor[] {
	const described = describeContributorField(field);
	if (!described) return [];
	const { heading, role, main } = described.contributor;
	return [{ heading, role: role ?? null, main, kind: described.kind }];
}

/** The same contributor in the same role; authors in two lists of the same shape are compared so. */
export function isSame(a: FormAuthor, b: FormAuthor): boolean {
	return a.heading === b.heading && a.role === b.role && a.main === b.main && a.kind === b.kind;
}

function authorField({ heading, role, main, kind }: FormAuthor): MarcDataField {
	const tag = (main ? '1' : '7') + endings[kind];
	// Persons: inverted or not; bodies and meetings: name in direct order.
	const ind1 = kind === 'person' ? (heading.includes(',') ? '1' : '0') : '2';
	const roleCode = kind === 'meeting' ? 'j' : 'e';
	const subfields: MarcSubfield[] =
		role === null
			? [['a', heading]]
			: [
					['a', `${heading},`],
					[roleCode, role]
				];
	return newField(tag, `${ind1} `, subfields);
}
