import type { MarcField, MarcRecord, MarcSubfield } from '#formats/marc21/record.ts';

/** A field from one line: `100 1_ $a Navis, A.A.`; `_` is a blank indicator, text after 00X a control value. */
function field(line: string): MarcField {
	const tag = line.slice(0, 3);
	if (tag.startsWith('00')) return { tag, value: line.slice(4) };
	const indicators = line.slice(4, 6).replaceAll('_', ' ');
	const subfields = line
		.slice(7)
		.split(/\s*\$(?=[a-z0-9] )/)
		.filter(Boolean)
		.map((part): MarcSubfield => [part.charAt(0), part.slice(2)]);
	return { tag, ind1: indicators.charAt(0), ind2: indicators.charAt(1), subfields };
}

/** A record from such lines. */
export function marcFromLines(lines: readonly string[], leader = '00000nam a2200000 a 4500'): MarcRecord {
	return { leader, fields: lines.map(field) };
}
