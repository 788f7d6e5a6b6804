import { and, asc, count, eq, ilike, isNotNull, not, or } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { copy, copyCategory } from '../schema.ts';

/** The copies that came from another system, by the id they had there. */
export async function knownCopies(db: Db, source: string) {
	const rows = await db
		.select({
			id: copy.id,
			legacyId: copy.legacyId,
			titleId: copy.titleId,
			version: copy.version,
			barcode: copy.barcode,
			branchId: copy.branchId,
			status: copy.status
		})
		.from(copy)
		.where(and(eq(copy.legacySource, source), isNotNull(copy.legacyId)));
	return rows.flatMap(({ legacyId, ...row }) => (legacyId === null ? [] : [{ ...row, legacyId }]));
}

/** Copies by key, as they stand. */
export function copiesByIds(db: Db, ids: readonly string[]) {
	return db.select().from(copy).where(anyOf(copy.id, ids));
}

/** Which of these barcodes, and of all with a prefix, are taken: in small letters, with the copy that has each. */
export async function takenBarcodes(
	db: Db,
	{ barcodes, prefix }: { barcodes: readonly string[]; prefix: string }
): Promise<Map<string, string>> {
	const wanted = barcodes.map((barcode) => barcode.toLowerCase());
	const rows = await db
		.select({ id: copy.id, barcode: copy.barcode })
		.from(copy)
		.where(or(anyOf(copy.barcodeKey, wanted), ilike(copy.barcode, `${prefix}%`)));
	return new Map(rows.map((row) => [row.barcode.toLowerCase(), row.id]));
}

/** Every copy category with where it came from. */
export function knownCopyCategories(db: Db) {
	return db
		.select({
			id: copyCategory.id,
			code: copyCategory.code,
			name: copyCategory.name,
			legacySource: copyCategory.legacySource,
			legacyId: copyCategory.legacyId
		})
		.from(copyCategory)
		.orderBy(asc(copyCategory.sort), asc(copyCategory.code));
}

/** How many of these copies stand in each branch and status. */
export function copyFigures(db: Db, ids: readonly string[]) {
	return db
		.select({ branchId: copy.branchId, status: copy.status, count: count() })
		.from(copy)
		.where(anyOf(copy.id, ids))
		.groupBy(copy.branchId, copy.status);
}

/** Copies of these titles that are not among the given ones. */
export function otherCopiesOf(
	db: Db,
	titleIds: readonly string[],
	besides: readonly string[]
): Promise<number> {
	const others = and(anyOf(copy.titleId, titleIds), not(anyOf(copy.id, besides)));
	return db.$count(copy, others);
}
