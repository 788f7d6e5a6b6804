import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { closedDay, closing } from '../schema.ts';

export type Closing = Omit<typeof closing.$inferSelect, 'libraryId'>;

/** Closings that are still to come or last, and those taken back among them; the next one first. */
export function closingsFrom(db: Db, day: string): Promise<Closing[]> {
	return db
		.select()
		.from(closing)
		.where(gte(closing.lastDay, day))
		.orderBy(asc(closing.firstDay), desc(closing.announcedAt));
}

/** Closed days that stood in the calendar from the beginning, without a closing of their own. */
export function closedDaysFrom(db: Db, day: string) {
	return db
		.select({ id: closedDay.id, day: closedDay.day, branchId: closedDay.branchId, name: closedDay.name })
		.from(closedDay)
		.where(and(gte(closedDay.day, day), isNull(closedDay.closingId)))
		.orderBy(asc(closedDay.day));
}

/** One closing; undefined when there is none of this key. */
export async function closingById(db: Db, id: string): Promise<Closing | undefined> {
	const [found] = await db.select().from(closing).where(eq(closing.id, id));
	return found;
}

/** Closings by key, for whoever tells what they moved. */
export function closingsByIds(db: Db, ids: readonly string[]): Promise<Closing[]> {
	return db.select().from(closing).where(anyOf(closing.id, ids));
}
