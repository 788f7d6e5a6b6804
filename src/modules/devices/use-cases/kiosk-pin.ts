import { eq, sql } from 'drizzle-orm';
import { hashPassword, passwordMatches } from '#modules/identity/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { judgePin, lockMinutes, pinFailures, type PinCode } from '../rules/pin.ts';
import { kioskPin } from '../schema.ts';

/** Whether a card needs a PIN at a kiosk. */
export async function hasKioskPin(db: Db, memberId: string): Promise<boolean> {
	return (await db.$count(kioskPin, eq(kioskPin.memberId, memberId))) > 0;
}

/** Sets the number for one's own card, or says why it is none. */
export async function setKioskPin(
	db: Db,
	input: { memberId: string; pin: string },
	{ now }: { now: Date }
): Promise<{ ok: true } | { ok: false; reasons: Reason<PinCode>[] }> {
	const reasons = judgePin(input.pin);
	if (reasons.length > 0) return { ok: false, reasons };
	const fresh = { hash: await hashPassword(input.pin), failures: 0, lockedUntil: null, setAt: now };
	await db
		.insert(kioskPin)
		.values({ memberId: input.memberId, ...fresh })
		.onConflictDoUpdate({ target: kioskPin.memberId, set: fresh });
	return { ok: true };
}

/** Takes the number away: from now on the card alone opens the kiosk. */
export async function removeKioskPin(db: Db, memberId: string): Promise<void> {
	await db.delete(kioskPin).where(eq(kioskPin.memberId, memberId));
}

/** Whether a typed number is the card's. After some wrong ones in a row none is looked at for a while. */
export function checkKioskPin(
	db: Db,
	input: { memberId: string; pin: string },
	{ now }: { now: Date }
): Promise<'right' | 'wrong' | 'locked'> {
	return inTransaction(db, async (tx) => {
		const [kept] = await tx
			.select()
			.from(kioskPin)
			.where(eq(kioskPin.memberId, input.memberId))
			.for('update');
		if (!kept) return 'right';
		if (kept.lockedUntil !== null && kept.lockedUntil > now) return 'locked';
		const isRight = await passwordMatches(kept.hash, input.pin);
		const isLast = kept.failures + 1 >= pinFailures;
		await tx
			.update(kioskPin)
			.set(
				isRight || isLast
					? {
							failures: 0,
							lockedUntil: isRight ? null : new Date(now.getTime() + lockMinutes * 60_000)
						}
					: { failures: sql`${kioskPin.failures} + 1` }
			)
			.where(eq(kioskPin.id, kept.id));
		if (isRight) return 'right';
		return isLast ? 'locked' : 'wrong';
	});
}
