import type { CopyAccess } from '../lookups/copy-access.ts';
import type { StoredStatus } from '../lookups/copy-status.ts';

/** A copy of the dump. Places and titles are named by their ids in the dump. */
export type InlisliteCopy = {
	legacyId: string;
	titleId: string;
	/** Verbatim, leading zeros and all; only the space around it is gone. Null when there is none, or it is taken. */
	barcode: string | null;
	/** Nomor induk. */
	inventoryNumber: string | null;
	rfid: string | null;
	callNumber: string | null;
	branchId: string | null;
	roomId: string | null;
	/** Collection category, by id and name; null when the site does not know. */
	categoryId: string | null;
	category: string | null;
	medium: string | null;
	/** What the copy may be used for; null when the rule is not known. */
	access: CopyAccess | null;
	/** The rule as the site named it. */
	rule: string | null;
	isReference: boolean;
	isVisible: boolean;
	/** The state after the loans have been asked. */
	status: StoredStatus;
	storedStatus: { kind: StoredStatus | null; name: string | null };
	/** How it was acquired, from whom, and what is noted about that. */
	source: string | null;
	supplier: string | null;
	sourceNote: string | null;
	price: number | null;
	currency: string | null;
	acquiredOn: string | null;
	serialIssue: string | null;
	serialIssuedOn: string | null;
	accompanying: string | null;
	note: string | null;
	createdOn: string | null;
};
