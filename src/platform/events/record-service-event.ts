import type { Db } from '#platform/database/index.server.ts';
import { noteRecordedHere } from './recorded-here.ts';
import { serviceEvent } from './schema.ts';

/** A fact of service in the past tense; `kind` is `module.noun.verb`, such as `circulation.loan.created`. */
export type ServiceEvent = {
	kind: string;
	occurredAt: Date;
	channel: string;
	branchId?: string | null;
	personId?: string | null;
	titleId?: string | null;
	copyId?: string | null;
	actorId?: string | null;
	facts?: Record<string, unknown>;
};

/**
 * Appends acts to the ledger, in the transaction of the act itself: both are there or neither. Followers of this
 * process see them at their next look, those of other processes within a second.
 */
export async function recordServiceEvents(db: Db, events: readonly ServiceEvent[]): Promise<void> {
	if (events.length === 0) return;
	const recorded = await db
		.insert(serviceEvent)
		.values([...events])
		.returning({ id: serviceEvent.id });
	noteRecordedHere(recorded.map((row) => row.id));
}
