export type InlisliteRenewal = {
	legacyId: string;
	/** Day of the renewal; null when not known. */
	renewedOn: string | null;
	dueOn: string;
};

/**
 * A lent copy (`collectionloanitems`). Times are those of the library's clock, `YYYY-MM-DDThh:mm:ss`, without a zone;
 * days are `YYYY-MM-DD`.
 */
export type InlisliteLoan = {
	legacyId: string;
	/** The visit to the desk it belongs to (`collectionloans`); null when that row is missing. */
	headerId: string | null;
	memberId: string;
	copyId: string;
	/** The building of the copy. */
	branchId: string | null;
	/** The building whose desk lent it, when the header says so. */
	deskBranchId: string | null;
	lentAt: string | null;
	/** The later of `DueDate` and the latest renewal; null when neither is a date. */
	dueOn: string | null;
	/** Due date without the renewals, to compare with what INLISLite shows. */
	dueOnWithoutRenewals: string | null;
	renewals: readonly InlisliteRenewal[];
	/**
	 * open: the copy is out · returned · superseded: the row says open, but a newer open loan has the same copy, so
	 * that someone must look at it.
	 */
	state: 'open' | 'returned' | 'superseded';
	/** Null while open, and for returns whose moment is not known. */
	returnedAt: string | null;
	/** Last change of the row: the nearest thing to a missing moment of return. */
	changedAt: string | null;
};
