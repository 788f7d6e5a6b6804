import { and, eq, isNull } from 'drizzle-orm';
import { lockMemberByCard } from '#modules/members/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Decision } from '#platform/decision/decision.ts';
import type { VisitAct } from '../../act.ts';
import { lockersOf } from '../queries/lockers.ts';
import { refusalsOfLocker, type LockerCode } from '../rules/lend-locker.ts';
import { locker, lockerLoan } from '../schema.ts';
import { tellOfLocker } from './tell-of-locker.ts';

export type LendLockerInput = {
	branchId: string;
	/** Only lockers of this room. */
	roomId?: string | undefined;
	to: { card: string } | { guest: string };
	/** A certain locker, by its code; the first free one without it. */
	code?: string | undefined;
};

export type LockerLent = Decision<
	{ number: string; code: string; who: string },
	LockerCode | 'member.unknown'
>;

/**
 * Gives the key of a locker to a member or a guest. Two desks never give the same one: the locker is locked before it
 * is looked at again, and the database has the last word.
 *
 * @example await lendLocker(db, { branchId, to: { card: 'PD-000012' } }, act)
 */
export function lendLocker(db: Db, input: LendLockerInput, act: VisitAct): Promise<LockerLent> {
	return inTransaction(db, async (tx) => {
		const { to } = input;
		const member = 'card' in to ? await lockMemberByCard(tx, to.card) : undefined;
		if ('card' in to && !member)
			return { ok: false, reasons: [{ code: 'member.unknown', facts: { card: to.card } }] };
		const guest = 'guest' in to ? to.guest.trim().slice(0, 80) : null;
		// One row after another is locked, so that desks that ask at once wait for each other here.
		await tx.select({ id: locker.id }).from(locker).where(eq(locker.branchId, input.branchId)).for('update');
		const all = await lockersOf(tx, { branchId: input.branchId, roomId: input.roomId });
		const chosen =
			input.code === undefined
				? all.find(({ state, taken }) => state === 'in-use' && taken === null)
				: all.find(({ code }) => code === input.code);
		const reasons = refusalsOfLocker({
			locker: chosen ? { number: chosen.number, state: chosen.state, isTaken: chosen.taken !== null } : null,
			has: member ? await numberOf(tx, member.id) : null,
			isKnown: member !== undefined || (guest !== null && guest !== '')
		});
		if (reasons.length > 0 || !chosen) return { ok: false, reasons };
		await tx.insert(lockerLoan).values({
			lockerId: chosen.id,
			memberId: member?.id ?? null,
			guestName: guest,
			lentAt: act.now,
			lentBy: act.actorId
		});
		await tellOfLocker(tx, 'visits.locker.lent', { ...chosen, memberId: member?.id ?? null }, act);
		const who = member?.name ?? guest ?? '';
		return { ok: true, value: { number: chosen.number, code: chosen.code, who }, why: [] };
	});
}

async function numberOf(tx: Db, memberId: string): Promise<string | null> {
	const [found] = await tx
		.select({ number: locker.number })
		.from(lockerLoan)
		.innerJoin(locker, eq(locker.id, lockerLoan.lockerId))
		.where(and(eq(lockerLoan.memberId, memberId), isNull(lockerLoan.returnedAt)));
	return found?.number ?? null;
}
