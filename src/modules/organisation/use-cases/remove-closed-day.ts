import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { closedDay } from '../schema.ts';

/** Opens a single day again that stood in the calendar from the beginning; the days of a closing go with it only. */
export async function removeClosedDay(db: Db, id: string): Promise<void> {
	await db.delete(closedDay).where(and(eq(closedDay.id, id), isNull(closedDay.closingId)));
}
