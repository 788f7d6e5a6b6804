import { addDays, daysBetween } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { closedDay, closing } from '../schema.ts';

export type NewClosing = {
	/** Null closes all places. */
	branchId: string | null;
	firstDay: string;
	lastDay: string;
	kind: 'planned' | 'sudden';
	/** What readers are told: "Banjir", "Hari Raya Idulfitri". */
	reason: string;
};

export type By = { now: Date; actorId: string | null };

/** Closes days. A day that was closed already keeps its name. Whoever counts dates by the calendar moves them after. */
export async function announceClosing(tx: Db, closed: NewClosing, by: By): Promise<{ id: string }> {
	const [made] = await tx
		.insert(closing)
		.values({ ...closed, announcedAt: by.now, announcedBy: by.actorId })
		.returning({ id: closing.id });
	if (!made) throw new Error('a closing was inserted but not returned');
	await closeDaysOf(tx, { ...closed, id: made.id });
	await recordServiceEvents(tx, [
		{
			kind: 'organisation.closing.announced',
			occurredAt: by.now,
			channel: 'desk',
			branchId: closed.branchId,
			actorId: by.actorId,
			facts: { firstDay: closed.firstDay, lastDay: closed.lastDay, kind: closed.kind, reason: closed.reason }
		}
	]);
	return made;
}

/** Writes the days of a closing into the calendar, those that are not closed yet. */
export async function closeDaysOf(
	tx: Db,
	closed: { id: string; branchId: string | null; firstDay: string; lastDay: string; reason: string }
): Promise<void> {
	const days = Array.from({ length: daysBetween(closed.firstDay, closed.lastDay) + 1 }, (_, ahead) => ({
		day: addDays(closed.firstDay, ahead),
		branchId: closed.branchId,
		name: closed.reason,
		closingId: closed.id
	}));
	await tx.insert(closedDay).values(days).onConflictDoNothing();
}
