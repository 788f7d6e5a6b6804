import { eq } from 'drizzle-orm';
import { anyOf, insertMany, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents, removeServiceEvents } from '#platform/events/index.server.ts';
import { visitEvent } from '../ledger.ts';
import type { VisitChannel } from '../rules/visit-facts.ts';
import { visit } from '../schema.ts';

export type PastVisit = Omit<
	typeof visit.$inferInsert,
	'libraryId' | 'publicId' | 'channel' | 'withdrawnAt' | 'withdrawnBy' | 'version' | 'recordedBy'
> & {
	channel: Extract<VisitChannel, 'import' | 'demo'>;
	/** The code of its room, for the ledger. */
	room?: string | null;
};

/** Visits that were written down elsewhere, with their acts in the ledger; the caller holds the transaction. */
export async function addPastVisits(tx: Db, visits: readonly PastVisit[]): Promise<void> {
	await insertMany(visits, async (some) => {
		const made = await tx
			.insert(visit)
			.values(some.map(({ room: _, ...line }) => line))
			.returning();
		const events = made.map((line, index) =>
			visitEvent(
				'visits.visit.recorded',
				line,
				line.people,
				{ now: line.recordedAt, actorId: null, channel: line.channel },
				{ room: some[index]?.room ?? null }
			)
		);
		await recordServiceEvents(tx, events);
		return [];
	});
}

/** Takes visits of an import away again, out of the ledger too. */
export async function removePastVisits(tx: Db, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	const gone = await tx.delete(visit).where(anyOf(visit.id, ids)).returning({ publicId: visit.publicId });
	await removeServiceEvents(tx, {
		kinds: ['visits.visit.recorded', 'visits.visit.corrected'],
		fact: 'visit',
		values: gone.map(({ publicId }) => publicId)
	});
}

export type VisitChange = {
	id: string;
	facts: Omit<
		PastVisit,
		'id' | 'channel' | 'legacySource' | 'legacyId' | 'room' | 'recordedAt' | 'bookingId'
	> & {
		people: number;
	};
};

/** Visits of an import that its source tells otherwise by now; the ledger learns the difference. */
export async function changePastVisits(tx: Db, changes: readonly VisitChange[], now: Date): Promise<void> {
	for (const { id, facts } of changes) {
		const [before] = await tx.select().from(visit).where(eq(visit.id, id)).for('update');
		if (!before) continue;
		const [after] = await tx
			.update(visit)
			.set({ ...facts, version: before.version + 1 })
			.where(eq(visit.id, id))
			.returning();
		if (!after) continue;
		const act = { now, actorId: null, channel: 'import' as const };
		await recordServiceEvents(tx, [
			visitEvent('visits.visit.corrected', before, -before.people, act),
			visitEvent('visits.visit.corrected', after, after.people, act)
		]);
	}
}
