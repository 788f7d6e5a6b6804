/**
 * What the reader found out about a row, by code, with the facts a sentence needs. Ids are those of the dump; no
 * fact holds a person's name or number.
 */
export type FindingFacts = {
	// Refused: the row is not imported.
	'field-without-title': { titleId: string };
	'field-tag-wrong': { titleId: string; tag: string };
	'copy-without-title': { titleId: string };
	'member-without-name': object;
	'loan-without-member': { memberId: string };
	'loan-without-copy': { copyId: string };
	'renewal-without-loan': { loanId: string };
	'renewal-without-due-date': { loanId: string; text: string };
	'visit-without-date': { text: string };
	'visit-tapped-twice': { first: string };
	'visit-group-without-size': object;
	'rule-of-unknown-worksheet': { name: string };
	'rule-day-unknown': { day: number };
	'rule-dates-wrong': { from: string; to: string };
	'holiday-without-date': { text: string };
	'holiday-twice': { day: string; first: string };
	'booking-of-refused-copy': object;
	'booking-member-unknown': object;
	'violation-without-member': { memberId: string };
	'violation-asks-nothing': object;
	// Warnings: imported, but someone should look at it.
	'title-without-title-field': { used: string };
	'title-without-fields': object;
	'title-material-unknown': { worksheetId: string };
	'title-shares-isbn': { isbn: string; titles: string };
	'isbn-check-digit-wrong': { isbn: string };
	'isbn-not-an-isbn': { text: string };
	'subfields-cut-by-dollar': { tag: string };
	'subfields-of-another-field': { tag: string };
	'text-double-encoded': { column: string };
	'text-lost': { column: string };
	'date-unreadable': { column: string; text: string };
	'copy-branch-differs-from-room': { branch: string; room: string };
	'copy-branch-unknown': { branchId: string; roomId: string };
	'copy-room-unknown': { roomId: string };
	'copy-status-unknown': { statusId: string };
	'copy-rule-unknown': { ruleId: string };
	'copy-out-without-loan': object;
	'copy-on-loan-by-loan': { status: string };
	'copy-on-refused-loan': { status: string };
	'copy-barcode-missing': object;
	'copy-barcode-twice': { barcode: string; first: string };
	'copy-inventory-number-missing': object;
	'copy-inventory-number-twice': { number: string; first: string };
	'copy-price-negative': { price: number };
	'member-number-missing': object;
	'member-number-twice': { first: string };
	'member-category-unknown': { categoryId: string };
	'member-status-unknown': { statusId: string };
	'member-national-id-wrong': { length: number };
	'member-birth-date-impossible': { text: string };
	'member-without-end-date': { text: string };
	'member-perhaps-same-person': { first: string };
	'loan-copy-lent-twice': { copyId: string; openLoan: string };
	'loan-open-but-returned': { returned: string };
	'loan-returned-without-date': object;
	'loan-without-due-date': object;
	'loan-without-loan-date': object;
	'loan-header-missing': { loanId: string };
	'loan-member-differs-from-header': { itemMemberId: string; headerMemberId: string };
	'visit-member-unknown': object;
	'visit-of-refused-member': object;
	'visit-group-parts-differ': { people: number; parts: number };
	// Notes: what was tidied, and what was counted only.
	'number-trimmed': { column: string };
	'subfields-preferred': { tag: string };
	'fields-without-subfields': { count: number };
	'empty-subfields-dropped': { count: number };
	'renewals-inactive': { count: number };
	'loan-headers-without-items': { headers: number; copies: number };
	'visits-with-empty-number': { count: number };
	'visits-counted-by': { loans: boolean; everyTap: boolean };
	'booking-expired': { until: string };
	'bookings-cancelled': { count: number };
	'booking-log-read': { rows: number };
	'e-files-not-read': { ofTitles: number; withoutTitle: number; published: number };
	'survey-answers-not-read': { counted: number; written: number };
	'table-not-read': { rows: number; why: 'later' | 'never' | 'secret' | 'unknown' };
	'insert-passed-over': { line: number };
};

export type FindingCode = keyof FindingFacts;

