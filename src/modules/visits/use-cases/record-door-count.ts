import { sql } from 'drizzle-orm';
import { knownPlaces } from '#modules/organisation/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { VisitAct } from '../act.ts';
import { doorCount } from '../schema.ts';

export type DoorCount = {
	branchId: string;
	roomId: string | null;
	/** Any moment of the hour. */
	at: Date;
	people: number;
};

export type DoorCountCode = 'count.number' | 'count.in-the-future' | 'visit.room-elsewhere';

/** More than this in an hour is a broken counter. */
export const mostInAnHour = 9999;

/**
 * Notes what a counter at a door says for an hour. Said again, the later number stands: a device may send an hour as
 * often as it likes.
 */
export function recordDoorCount(
	db: Db,
	input: DoorCount,
	act: VisitAct
): Promise<{ ok: true } | { ok: false; reasons: Reason<DoorCountCode>[] }> {
	return inTransaction(db, async (tx) => {
		const reasons = await refuse(tx, input, act.now);
		if (reasons.length > 0) return { ok: false, reasons };
		const hour = new Date(Math.floor(input.at.getTime() / 3_600_000) * 3_600_000);
		const line = { branchId: input.branchId, roomId: input.roomId, hour, people: input.people };
		const by = { recordedBy: act.actorId, recordedAt: act.now };
		await tx
			.insert(doorCount)
			.values({ ...line, ...by })
			.onConflictDoUpdate({
				target: [doorCount.libraryId, doorCount.branchId, doorCount.roomId, doorCount.hour],
				set: { people: sql`excluded.people`, ...by }
			});
		await recordServiceEvents(tx, [
			{
				kind: 'visits.count.recorded',
				occurredAt: hour,
				channel: act.channel,
				branchId: input.branchId,
				actorId: act.actorId,
				// Not `people`: the counter sees those of the guest book too.
				facts: { counted: input.people }
			}
		]);
		return { ok: true };
	});
}

async function refuse(tx: Db, input: DoorCount, now: Date): Promise<Reason<DoorCountCode>[]> {
	const reasons: Reason<DoorCountCode>[] = [];
	if (!Number.isInteger(input.people) || input.people < 0 || input.people > mostInAnHour)
		reasons.push({ code: 'count.number', facts: { most: mostInAnHour } });
	if (input.at > now) reasons.push({ code: 'count.in-the-future', facts: {} });
	if (input.roomId !== null) {
		const { rooms } = await knownPlaces(tx);
		if (!rooms.some((room) => room.id === input.roomId && room.branchId === input.branchId))
			reasons.push({ code: 'visit.room-elsewhere', facts: {} });
	}
	return reasons;
}
