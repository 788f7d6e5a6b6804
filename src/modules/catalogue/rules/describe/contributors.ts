import {
	dataFields,
	firstSubfield,
	subfieldValues,
	type MarcDataField,
	type MarcRecord
} from '#formats/marc21/record.ts';
import type { Contributor } from '../title-description.ts';
import { roleOfRelatorCode } from './relator-roles.ts';
import { stripIsbd } from './strip-isbd.ts';

/** Person (X00), body (X10) or meeting (X11). */
export type ContributorKind = 'person' | 'body' | 'meeting';

const kinds: Readonly<Record<string, ContributorKind>> = { '00': 'person', '10': 'body', '11': 'meeting' };

/** Fields of main entries, and of added ones. */
export const mainEntryTags = ['100', '110', '111'];
export const addedEntryTags = ['700', '710', '711'];

/** The fields of contributors, the main entry first wherever it stands (SLiMS does not sort its fields). */
export function contributorFields(record: MarcRecord): MarcDataField[] {
	return [...dataFields(record, ...mainEntryTags), ...dataFields(record, ...addedEntryTags)];
}

/** Authors and others, the main entry first and marked. */
export function describeContributors(record: MarcRecord): Contributor[] {
	return contributorFields(record).flatMap((field) => {
		const described = describeContributorField(field);
		return described ? [described.contributor] : [];
	});
}

/** One field. An added entry with a title ($t) is about another work, so it names no contributor of this one. */
export function describeContributorField(
	field: MarcDataField
): { contributor: Contributor; kind: ContributorKind } | null {
	const kind = kinds[field.tag.slice(1)];
	if (!kind || firstSubfield(field, 't') !== null) return null;
	const heading = headingOf(field, kind);
	if (!heading) return null;
	const role = roleOf(field, kind);
	const name = kind === 'person' ? personName(field) : heading;
	const main = field.tag.startsWith('1');
	return { contributor: role ? { heading, name, role, main } : { heading, name, main }, kind };
}

function headingOf(field: MarcDataField, kind: ContributorKind): string {
	if (kind === 'person') return tidyHeading(subfieldValues(field, 'abcq').join(' '));
	if (kind === 'meeting') return tidyHeading(subfieldValues(field, 'andceq').join(' '));
	return subfieldValues(field, 'ab').map(tidyHeading).filter(Boolean).join('. ');
}

/** "Navis, A.A." is read "A.A. Navis". Forenames and family names (first indicator 0, 3) stay as they are. */
function personName(field: MarcDataField): string {
	const entry = tidyHeading(firstSubfield(field, 'a') ?? '');
	const numeration = stripIsbd(firstSubfield(field, 'b') ?? '');
	const titles = subfieldValues(field, 'c').map(stripIsbd).filter(Boolean);
	const name = [field.ind1 === '0' || field.ind1 === '3' ? entry : readingOrder(entry), numeration]
		.filter(Boolean)
		.join(' ');
	return [name, ...titles].join(', ');
}

/** Turns an inverted heading: `readingOrder('Toer, Pramoedya Ananta')` is `'Pramoedya Ananta Toer'`. */
export function readingOrder(heading: string): string {
	const [family = '', given = '', ...rest] = heading.split(/\s*,\s*/);
	if (!given) return heading;
	return [`${given} ${family}`, ...rest].join(', ');
}

/** A heading without closing punctuation, and without years of birth and death typed in instead of $d. */
export function tidyHeading(text: string): string {
	const stripped = stripIsbd(text);
	const undated = stripIsbd(stripped.replace(/,\s*\d{4}\s*-\s*(?:\d{4})?$/, ''));
	return undated === stripped ? stripped : tidyHeading(undated);
}

/** $e in the record's words, else $4; in meetings $e is a part of the name. */
function roleOf(field: MarcDataField, kind: ContributorKind): string | null {
	const terms = kind === 'meeting' ? subfieldValues(field, 'j') : subfieldValues(field, 'e');
	const words = terms.map(stripIsbd).filter(Boolean);
	if (words.length > 0) return words.join(', ');
	const codes = subfieldValues(field, '4').flatMap((code) => roleOfRelatorCode(code) ?? []);
	return codes.length > 0 ? [...new Set(codes)].join(', ') : null;
}
