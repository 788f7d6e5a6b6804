import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copy, title } from '../schema.ts';

/** What the loan policy asks about a copy that is already out. */
export async function copyForRenewal(db: Db, copyId: string) {
	const [found] = await db
		.select({
			barcode: copy.barcode,
			categoryId: copy.categoryId,
			materialType: title.materialType,
			title: title.title
		})
		.from(copy)
		.innerJoin(title, eq(title.id, copy.titleId))
		.where(eq(copy.id, copyId));
	if (!found) throw new Error('a loan names a copy that does not exist');
	return found;
}
