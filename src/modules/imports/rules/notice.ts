import type { Finding, FindingCode } from '#formats/inlislite/index.ts';
import type { MarcProblem, MarcProblemCode } from '#formats/marc21/problem.ts';
import type { Entity } from './entity.ts';
import { violationNoticeLevels, type ViolationNotices } from './violation-notice.ts';
import { policyNoticeLevels, type PolicyNotices } from './policy-notice.ts';

/** refused: not imported · changed: ours was written anew · warning: someone should look · note: tidied, counted. */
export const noticeLevels = ['refused', 'changed', 'warning', 'note'] as const;
export type NoticeLevel = (typeof noticeLevels)[number];

/** What the import itself finds when it compares a source with what is here; the readers have codes of their own. */
export type OwnFacts = PolicyNotices &
	ViolationNotices & {
		// Refused: the row is not imported.
		'no-branch-here': object;
		'copy-of-refused-title': { titleId: string };
		'loan-copy-out-here': object;
		'loan-of-refused-row': object;
		'renewal-of-refused-loan': { loanId: string };
		'visit-without-place': object;
		'record-not-a-title': { kind: string };
		'record-twice': { first: string };
		'control-number-ambiguous': { number: string; titles: number };
		'control-number-too-long': { length: number };
		// Changed: written anew, because the source says something else than last time.
		'row-updated': { columns: string };
		'loan-updated': { due: string; returned: boolean };
		// Warnings.
		'row-changed-here': object;
		'loan-open-again-in-source': object;
		'copy-barcode-taken': { barcode: string };
		'copy-barcode-too-long': { length: number };
		'copy-price-too-large': object;
		'copy-on-refused-loan-here': object;
		'room-without-branch': { branch: string };
		'member-card-taken': object;
		'member-card-too-long': { length: number };
		'member-number-changed': object;
		'visit-room-unknown': { roomId: string };
		'record-without-title': object;
		'other-library-before': { earlier: string; now: string };
		// Notes.
		'place-known-by-code': { code: string };
		'title-known-by-control-number': { number: string };
		'record-without-control-number': object;
		'identity-numbers-not-kept': { count: number };
		'cards-with-national-id': { count: number };
		'gone-from-source': { count: number };
	};
export type OwnCode = keyof OwnFacts;

const ownLevels: Record<OwnCode, NoticeLevel> = {
	...policyNoticeLevels,
	...violationNoticeLevels,
	'no-branch-here': 'refused',
	'copy-of-refused-title': 'refused',
	'loan-copy-out-here': 'refused',
	'loan-of-refused-row': 'refused',
	'renewal-of-refused-loan': 'refused',
	'visit-without-place': 'refused',
	'record-not-a-title': 'refused',
	'record-twice': 'refused',
	'control-number-ambiguous': 'refused',
	'control-number-too-long': 'refused',
	'row-updated': 'changed',
	'loan-updated': 'changed',
	'row-changed-here': 'warning',
	'loan-open-again-in-source': 'warning',
	'copy-barcode-taken': 'warning',
	'copy-barcode-too-long': 'warning',
	'copy-price-too-large': 'warning',
	'copy-on-refused-loan-here': 'warning',
	'room-without-branch': 'warning',
	'member-card-taken': 'warning',
	'member-card-too-long': 'warning',
	'member-number-changed': 'warning',
	'visit-room-unknown': 'warning',
	'record-without-title': 'warning',
	'other-library-before': 'warning',
	'place-known-by-code': 'note',
	'title-known-by-control-number': 'note',
	'record-without-control-number': 'note',
	'identity-numbers-not-kept': 'note',
	'cards-with-national-id': 'warning',
	'gone-from-source': 'note'
};

export type NoticeCode = OwnCode | FindingCode | MarcProblemCode;

/** One line of the report. No fact holds a person's name or number. */
export type Notice = {
	level: NoticeLevel;
	/** The table or file. */
	source: string;
	/** The id of the row there; `*` for all of it. */
	row: string;
	code: NoticeCode;
	facts: Readonly<Record<string, unknown>>;
};

/** Where a row stands in its source. */
export type Place = { source: string; row: string };

export function notice<Code extends OwnCode>(place: Place, code: Code, facts: OwnFacts[Code]): Notice {
	return { level: ownLevels[code], source: place.source, row: place.row, code, facts: { ...facts } };
}

export function noticeOfFinding({ source, row, level, code, facts }: Finding): Notice {
	return { level, source, row, code, facts: { ...facts } };
}

export function noticeOfMarcProblem(place: Place, level: NoticeLevel, { code, facts }: MarcProblem): Notice {
	return { level, source: place.source, row: place.row, code, facts };
}

/** Which rows a refusal of the INLISLite reader took away: its codes begin with the thing they speak of. */
const entityOfPrefix: readonly (readonly [prefix: string, entity: Entity])[] = [
	['field-', 'fields'],
	['copy-', 'copies'],
	['member-', 'members'],
	['loan-', 'loans'],
	['renewal-', 'renewals'],
	['visit-', 'visits'],
	['rule-', 'rules'],
	['holiday-', 'closedDays'],
	['booking-', 'holds'],
	['violation-', 'charges']
];

export function entityOfRefusal(code: FindingCode): Entity | undefined {
	return entityOfPrefix.find(([prefix]) => code.startsWith(prefix))?.[1];
}
