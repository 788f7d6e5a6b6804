import type { ServiceEvent } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import type { Transfer } from '../queries/open-transfer-of.ts';

/** What happened to a transfer, for the ledger. */
export const transferEvent = (
	told: 'made' | 'sent' | 'arrived' | 'ended',
	one: Pick<Transfer, 'publicId' | 'copyId' | 'fromBranchId' | 'toBranchId' | 'cause'>,
	titleId: string | null,
	act: Act
): ServiceEvent => ({
	kind: `circulation.transfer.${told}`,
	occurredAt: act.now,
	channel: act.channel,
	branchId: told === 'arrived' ? one.toBranchId : one.fromBranchId,
	titleId,
	copyId: one.copyId,
	actorId: act.actorId,
	facts: { transfer: one.publicId, from: one.fromBranchId, to: one.toBranchId, cause: one.cause }
});
