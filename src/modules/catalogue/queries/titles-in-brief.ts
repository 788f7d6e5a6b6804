import { inArray } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { title } from '../schema.ts';

/** Name and class of titles by their inner id, for figures about them. */
export async function titlesInBrief(db: Db, ids: readonly string[]) {
	if (ids.length === 0) return [];
	return db
		.select({
			id: title.id,
			publicId: title.publicId,
			title: title.title,
			classNumber: title.classNumber
		})
		.from(title)
		.where(inArray(title.id, [...ids]));
}
