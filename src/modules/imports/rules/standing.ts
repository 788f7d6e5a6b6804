import type { MarcRecord } from '#formats/marc21/record.ts';
import type { KnownHold, KnownViolation, StoredPolicyRow } from '#modules/circulation/index.server.ts';
import type { CopyStatus, MaterialType } from '#modules/catalogue/index.ts';
import type { NumberedTitle } from '#modules/catalogue/index.server.ts';
import type { KnownBranch, KnownClosedDay, KnownRoom } from '#modules/organisation/index.server.ts';
import type { KnownVisit } from '#modules/visits/index.server.ts';
import type { Entity } from './entity.ts';

/** What an earlier import remembered of a row. */
export type Link = { recordId: string; hash: string; mark: string };

export type StandingTitle = { id: string; version: number };
export type StandingCopy = {
	id: string;
	titleId: string;
	version: number;
	barcode: string;
	branchId: string;
	status: CopyStatus;
};
export type StandingMember = {
	id: string;
	version: number;
	cardNumber: string;
	status: string;
	category: string | null;
};
export type StandingLoan = {
	id: string;
	copyId: string;
	titleId: string;
	memberId: string | null;
	branchId: string;
	dueOn: string;
	renewals: number;
	returnedAt: Date | null;
};

export type StandingRule = StoredPolicyRow;

/** What stands here already and meets the source: by its id there, by code, by number. */
export type Standing = {
	branches: readonly KnownBranch[];
	rooms: readonly KnownRoom[];
	memberCategories: readonly KnownBranch[];
	copyCategories: readonly KnownBranch[];
	titles: ReadonlyMap<string, StandingTitle>;
	/** Titles by control number, whatever they came from. */
	numbered: ReadonlyMap<string, readonly NumberedTitle[]>;
	/** Records of those numbered titles that no earlier import of this source has met. */
	records: ReadonlyMap<string, { marc: MarcRecord; materialType: MaterialType }>;
	copies: ReadonlyMap<string, StandingCopy>;
	members: ReadonlyMap<string, StandingMember>;
	loans: ReadonlyMap<string, StandingLoan>;
	visits: ReadonlyMap<string, KnownVisit>;
	rules: readonly StandingRule[];
	closedDays: readonly KnownClosedDay[];
	/** Every live hold, and those of earlier imports. */
	holds: readonly KnownHold[];
	/** Charges, suspensions and obligations of earlier imports, by their id here. */
	violations: ReadonlyMap<string, KnownViolation>;
	/** Copies for which a replacement is asked for. */
	replacementsAsked: ReadonlySet<string>;
	/** Open loans by copy, whatever they came from. */
	openLoans: ReadonlyMap<string, string>;
	/** Barcodes and card numbers in small letters, with the row that has them. */
	barcodes: ReadonlyMap<string, string>;
	cardNumbers: ReadonlyMap<string, string>;
	links: ReadonlyMap<Entity, ReadonlyMap<string, Link>>;
	/** The library's name in the last import of this kind. */
	earlierName: string | null;
};

/** Our row's state in few words, to notice that somebody changed it since. */
export const markOfVersion = (version: number): string => String(version);
export const markOfLoan = (loan: Pick<StandingLoan, 'dueOn' | 'renewals' | 'returnedAt'>): string =>
	`${loan.dueOn} ${loan.renewals} ${loan.returnedAt?.toISOString() ?? 'open'}`;
