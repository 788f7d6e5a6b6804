import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { VisitAct } from '../../act.ts';

type Kind = 'visits.locker.lent' | 'visits.locker.returned' | 'visits.locker.key-lost';

/** Tells the ledger what happened with a key; the use of lockers is counted from it. */
export const tellOfLocker = (
	tx: Db,
	kind: Kind,
	of: { branchId: string; number: string; memberId: string | null },
	act: VisitAct
): Promise<void> =>
	recordServiceEvents(tx, [
		{
			kind,
			occurredAt: act.now,
			channel: act.channel,
			branchId: of.branchId,
			personId: of.memberId,
			actorId: act.actorId,
			facts: { locker: of.number, visitor: of.memberId === null ? 'guest' : 'member' }
		}
	]);
