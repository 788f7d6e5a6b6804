import { asc, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copy, copyCategory, title } from '../schema.ts';

/** One title whole, by its public id; undefined when there is none. */
export async function titleRecord(db: Db, publicId: string) {
	const [found] = await db.select().from(title).where(eq(title.publicId, publicId));
	return found;
}

export type TitleRecord = NonNullable<Awaited<ReturnType<typeof titleRecord>>>;

/** The copies of a title, by barcode. */
export async function copiesOfTitle(db: Db, titleId: string) {
	return db
		.select({
			id: copy.id,
			barcode: copy.barcode,
			accessionNumber: copy.accessionNumber,
			branchId: copy.branchId,
			roomId: copy.roomId,
			categoryId: copy.categoryId,
			category: copyCategory.name,
			callNumber: copy.callNumber,
			status: copy.status,
			access: copy.access,
			note: copy.note,
			version: copy.version
		})
		.from(copy)
		.leftJoin(copyCategory, eq(copyCategory.id, copy.categoryId))
		.where(eq(copy.titleId, titleId))
		.orderBy(asc(copy.barcode));
}
