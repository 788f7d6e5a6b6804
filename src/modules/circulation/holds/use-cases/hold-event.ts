import type { ServiceEvent } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import type { QueuedHold } from '../queries/queue-of-title.ts';

type Told =
	'placed' | 'suspended' | 'resumed' | 'sent' | 'ready' | 'cancelled' | 'expired' | 'fulfilled' | 'put-back';

/** What happened to a hold, for the ledger. */
export function holdEvent(
	told: Told,
	one: Pick<QueuedHold, 'publicId' | 'memberId' | 'titleId' | 'pickupBranchId' | 'copyId'>,
	act: Act,
	facts: Record<string, string | number | null> = {}
): ServiceEvent {
	return {
		kind: `circulation.hold.${told}`,
		occurredAt: act.now,
		channel: act.channel,
		branchId: one.pickupBranchId,
		personId: one.memberId,
		titleId: one.titleId,
		copyId: one.copyId,
		actorId: act.actorId,
		facts: { hold: one.publicId, ...facts }
	};
}
