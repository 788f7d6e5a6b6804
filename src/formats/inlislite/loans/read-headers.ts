import type { InlisliteTables } from '../tables/inlislite-tables.ts';
import type { DateCell } from '../tables/read-date.ts';

/** A visit to the desk. Its own counts of late and returned copies are not kept up by INLISLite and not read. */
export type LoanHeader = {
	memberId: string | null;
	branchId: string | null;
	/** How many copies it says were lent. */
	copies: number;
	createdAt: DateCell;
};

/** `collectionloans` by id; the id is a text of digits (place, day and number), so it is not read as a number. */
export function readHeaders(table: InlisliteTables['loanHeaders']): Map<string, LoanHeader> {
	return new Map(
		[...table.rows()].map((row) => [
			row.text('ID') ?? '',
			{
				memberId: row.id('Member_id'),
				branchId: row.id('LocationLibrary_id'),
				copies: row.number('CollectionCount') ?? 0,
				createdAt: row.date('CreateDate')
			}
		])
	);
}
