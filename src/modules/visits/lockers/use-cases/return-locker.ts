import { and, eq, isNull } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { VisitAct } from '../../act.ts';
import { locker, lockerLoan } from '../schema.ts';
import { tellOfLocker } from './tell-of-locker.ts';

export type LockerReturned =
	{ ok: true; number: string } | { ok: false; code: 'locker.unknown' | 'locker.free' };

/** The key of a locker came back, or is lost: then nobody gets the locker until it has a new one. */
export function returnLocker(
	db: Db,
	{ code, isKeyLost = false }: { code: string; isKeyLost?: boolean },
	act: VisitAct
): Promise<LockerReturned> {
	return inTransaction(db, async (tx) => {
		const [found] = await tx
			.select()
			.from(locker)
			.where(eq(locker.code, code.trim().toUpperCase()))
			.for('update');
		if (!found) return { ok: false, code: 'locker.unknown' };
		const [ended] = await tx
			.update(lockerLoan)
			.set({ returnedAt: act.now, returnedBy: act.actorId, isKeyLost })
			.where(and(eq(lockerLoan.lockerId, found.id), isNull(lockerLoan.returnedAt)))
			.returning({ memberId: lockerLoan.memberId });
		if (!ended) return { ok: false, code: 'locker.free' };
		if (isKeyLost) await tx.update(locker).set({ state: 'key-lost' }).where(eq(locker.id, found.id));
		const kind = isKeyLost ? 'visits.locker.key-lost' : 'visits.locker.returned';
		await tellOfLocker(tx, kind, { ...found, memberId: ended.memberId }, act);
		return { ok: true, number: found.number };
	});
}
