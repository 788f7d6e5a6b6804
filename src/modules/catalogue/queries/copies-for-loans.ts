import { and, count, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copy, title } from '../schema.ts';

/** What lists of loans show about copies, by the copy's id. */
export async function copiesForLoans(db: Db, copyIds: readonly string[]) {
	const rows = await db
		.select({
			id: copy.id,
			barcode: copy.barcode,
			categoryId: copy.categoryId,
			titlePublicId: title.publicId,
			title: title.title,
			subtitle: title.subtitle,
			contributors: title.contributors,
			classNumber: title.classNumber,
			isLocal: title.isLocal,
			materialType: title.materialType
		})
		.from(copy)
		.innerJoin(title, eq(title.id, copy.titleId))
		.where(inArray(copy.id, [...copyIds]));
	return new Map(
		rows.map(({ contributors, ...row }) => [
			row.id,
			{ ...row, authors: contributors.map((person) => person.name) }
		])
	);
}

/** How many copies of each title could be lent this minute; titles with none are missing. */
export async function loanableCopiesByTitle(
	db: Db,
	titleIds: readonly string[]
): Promise<Map<string, number>> {
	const rows = await db
		.select({ titleId: copy.titleId, copies: count() })
		.from(copy)
		.where(
			and(inArray(copy.titleId, [...titleIds]), eq(copy.status, 'available'), eq(copy.access, 'loanable'))
		)
		.groupBy(copy.titleId);
	return new Map(rows.map((row) => [row.titleId, row.copies]));
}

type TitleName = { id: string; publicId: string; title: string; materialType: string };

/** Name, public id and kind of titles, by their inner id. */
export async function titleNames(db: Db, titleIds: readonly string[]): Promise<Map<string, TitleName>> {
	if (titleIds.length === 0) return new Map();
	const rows = await db
		.select({
			id: title.id,
			publicId: title.publicId,
			title: title.title,
			materialType: title.materialType
		})
		.from(title)
		.where(inArray(title.id, [...titleIds]));
	return new Map(rows.map((row) => [row.id, row]));
}
