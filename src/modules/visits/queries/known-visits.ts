import { eq, sql } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { visit } from '../schema.ts';

export type KnownVisit = { id: string; legacyId: string; version: number; kind: string; people: number };

/** Visits that came from a source, by their ids there. */
export async function knownVisits(db: Db, legacySource: string): Promise<KnownVisit[]> {
	const rows = await db
		.select({
			id: visit.id,
			legacyId: visit.legacyId,
			version: visit.version,
			kind: visit.kind,
			people: visit.people
		})
		.from(visit)
		.where(eq(visit.legacySource, legacySource));
	return rows.map(({ legacyId, ...row }) => ({ ...row, legacyId: legacyId ?? '' }));
}

/** Lines and people by kind, of the visits with these ids. */
export async function visitFigures(
	db: Db,
	ids: readonly string[]
): Promise<{ kind: string; lines: number; people: number }[]> {
	if (ids.length === 0) return [];
	return db
		.select({
			kind: visit.kind,
			lines: sql<number>`count(*)::int`,
			people: sql<number>`sum(${visit.people})::int`
		})
		.from(visit)
		.where(anyOf(visit.id, ids))
		.groupBy(visit.kind);
}
