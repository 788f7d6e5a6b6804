import { eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Decision } from '#platform/decision/decision.ts';
import type { AccountCode } from '../rules/new-account.ts';
import { account, session } from '../schema.ts';

/** Closes an account, or opens it again. Closed, it cannot sign in, its sessions end and its tokens do nothing. */
export function setAccountDisabled(
	db: Db,
	input: { accountId: string; isDisabled: boolean },
	{ now }: { now: Date }
): Promise<Decision<null, AccountCode>> {
	return inTransaction(db, async (tx) => {
		const [changed] = await tx
			.update(account)
			.set({ isDisabled: input.isDisabled, updatedAt: now })
			.where(eq(account.id, input.accountId))
			.returning({ id: account.id });
		if (!changed) return { ok: false, reasons: [{ code: 'account.unknown', facts: {} }] };
		if (input.isDisabled) await tx.delete(session).where(eq(session.userId, input.accountId));
		return { ok: true, value: null, why: [] };
	});
}
