import { insertMany, type Db } from '#platform/database/index.server.ts';
import { copy, copyCategory } from '../schema.ts';

/** A key is given only where other rows name it before it is written. */
export type NewCopy = Omit<typeof copy.$inferInsert, 'libraryId' | 'version'>;

/** Adds copies in bulk; their ids come back in the same order. */
export function addCopies(db: Db, copies: readonly NewCopy[]): Promise<{ id: string; barcode: string }[]> {
	return insertMany(copies, (rows) =>
		db.insert(copy).values(rows).returning({ id: copy.id, barcode: copy.barcode })
	);
}

export type NewCopyCategory = Omit<typeof copyCategory.$inferInsert, 'libraryId'>;

export function addCopyCategories(db: Db, categories: readonly NewCopyCategory[]) {
	return insertMany(categories, (rows) =>
		db.insert(copyCategory).values(rows).returning({ id: copyCategory.id, code: copyCategory.code })
	);
}
