import type { MarcField } from '#formats/marc21/record.ts';
import { chooseSubfields } from './choose-subfields.ts';
import type { SubfieldOrigin } from './choose-subfields.ts';
import type { StoredField } from './stored-field.ts';

export type RebuiltField = {
	/** Undefined when nothing of the field holds any text. */
	field: MarcField | undefined;
	origin: SubfieldOrigin | 'control';
	/** Subfields without text that were left out. */
	emptySubfields: number;
};

/** INLISLite writes `#` (in control fields `*` too) where MARC has a blank. */
const indicator = (stored: string | null): string => {
	const character = stored?.trim() ?? '';
	return /^[0-9a-z]$/.test(character) ? character : ' ';
};

/** Only the fields of fixed positions use `#` and `*` for blanks; a control number keeps what it has. */
const controlText = (tag: string, value: string): string =>
	['006', '007', '008'].includes(tag) ? value.replaceAll(/[#*]/g, ' ') : value;

/** One MARC field as it was before INLISLite took it apart. */
export function rebuildField(stored: StoredField): RebuiltField {
	const { tag } = stored;
	if (tag < '010') {
		// INLISLite cuts 007 and 008 into subfields of chance: only the whole value counts.
		const value = controlText(tag, stored.value ?? '');
		return { field: value === '' ? undefined : { tag, value }, origin: 'control', emptySubfields: 0 };
	}
	const { subfields, origin } = chooseSubfields(stored.value, stored.subfields);
	const filled = subfields.filter(([, text]) => text !== '');
	return {
		field:
			filled.length === 0
				? undefined
				: { tag, ind1: indicator(stored.ind1), ind2: indicator(stored.ind2), subfields: filled },
		origin,
		emptySubfields: subfields.length - filled.length
	};
}
