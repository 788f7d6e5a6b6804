import type { ServiceEvent } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import type { loan } from '../../schema.ts';

/** A loan was moved for somebody who waits, or has its old date again, for the ledger. */
export const recallEvent = (
	told: 'recalled' | 'recall-ended',
	of: typeof loan.$inferSelect,
	act: Act,
	facts: ServiceEvent['facts']
): ServiceEvent => ({
	kind: `circulation.loan.${told}`,
	occurredAt: act.now,
	channel: act.channel,
	branchId: of.branchId,
	personId: of.memberId,
	titleId: of.titleId,
	copyId: of.copyId,
	actorId: act.actorId,
	facts: { loan: of.publicId, ...facts }
});
