import type { NewCopy, NewTitle } from '#modules/catalogue/index.server.ts';
import type { CopyStatus } from '#modules/catalogue/index.ts';
import type { PastVisit } from '#modules/visits/index.server.ts';
import type { NewMember } from '#modules/members/index.server.ts';
import type { Entity } from './entity.ts';
import type { ImportKind } from './import-kind.ts';
import type { IncomingCharge, IncomingObligation, IncomingSuspension } from './incoming-violation.ts';
import type { IncomingClosedDay, IncomingHold, IncomingRule } from './incoming-desk.ts';
import type { IncomingRow } from './incoming-row.ts';
import type { Notice } from './notice.ts';
import type { ReconcileFigure } from './reconcile.ts';

/**
 * What files say, in the words of this library: the same for every kind of source. Rows name each other by their
 * ids in the source.
 */
export type Incoming = {
	kind: ImportKind;
	/** Under which name the rows are remembered. */
	legacySource: string;
	/** The library's name as the source gives it. */
	sourceName: string | null;
	branches: IncomingBranch[];
	rooms: IncomingRoom[];
	memberCategories: IncomingCategory[];
	copyCategories: IncomingCategory[];
	titles: IncomingTitle[];
	copies: IncomingCopy[];
	members: IncomingMember[];
	loans: IncomingLoan[];
	visits: IncomingVisit[];
	rules: IncomingRule[];
	closedDays: IncomingClosedDay[];
	/** In the order in which the readers wait. */
	holds: IncomingHold[];
	charges: IncomingCharge[];
	suspensions: IncomingSuspension[];
	obligations: IncomingObligation[];
	/** Rows that the reader refused, by entity. */
	refused: Partial<Record<Entity, number>>;
	notices: Notice[];
	/** What the source counts of itself, for the comparison with what stands here afterwards. */
	figures: ReconcileFigure[];
};

export type IncomingBranch = IncomingRow & { code: string; name: string; address: string | null };

export type IncomingRoom = IncomingRow & { code: string; name: string; branchRef: string | null };

export type IncomingCategory = IncomingRow & {
	code: string;
	name: string;
	membershipDays: number | null;
	isChild: boolean;
};

export type IncomingTitle = IncomingRow & {
	entry: NewTitle;
	/** How the record is known elsewhere (001 and 003), where the source's own id is not enough. */
	controlNumber: { number: string; agency: string | null } | null;
	/** Rows of fields that belong to it in the source; 0 where fields are no rows. */
	fieldRows: number;
};

export type IncomingCopy = IncomingRow & {
	titleRef: string;
	branchRef: string | null;
	roomRef: string | null;
	categoryRef: string | null;
	/** Null where the source has none, or gives it to another copy. */
	barcode: string | null;
	status: CopyStatus;
	facts: Pick<
		NewCopy,
		'accessionNumber' | 'callNumber' | 'access' | 'source' | 'price' | 'currency' | 'acquiredOn' | 'note'
	>;
};

export type IncomingMember = IncomingRow & {
	categoryRef: string | null;
	/** Null where the source has none, or gives it to another member. */
	cardNumber: string | null;
	/** To be sealed, and nothing else. */
	nationalId: string | null;
	facts: Omit<
		NewMember,
		'id' | 'cardNumber' | 'categoryId' | 'legacySource' | 'legacyId' | 'nationalIdSealed' | 'nationalIdIndex'
	> & { status: NonNullable<NewMember['status']> };
};

export type IncomingVisit = IncomingRow & {
	memberRef: string | null;
	roomRef: string | null;
	at: Date;
	facts: Pick<
		PastVisit,
		| 'kind'
		| 'name'
		| 'sex'
		| 'job'
		| 'education'
		| 'purpose'
		| 'note'
		| 'male'
		| 'female'
		| 'institution'
		| 'contactName'
		| 'contactPhone'
		| 'parts'
	> & { people: number };
};

export type IncomingRenewal = { renewedAt: Date; previousDueOn: string; dueOn: string };

export type IncomingLoan = IncomingRow & {
	memberRef: string;
	copyRef: string;
	/** The branch whose desk lent it; null: that of the copy. */
	branchRef: string | null;
	lentAt: Date;
	dueOn: string;
	/** Null while open. */
	returnedAt: Date | null;
	renewals: IncomingRenewal[];
};
