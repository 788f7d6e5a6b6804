import type { ServiceEvent } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';

type About = {
	memberId: string | null;
	copyId?: string | null;
	titleId?: string | null;
	branchId?: string | null;
};

type Told =
	| 'loan.lost'
	| 'copy.found'
	| 'copy.damaged'
	| `obligation.${'made' | 'changed' | 'settled' | 'waived' | 'cancelled'}`
	| `claim.${'made' | 'looked' | 'settled'}`
	| 'violation.recorded';

/** What happened to a copy beyond loan and return, for the ledger. */
export const harmEvent = (
	told: Told,
	about: About,
	act: Act,
	facts: ServiceEvent['facts'] = {}
): ServiceEvent => ({
	kind: `circulation.${told}`,
	occurredAt: act.now,
	channel: act.channel,
	branchId: about.branchId ?? act.branchId,
	personId: about.memberId,
	titleId: about.titleId ?? null,
	copyId: about.copyId ?? null,
	actorId: act.actorId,
	facts
});
