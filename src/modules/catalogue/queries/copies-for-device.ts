import { eq, ne } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copy, title } from '../schema.ts';

/** Every copy that is not weeded with what decides about lending, for the list of a device without network. */
export function copiesForDevice(db: Db) {
	return db
		.select({
			id: copy.id,
			barcode: copy.barcode,
			title: title.title,
			status: copy.status,
			access: copy.access,
			categoryId: copy.categoryId,
			materialType: title.materialType
		})
		.from(copy)
		.innerJoin(title, eq(title.id, copy.titleId))
		.where(ne(copy.status, 'weeded'));
}
