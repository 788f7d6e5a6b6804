import { eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copy, title } from '../schema.ts';

/** The copy behind a barcode with its title, locked until the transaction ends. */
export async function lockCopyByBarcode(db: Db, barcode: string) {
	const [found] = await db
		.select({
			id: copy.id,
			barcode: copy.barcode,
			status: copy.status,
			access: copy.access,
			branchId: copy.branchId,
			categoryId: copy.categoryId,
			titleId: title.id,
			titlePublicId: title.publicId,
			title: title.title,
			materialType: title.materialType
		})
		.from(copy)
		.innerJoin(title, eq(title.id, copy.titleId))
		.where(eq(sql`lower(${copy.barcode})`, barcode.trim().toLowerCase()))
		.for('no key update', { of: copy });
	return found;
}
