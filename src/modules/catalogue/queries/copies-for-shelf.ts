import { and, asc, eq } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { copy, title } from '../schema.ts';

const shown = {
	id: copy.id,
	barcode: copy.barcode,
	branchId: copy.branchId,
	roomId: copy.roomId,
	callNumber: copy.callNumber,
	status: copy.status,
	titleId: title.id,
	titlePublicId: title.publicId,
	title: title.title,
	titleCallNumber: title.callNumber
};

export type ShelfCopy = Awaited<ReturnType<typeof copiesForShelf>>[number];

/** Where copies belong and what stands on their labels, for whoever has to find or put them away. */
export function copiesForShelf(db: Db, copyIds: readonly string[]) {
	return db
		.select(shown)
		.from(copy)
		.innerJoin(title, eq(title.id, copy.titleId))
		.where(anyOf(copy.id, copyIds));
}

/** The same of the copies of these titles that could be lent this minute, in the order of their labels. */
export function copiesOnShelf(db: Db, titleIds: readonly string[]): Promise<ShelfCopy[]> {
	return db
		.select(shown)
		.from(copy)
		.innerJoin(title, eq(title.id, copy.titleId))
		.where(and(anyOf(copy.titleId, titleIds), eq(copy.status, 'available'), eq(copy.access, 'loanable')))
		.orderBy(asc(copy.barcode));
}
