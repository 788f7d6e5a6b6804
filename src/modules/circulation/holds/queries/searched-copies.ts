import { asc, isNull } from 'drizzle-orm';
import { copiesForShelf } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { copySearch } from '../schema.ts';

export type SearchedCopy = {
	/** Public id of the search. */
	search: string;
	title: string;
	titleId: string;
	barcode: string;
	callNumber: string | null;
	branchId: string;
	roomId: string | null;
	missedAt: Date;
};

/** Copies that were not on their shelf and have not turned up since, those missed longest first. */
export async function searchedCopies(db: Db, at: string | null): Promise<SearchedCopy[]> {
	const rows = await db
		.select()
		.from(copySearch)
		.where(isNull(copySearch.settledAt))
		.orderBy(asc(copySearch.missedAt));
	if (rows.length === 0) return [];
	const copies = await copiesForShelf(
		db,
		rows.map(({ copyId }) => copyId)
	);
	return rows.flatMap((row) => {
		const copy = copies.find(({ id }) => id === row.copyId);
		// Lent, returned or corrected meanwhile: it has turned up.
		if (!copy || copy.status !== 'unknown' || (at !== null && copy.branchId !== at)) return [];
		return [
			{
				search: row.publicId,
				title: copy.title,
				titleId: copy.titlePublicId,
				barcode: copy.barcode,
				callNumber: copy.callNumber ?? copy.titleCallNumber,
				branchId: copy.branchId,
				roomId: copy.roomId,
				missedAt: row.missedAt
			}
		];
	});
}