/** refused: not imported · warning: imported, but someone should look at it · note: tidied or counted only. */
export type FindingLevel = 'refused' | 'warning' | 'note';

const levels: Record<FindingCode, FindingLevel> = {
	'field-without-title': 'refused',
	'field-tag-wrong': 'refused',
	'copy-without-title': 'refused',
	'member-without-name': 'refused',
	'loan-without-member': 'refused',
	'loan-without-copy': 'refused',
	'renewal-without-loan': 'refused',
	'renewal-without-due-date': 'refused',
	'visit-without-date': 'refused',
	'visit-tapped-twice': 'refused',
	'visit-group-without-size': 'refused',
	'rule-of-unknown-worksheet': 'refused',
	'rule-day-unknown': 'refused',
	'rule-dates-wrong': 'refused',
	'holiday-without-date': 'refused',
	'holiday-twice': 'refused',
	'booking-of-refused-copy': 'refused',
	'booking-member-unknown': 'refused',
	'violation-without-member': 'refused',
	'violation-asks-nothing': 'refused',
	'title-without-title-field': 'warning',
	'title-without-fields': 'warning',
	'title-material-unknown': 'warning',
	'title-shares-isbn': 'warning',
	'isbn-check-digit-wrong': 'warning',
	'isbn-not-an-isbn': 'warning',
	'subfields-cut-by-dollar': 'warning',
	'subfields-of-another-field': 'warning',
	'text-double-encoded': 'warning',
	'text-lost': 'warning',
	'date-unreadable': 'warning',
	'copy-branch-differs-from-room': 'warning',
	'copy-branch-unknown': 'warning',
	'copy-room-unknown': 'warning',
	'copy-status-unknown': 'warning',
	'copy-rule-unknown': 'warning',
	'copy-out-without-loan': 'warning',
	'copy-on-loan-by-loan': 'warning',
	'copy-on-refused-loan': 'warning',
	'copy-barcode-missing': 'warning',
	'copy-barcode-twice': 'warning',
	'copy-inventory-number-missing': 'warning',
	'copy-inventory-number-twice': 'warning',
	'copy-price-negative': 'warning',
	'member-number-missing': 'warning',
	'member-number-twice': 'warning',
	'member-category-unknown': 'warning',
	'member-status-unknown': 'warning',
	'member-national-id-wrong': 'warning',
	'member-birth-date-impossible': 'warning',
	'member-without-end-date': 'warning',
	'member-perhaps-same-person': 'warning',
	'loan-copy-lent-twice': 'warning',
	'loan-open-but-returned': 'warning',
	'loan-returned-without-date': 'warning',
	'loan-without-due-date': 'warning',
	'loan-without-loan-date': 'warning',
	'loan-header-missing': 'warning',
	'loan-member-differs-from-header': 'warning',
	'visit-member-unknown': 'warning',
	'visit-of-refused-member': 'warning',
	'visit-group-parts-differ': 'warning',
	'number-trimmed': 'note',
	'subfields-preferred': 'note',
	'fields-without-subfields': 'note',
	'empty-subfields-dropped': 'note',
	'renewals-inactive': 'note',
	'loan-headers-without-items': 'note',
	'visits-with-empty-number': 'note',
	'visits-counted-by': 'note',
	'booking-expired': 'note',
	'bookings-cancelled': 'note',
	'booking-log-read': 'note',
	'e-files-not-read': 'note',
	'survey-answers-not-read': 'note',
	'table-not-read': 'note',
	'insert-passed-over': 'note'
};

/** One line of the report: the table, the id of the row in it (`*` for the whole table), and what was found. */
export type Finding = {
	[Code in FindingCode]: {
		source: string;
		row: string;
		level: FindingLevel;
		code: Code;
		facts: FindingFacts[Code];
	};
}[FindingCode];

/** Collects findings in the order they are made. */
export class Findings {
	readonly all: Finding[] = [];

	add<Code extends FindingCode>(source: string, row: string, code: Code, facts: FindingFacts[Code]): void {
		// TypeScript does not follow that `code` and `facts` belong together once they are generic.
		this.all.push({ source, row, level: levels[code], code, facts } as Extract<Finding, { code: Code }>);
	}
}
