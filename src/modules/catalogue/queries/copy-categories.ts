import { asc } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copyCategory } from '../schema.ts';

/** The kinds of collection, in the library's order. */
export function copyCategories(db: Db) {
	return db
		.select({ id: copyCategory.id, code: copyCategory.code, name: copyCategory.name })
		.from(copyCategory)
		.orderBy(asc(copyCategory.sort), asc(copyCategory.name));
}
