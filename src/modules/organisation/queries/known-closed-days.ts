import { isNull } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { closedDay } from '../schema.ts';

export type KnownClosedDay = { id: string; day: string; name: string };

/** The days on which the whole library is closed, past ones too. */
export function knownClosedDays(db: Db): Promise<KnownClosedDay[]> {
	return db
		.select({ id: closedDay.id, day: closedDay.day, name: closedDay.name })
		.from(closedDay)
		.where(isNull(closedDay.branchId));
}

/** How many of these closed days there are. */
export const closedDayFigure = (db: Db, ids: readonly string[]): Promise<number> =>
	db.$count(closedDay, anyOf(closedDay.id, ids));
