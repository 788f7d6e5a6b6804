import { and, count, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copy, title } from '../schema.ts';

export type CopyKind = { categoryId: string | null; materialType: string | null };

/** How many of these copies are of a kind; null in the kind takes any. */
export async function countCopiesOfKind(db: Db, copyIds: readonly string[], kind: CopyKind): Promise<number> {
	if (copyIds.length === 0) return 0;
	const [found] = await db
		.select({ copies: count() })
		.from(copy)
		.innerJoin(title, eq(title.id, copy.titleId))
		.where(
			and(
				inArray(copy.id, [...copyIds]),
				kind.categoryId === null ? undefined : eq(copy.categoryId, kind.categoryId),
				kind.materialType === null ? undefined : eq(title.materialType, kind.materialType)
			)
		);
	return found?.copies ?? 0;
}
