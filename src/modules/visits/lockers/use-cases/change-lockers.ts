import { eq } from 'drizzle-orm';
import { constraintOf, inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Decision } from '#platform/decision/decision.ts';
import { lockerCode } from '../rules/locker-code.ts';
import type { LockerState } from '../rules/locker-state.ts';
import { locker, lockerLoan } from '../schema.ts';

export type NewLockers = {
	branch: { id: string; code: string };
	room: { id: string; code: string } | null;
	/** The first and the last number, both included. */
	from: number;
	to: number;
};

export type NewLockersCode = 'locker.numbers' | 'locker.exists';

/** More are a typing error. */
export const mostLockers = 200;

/** Puts lockers with running numbers into a room; none is made when one of them is there already. */
export async function addLockers(
	db: Db,
	{ branch, room, from, to }: NewLockers
): Promise<Decision<{ made: number }, NewLockersCode>> {
	const isRange = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && to >= from;
	if (!isRange || to - from + 1 > mostLockers)
		return { ok: false, reasons: [{ code: 'locker.numbers', facts: { most: mostLockers } }] };
	const numbers = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
	try {
		await inTransaction(db, (tx) =>
			tx.insert(locker).values(
				numbers.map((number) => ({
					branchId: branch.id,
					roomId: room?.id ?? null,
					number,
					code: lockerCode({ branch: branch.code, room: room?.code ?? null, number })
				}))
			)
		);
	} catch (error) {
		const constraint = constraintOf(error);
		if (constraint !== 'locker_code_unique' && constraint !== 'locker_number_unique') throw error;
		return { ok: false, reasons: [{ code: 'locker.exists', facts: {} }] };
	}
	return { ok: true, value: { made: numbers.length }, why: [] };
}

/** Takes a locker out of use or back into it; false when there is no such locker. */
export async function setLockerState(db: Db, code: string, state: LockerState): Promise<boolean> {
	const changed = await db
		.update(locker)
		.set({ state })
		.where(eq(locker.code, code))
		.returning({ id: locker.id });
	return changed.length > 0;
}

/** Takes away a locker that nobody ever used; false when it has a history or is unknown. */
export function removeLocker(db: Db, code: string): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const [found] = await tx
			.select({ id: locker.id })
			.from(locker)
			.where(eq(locker.code, code))
			.for('update');
		if (!found || (await tx.$count(lockerLoan, eq(lockerLoan.lockerId, found.id))) > 0) return false;
		await tx.delete(locker).where(eq(locker.id, found.id));
		return true;
	});
}
