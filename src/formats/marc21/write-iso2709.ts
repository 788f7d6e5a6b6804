import { Buffer } from 'node:buffer';
import { FIELD_END_CHARACTER, LEADER_LENGTH, RECORD_END, SUBFIELD_START_CHARACTER } from './iso2709-marks.ts';
import { marcProblem, type MarcProblem } from './problem.ts';
import type { MarcWriteResult } from './read-result.ts';
import { isDataField, type MarcField, type MarcRecord } from './record.ts';

const LONGEST_FIELD = 9_999;
const LONGEST_RECORD = 99_999;

/**
 * Writes one record as ISO 2709 in UTF-8. Lengths, base address, leader/09 ("a"), 10–11 and 20–23 are set; all else
 * is as given, so that reading gives the same record. Refuses what the form cannot hold, and says why.
 */
export function writeIso2709(record: MarcRecord): MarcWriteResult<Uint8Array> {
	if (!/^[ -~]{24}$/.test(record.leader)) return { ok: false, ...cannot('LDR', 'leader') };
	const parts: Buffer[] = [];
	let directory = '';
	let start = 0;
	for (const field of record.fields) {
		const problem = findUnwritable(field);
		if (problem) return { ok: false, ...problem };
		const bytes = Buffer.from(fieldText(field) + FIELD_END_CHARACTER);
		if (bytes.length > LONGEST_FIELD) {
			return { ok: false, ...marcProblem('field-too-long', { tag: field.tag, bytes: bytes.length }) };
		}
		directory += field.tag + padded(bytes.length, 4) + padded(start, 5);
		parts.push(bytes);
		start += bytes.length;
	}
	const base = LEADER_LENGTH + directory.length + 1;
	const length = base + start + 1;
	if (length > LONGEST_RECORD) return { ok: false, ...marcProblem('record-too-long', { bytes: length }) };
	const { leader } = record;
	const head =
		padded(length, 5) +
		leader.slice(5, 9) +
		'a22' +
		padded(base, 5) +
		leader.slice(17, 20) +
		'4500' +
		directory;
	return {
		ok: true,
		written: Buffer.concat([Buffer.from(head + FIELD_END_CHARACTER), ...parts, Buffer.from([RECORD_END])])
	};
}

function padded(value: number, width: number): string {
	return String(value).padStart(width, '0');
}

function fieldText(field: MarcField): string {
	if (!isDataField(field)) return field.value;
	const subfields = field.subfields.map(([code, value]) => SUBFIELD_START_CHARACTER + code + value);
	return field.ind1 + field.ind2 + subfields.join('');
}

/** Whatever a reader could not give back as it was. */
function findUnwritable(field: MarcField): MarcProblem | null {
	const { tag } = field;
	if (!/^[0-9A-Za-z]{3}$/.test(tag)) return cannot(tag, 'tag');
	if (!isDataField(field)) {
		// Under other tags two characters or fewer would be taken for indicators.
		const isControl = tag.startsWith('00') || field.value.length > 2;
		return isControl && isText(field.value) ? null : cannot(tag, 'isi ruas');
	}
	if (tag.startsWith('00')) return cannot(tag, 'subruas');
	if (!/^[ -~]{2}$/.test(field.ind1 + field.ind2)) return cannot(tag, 'indikator');
	for (const [code, value] of field.subfields) {
		if (!/^[!-~]$/.test(code)) return cannot(tag, 'kode subruas');
		if (!isText(value)) return cannot(tag, `subruas ${code}`);
	}
	return null;
}

const separators = ['\x1d', FIELD_END_CHARACTER, SUBFIELD_START_CHARACTER];

/** No separators of the format, no half characters. */
function isText(value: string): boolean {
	return value.isWellFormed() && !separators.some((separator) => value.includes(separator));
}

function cannot(tag: string, detail: string): MarcProblem {
	return marcProblem('cannot-be-written', { tag, detail });
}
