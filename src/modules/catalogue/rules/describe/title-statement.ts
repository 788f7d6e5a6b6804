import { dataFields, firstSubfield, subfieldValues, type MarcRecord } from '#formats/marc21/record.ts';
import { orNull, stripIsbd } from './strip-isbd.ts';

export type TitleStatement = {
	title: string;
	subtitle: string | null;
	partName: string | null;
	responsibility: string | null;
	/** Second indicator of 245: characters that do not count in filing. */
	nonFiling: number;
};

/** Title and statement of responsibility: 245 $a, $b, $n and $p, $c. Old records may have $k (form) alone. */
export function describeTitleStatement(record: MarcRecord): TitleStatement {
	const [field] = dataFields(record, '245');
	if (!field) return { title: '', subtitle: null, partName: null, responsibility: null, nonFiling: 0 };
	const strip = (codes: string) => subfieldValues(field, codes).map(stripIsbd).filter(Boolean);
	const title = strip('a')[0] ?? strip('k')[0] ?? '';
	return {
		title,
		subtitle: orNull(strip('b').join(' : ')),
		partName: orNull(strip('np').join(', ')),
		responsibility: orNull(stripIsbd(firstSubfield(field, 'c') ?? '')),
		nonFiling: Number(/^[1-9]$/.exec(field.ind2)?.[0] ?? 0)
	};
}
