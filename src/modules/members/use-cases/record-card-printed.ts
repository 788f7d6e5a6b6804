import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';

/** A card was printed: the ledger tells by whom, so that a stack of cards can be accounted for. */
export const recordCardPrinted = (
	db: Db,
	memberId: string,
	by: { now: Date; actorId: string | null }
): Promise<void> =>
	recordServiceEvents(db, [
		{
			kind: 'members.card.printed',
			occurredAt: by.now,
			channel: 'desk',
			personId: memberId,
			actorId: by.actorId
		}
	]);
