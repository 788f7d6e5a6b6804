import {
	isDataField,
	type MarcDataField,
	type MarcField,
	type MarcSubfield
} from '#formats/marc21/record.ts';

type Fields = readonly MarcField[];

/** A data field of our own making. */
export function newField(tag: string, indicators: string, subfields: readonly MarcSubfield[]): MarcDataField {
	return { tag, ind1: indicators.charAt(0), ind2: indicators.charAt(1), subfields };
}

/** Puts fields, together and in their order, before the first one with a higher tag than theirs. */
export function insertField(fields: Fields, ...added: readonly MarcField[]): MarcField[] {
	const tag = added[0]?.tag ?? '';
	const at = fields.findIndex((other) => other.tag > tag);
	return at < 0 ? [...fields, ...added] : fields.toSpliced(at, 0, ...added);
}

/** Puts `next` in the place of `old`; null takes the field away. */
export function replaceField(fields: Fields, old: MarcField, next: MarcField | null): MarcField[] {
	return fields.flatMap((field) => (field === old ? (next ?? []) : field));
}

/** Fields that are kept: all but those that `drop` names. */
export function dropFields(fields: Fields, drop: (field: MarcDataField) => boolean): MarcField[] {
	return fields.filter((field) => !isDataField(field) || !drop(field));
}

/**
 * Brings a repeatable field in line with a wanted list of entries. `entriesOf` tells which entries a field stands
 * for (none: the field is left alone). A field whose entries are wanted stays as it is, down to the byte; fields no
 * longer wanted go; new ones are made. The order is the wanted one.
 */
export function reconcileFields<T>(
	fields: Fields,
	plan: {
		entriesOf: (field: MarcDataField) => readonly T[];
		isSame: (a: T, b: T) => boolean;
		wanted: readonly T[];
		make: (entry: T) => MarcDataField;
	}
): MarcField[] {
	const old = fields.filter(isDataField).map((field) => ({ field, entries: plan.entriesOf(field) }));
	const unused = old.filter(({ entries }) => entries.length > 0);
	const slots = new Set<MarcField>(unused.map(({ field }) => field));
	const sequence: MarcField[] = [];
	for (let at = 0; at < plan.wanted.length;) {
		const found = unused.findIndex(({ entries }) =>
			entries.every((entry, n) => {
				const wanted = plan.wanted[at + n];
				return wanted !== undefined && plan.isSame(entry, wanted);
			})
		);
		const [kept] = found < 0 ? [] : unused.splice(found, 1);
		const entry = plan.wanted[at];
		if (kept) sequence.push(kept.field);
		else if (entry !== undefined) sequence.push(plan.make(entry));
		at += kept?.entries.length ?? 1;
	}
	return fillSlots(fields, slots, sequence);
}

/** The sequence takes the places of the old fields; what is left over follows the last of them. */
function fillSlots(
	fields: Fields,
	slots: ReadonlySet<MarcField>,
	sequence: readonly MarcField[]
): MarcField[] {
	const last = fields.findLastIndex((field) => slots.has(field));
	if (last < 0) return insertField(fields, ...sequence);
	let next = 0;
	return fields.flatMap((field, at) => {
		if (!slots.has(field)) return [field];
		const taken = at === last ? sequence.slice(next) : sequence.slice(next, next + 1);
		next += taken.length;
		return taken;
	});
}
