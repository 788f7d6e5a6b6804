import { anyOf, insertMany, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents, removeServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { hold } from '../../schema.ts';
import { holdEvent } from './hold-event.ts';

/** A hold that was placed in another system and still counts. */
export type HoldFromElsewhere = {
	id: string;
	titleId: string;
	memberId: string;
	pickupBranchId: string;
	placedAt: Date;
	wantedUntil: string | null;
};

/**
 * Adds holds that were placed elsewhere. They have turn 0 and so come before all that were placed here, among
 * themselves by their time; no rule is asked, since they were granted. The ledger knows them from when they were placed.
 */
export async function addHoldsFromElsewhere(
	tx: Db,
	holds: readonly HoldFromElsewhere[],
	act: Act
): Promise<void> {
	const placed = await insertMany(holds, (some) =>
		tx
			.insert(hold)
			.values(some.map((one) => ({ ...one, queueNumber: 0 })))
			.returning()
	);
	if (placed.length === 0) return;
	await recordServiceEvents(
		tx,
		placed.map((one) => holdEvent('placed', one, { ...act, now: one.placedAt }))
	);
}

/** Takes such holds back, and their lines in the ledger. */
export async function removeHoldsFromElsewhere(tx: Db, ids: readonly string[]): Promise<void> {
	const gone = await tx.delete(hold).where(anyOf(hold.id, ids)).returning({ publicId: hold.publicId });
	await removeServiceEvents(tx, {
		kinds: ['circulation.hold.placed'],
		fact: 'hold',
		values: gone.map(({ publicId }) => publicId)
	});
}
