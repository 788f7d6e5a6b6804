import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { title } from '../schema.ts';

/** The titles that came from another system, by the id they had there. */
export async function knownTitles(db: Db, source: string) {
	const rows = await db
		.select({ id: title.id, legacyId: title.legacyId, version: title.version })
		.from(title)
		.where(and(eq(title.legacySource, source), isNotNull(title.legacyId)));
	return rows.flatMap(({ legacyId, ...row }) => (legacyId === null ? [] : [{ ...row, legacyId }]));
}

export type NumberedTitle = { id: string; version: number; controlNumber: string; agency: string | null };

/** Titles with one of these control numbers (001), each with the agency that gave the number (003). */
export async function titlesByControlNumber(db: Db, numbers: readonly string[]): Promise<NumberedTitle[]> {
	const rows = await db
		.select({
			id: title.id,
			version: title.version,
			controlNumber: title.controlNumber,
			agency: sql<string | null>`(
				select field ->> 'value' from jsonb_array_elements(${title.marc} -> 'fields') as field
				where field ->> 'tag' = '003' limit 1)`
		})
		.from(title)
		.where(anyOf(title.controlNumber, numbers));
	return rows.flatMap(({ controlNumber, ...row }) =>
		controlNumber === null ? [] : [{ ...row, controlNumber }]
	);
}

/** Titles by key with all their columns, for a comparison with what another system says of them. */
export function titlesByIds(db: Db, ids: readonly string[]) {
	return db.select().from(title).where(anyOf(title.id, ids));
}

/** How many of these titles there are. */
export function titleFigure(db: Db, ids: readonly string[]): Promise<number> {
	return db.$count(title, anyOf(title.id, ids));
}
