import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copy, title } from '../schema.ts';

/** The copy behind a barcode in any capitals, without locking it. */
export async function findCopy(db: Db, barcode: string) {
	const [found] = await db
		.select({
			id: copy.id,
			barcode: copy.barcode,
			status: copy.status,
			branchId: copy.branchId,
			categoryId: copy.categoryId,
			titleId: copy.titleId,
			title: title.title,
			materialType: title.materialType,
			titlePublicId: title.publicId
		})
		.from(copy)
		.innerJoin(title, eq(title.id, copy.titleId))
		.where(eq(copy.barcodeKey, barcode.trim().toLowerCase()));
	return found;
}
