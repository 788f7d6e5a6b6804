import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { setting } from '../schema.ts';

/** Sets what staff can set under a key, for the whole library, and notes it in the ledger. */
export function changeSetting(
	db: Db,
	change: { key: string; value: unknown },
	by: { now: Date; actorId: string | null }
): Promise<void> {
	const { key, value } = change;
	return inTransaction(db, async (tx) => {
		await tx
			.insert(setting)
			.values({ key, value, updatedAt: by.now })
			.onConflictDoUpdate({ target: [setting.libraryId, setting.key], set: { value, updatedAt: by.now } });
		await recordServiceEvents(tx, [
			{
				kind: 'organisation.setting.changed',
				occurredAt: by.now,
				channel: 'desk',
				actorId: by.actorId,
				facts: { key, value }
			}
		]);
	});
}
