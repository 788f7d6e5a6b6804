import { eq, type SQL } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copy, title } from '../schema.ts';

async function lockOne(db: Db, where: SQL) {
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
		.where(where)
		.for('no key update', { of: copy });
	return found;
}

/** The copy behind a barcode with its title, locked until the transaction ends. */
export const lockCopyByBarcode = (db: Db, barcode: string) =>
	lockOne(db, eq(copy.barcodeKey, barcode.trim().toLowerCase()));

/** The same when the copy is already known. */
export const lockCopy = (db: Db, copyId: string) => lockOne(db, eq(copy.id, copyId));
