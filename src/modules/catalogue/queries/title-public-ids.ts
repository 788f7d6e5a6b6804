import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { title } from '../schema.ts';

/** The public ids of visible titles, in the order of the inner ids given. */
export async function titlePublicIds(db: Db, ids: readonly string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.select({ id: title.id, publicId: title.publicId })
		.from(title)
		.where(and(inArray(title.id, [...ids]), eq(title.isVisible, true)));
	const publicIds = new Map(rows.map((row) => [row.id, row.publicId]));
	return ids.flatMap((id) => publicIds.get(id) ?? []);
}
