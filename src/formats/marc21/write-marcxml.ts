import { marcProblem, type MarcProblem } from './problem.ts';
import type { MarcWriteResult } from './read-result.ts';
import { isDataField, type MarcField, type MarcRecord } from './record.ts';

/** What stands before and after the records of a MARCXML file. */
export const marcXmlOpening =
	'<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n';
export const marcXmlClosing = '</collection>\n';

/** Writes one record as a MARCXML `record` element; refuses characters that XML 1.0 cannot hold. */
export function writeMarcXml(record: MarcRecord): MarcWriteResult<string> {
	if (!isXmlText(record.leader)) return { ok: false, ...cannot('LDR', 'leader') };
	let xml = `<record>\n  <leader>${escapeText(record.leader)}</leader>\n`;
	for (const field of record.fields) {
		const problem = findUnwritable(field);
		if (problem) return { ok: false, ...problem };
		xml += fieldXml(field);
	}
	return { ok: true, written: `${xml}</record>\n` };
}

function fieldXml(field: MarcField): string {
	const tag = escapeAttribute(field.tag);
	if (!isDataField(field)) return `  <controlfield tag="${tag}">${escapeText(field.value)}</controlfield>\n`;
	const indicators = `ind1="${escapeAttribute(field.ind1)}" ind2="${escapeAttribute(field.ind2)}"`;
	const subfields = field.subfields.map(
		([code, value]) => `    <subfield code="${escapeAttribute(code)}">${escapeText(value)}</subfield>\n`
	);
	return `  <datafield tag="${tag}" ${indicators}>\n${subfields.join('')}  </datafield>\n`;
}

function findUnwritable(field: MarcField): MarcProblem | null {
	const { tag } = field;
	if (!/^[0-9A-Za-z]{3}$/.test(tag)) return cannot(tag, 'tag');
	if (!isDataField(field)) return isXmlText(field.value) ? null : cannot(tag, 'isi ruas');
	if (!/^[ -~]{2}$/.test(field.ind1 + field.ind2)) return cannot(tag, 'indikator');
	for (const [code, value] of field.subfields) {
		if (!/^[!-~]$/.test(code)) return cannot(tag, 'kode subruas');
		if (!isXmlText(value)) return cannot(tag, `subruas ${code}`);
	}
	return null;
}

/** XML 1.0, production 2 (Char): no control characters but tab and line ends, no half characters. */
function isXmlText(text: string): boolean {
	return text.isWellFormed() && !/[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]/u.test(text);
}

/** A carriage return as it is would be read as a line feed. */
function escapeText(text: string): string {
	return text.replace(/[&<>\r]/g, (character) => references[character] ?? character);
}

function escapeAttribute(text: string): string {
	return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}

const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#xD;'
};

function cannot(tag: string, detail: string): MarcProblem {
	return marcProblem('cannot-be-written', { tag, detail });
}
