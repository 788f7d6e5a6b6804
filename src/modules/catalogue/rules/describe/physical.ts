import { dataFields, type MarcRecord } from '#formats/marc21/record.ts';
import { orNull, stripIsbd } from './strip-isbd.ts';

/** What ISBD puts before a subfield of 300. */
const marksBefore: Readonly<Record<string, string>> = {
	a: ' ',
	b: ' : ',
	c: ' ; ',
	e: ' + ',
	f: ' ',
	g: ' '
};

/** Extent and size as one line: "410 hlm. : ilus. ; 21 cm". */
export function describeExtent(record: MarcRecord): string | null {
	const [field] = dataFields(record, '300');
	let line = '';
	for (const [code, value] of field?.subfields ?? []) {
		const text = stripPart(value);
		if (!text || !marksBefore[code]) continue;
		line += line ? marksBefore[code] + text : text;
	}
	return orNull(tidyExtent(line));
}

/** Extent ("410 hlm."), other details ("ilus."), size ("21 cm"). */
export type Extent = { pages: string; details: string; size: string };

/** Divides a line at its ISBD marks. What has no marks is the extent. */
export function splitExtent(line: string): Extent {
	const [, body = line, size = ''] = /^(.*?) ; (.*)$/.exec(line) ?? [];
	const [, pages = body, details = ''] = /^(.*?) : (.*)$/.exec(body) ?? [];
	const [first = '', second = '', third = ''] = [pages, details, size].map(stripPart);
	if (first) return { pages: first, details: second, size: third };
	return second ? { pages: second, details: '', size: third } : { pages: third, details: '', size: '' };
}

/** The parts in one line. */
function joinExtent({ pages, details, size }: Extent): string {
	return pages + (details ? ` : ${details}` : '') + (size ? ` ; ${size}` : '');
}

/** A typed line as the parts of 300 give it back. */
export function tidyExtent(line: string): string {
	const tidy = joinExtent(splitExtent(line));
	return tidy === line ? line : tidyExtent(tidy);
}

/** " +" announces accompanying material. */
function stripPart(text: string): string {
	const stripped = stripIsbd(text);
	const shorter = stripped.replace(/\s*\+$/, '');
	return shorter === stripped ? stripped : stripPart(shorter);
}
