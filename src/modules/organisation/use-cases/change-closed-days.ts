import { and, eq, isNull } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { closedDay } from '../schema.ts';

/** Closed days of the whole library by another name. */
export async function renameClosedDays(db: Db, days: readonly { id: string; name: string }[]): Promise<void> {
	for (const { id, name } of days) await db.update(closedDay).set({ name }).where(eq(closedDay.id, id));
}

/** Opens days again that stood in the calendar from the beginning; the days of a closing go with it only. */
export async function removeClosedDays(db: Db, ids: readonly string[]): Promise<void> {
	await db.delete(closedDay).where(and(anyOf(closedDay.id, ids), isNull(closedDay.closingId)));
}
