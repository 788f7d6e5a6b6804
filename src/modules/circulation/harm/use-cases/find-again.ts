import { and, desc, eq, ne } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { obligation } from '../schema.ts';
import { harmEvent } from './harm-event.ts';
import { waiveObligationCharge } from './waive-obligation-charge.ts';

export type FoundAgain = {
	/** What the desk is told: found, and what becomes of what was to be made good. */
	why: Reason[];
	/** Money was concerned: a minute later nobody takes it back with a scan. */
	hasTouchedMoney: boolean;
};

/**
 * A copy that was lost lies on the counter. What was still to be made good is asked for no more; what was paid or
 * brought already is named, so that somebody talks with the reader. The caller holds the copy's lock and settles its
 * state.
 */
export async function findAgain(
	tx: Db,
	copy: { id: string; titleId: string },
	act: Act
): Promise<FoundAgain> {
	const [latest] = await tx
		.select()
		.from(obligation)
		.where(
			and(eq(obligation.copyId, copy.id), eq(obligation.cause, 'lost'), ne(obligation.state, 'cancelled'))
		)
		.orderBy(desc(obligation.madeAt))
		.limit(1);
	const about = { memberId: latest?.memberId ?? null, copyId: copy.id, titleId: copy.titleId };
	await recordServiceEvents(tx, [harmEvent('copy.found', about, act)]);
	const why: Reason[] = [{ code: 'return.found', facts: {} }];
	if (!latest) return { why, hasTouchedMoney: false };
	if (latest.state !== 'open') {
		const { state, price, newBarcode } = latest;
		return {
			why: [...why, { code: 'return.found-settled', facts: { how: state, price, newBarcode } }],
			hasTouchedMoney: false
		};
	}
	await tx
		.update(obligation)
		.set({ state: 'cancelled', settledAt: act.now, settledBy: act.actorId })
		.where(eq(obligation.id, latest.id));
	const money = await waiveObligationCharge(tx, latest, act);
	await recordServiceEvents(tx, [
		harmEvent('obligation.cancelled', about, act, { obligation: latest.publicId })
	]);
	why.push({ code: 'return.found-cancelled', facts: { paid: money?.paid ?? 0 } });
	return { why, hasTouchedMoney: money !== null };
}
