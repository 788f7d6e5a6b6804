import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import type { ClaimOutcome } from '../rules/harm-kinds.ts';
import { returnClaim } from '../schema.ts';
import { harmEvent } from './harm-event.ts';

/** The search for a copy has ended; says whether there was one. The caller has settled the loan, whose lock it holds. */
export async function answerClaim(
	tx: Db,
	loanId: string,
	as: { outcome: ClaimOutcome; note?: string | null },
	act: Act
): Promise<boolean> {
	const [claim] = await tx
		.update(returnClaim)
		.set({ outcome: as.outcome, settledAt: act.now, settledBy: act.actorId, settleNote: as.note ?? null })
		.where(and(eq(returnClaim.loanId, loanId), isNull(returnClaim.outcome)))
		.returning();
	if (!claim) return false;
	await recordServiceEvents(tx, [
		harmEvent('claim.settled', { memberId: claim.memberId, copyId: claim.copyId }, act, {
			claim: claim.publicId,
			outcome: as.outcome
		})
	]);
	return true;
}
