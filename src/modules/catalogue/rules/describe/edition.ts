import { dataFields, subfieldValues, type MarcRecord } from '#formats/marc21/record.ts';
import { orNull, stripIsbd } from './strip-isbd.ts';

/** The edition statement: "Cet. 4", "Edisi revisi / disunting oleh …". */
export function describeEdition(record: MarcRecord): string | null {
	const [field] = dataFields(record, '250');
	if (!field) return null;
	return orNull(subfieldValues(field, 'ab').map(stripIsbd).filter(Boolean).join(' / '));
}
