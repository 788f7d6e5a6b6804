import type { MarcSubfield } from '#formats/marc21/record.ts';
import { isPossibleSubfield, splitValue } from './split-value.ts';

/** Where the subfields of a field come from. */
export type SubfieldOrigin =
	/** Both places say the same. */
	| 'agreed'
	/** There are no subfield rows: V33's spreadsheet import writes none. */
	| 'value-alone'
	/** A dollar sign in the text was cut into subfields. */
	| 'value-because-cut'
	/** The subfield rows hang on this field by mistake. */
	| 'value-because-foreign'
	/** Both belong to the field and differ. */
	| 'rows-preferred';

const comparable = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

const isSame = (rows: readonly MarcSubfield[], value: readonly MarcSubfield[]): boolean =>
	rows.length === value.length &&
	rows.every(([code, text], place) => code === value[place]?.[0] && text === value[place][1]);

/**
 * Most of the rows' text must stand in the field's own value. INLISLite finds the field of a subfield with MAX(ID),
 * so that two people saving at once mix their subfields.
 */
function belongTogether(rows: readonly MarcSubfield[], value: string): boolean {
	const whole = comparable(value);
	const known = rows.filter(([, text]) => whole.includes(comparable(text)));
	return known.length * 2 > rows.length;
}

/**
 * The subfields of a data field, of which INLISLite keeps two copies: one text in `catalog_ruas.Value`, and rows in
 * `catalog_subruas`.
 */
export function chooseSubfields(
	value: string | null,
	rows: readonly MarcSubfield[]
): { subfields: readonly MarcSubfield[]; origin: SubfieldOrigin } {
	const trimmed = rows.map(([code, text]): MarcSubfield => [code, text.trim()]);
	if (value === null || value.trim() === '') return { subfields: trimmed, origin: 'agreed' };
	const parsed = splitValue(value);
	if (rows.length === 0) return { subfields: parsed, origin: 'value-alone' };
	if (isSame(trimmed, parsed)) return { subfields: trimmed, origin: 'agreed' };
	if (!trimmed.every(([code, text]) => isPossibleSubfield(code, text)))
		return { subfields: parsed, origin: 'value-because-cut' };
	if (!belongTogether(trimmed, value)) return { subfields: parsed, origin: 'value-because-foreign' };
	return { subfields: trimmed, origin: 'rows-preferred' };
}
