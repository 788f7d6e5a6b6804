import { eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { charge, chargeWaiver } from '../schema.ts';

type LockedCharge = Pick<typeof charge.$inferSelect, 'id' | 'publicId' | 'memberId' | 'branchId' | 'copyId'>;

/** Writes a waiver and tells the ledger; the caller holds the charge's lock and has looked at what is open. */
export async function writeWaiver(
	tx: Db,
	of: LockedCharge,
	{ amount, note }: { amount: number; note: string },
	act: Act
): Promise<void> {
	await tx
		.insert(chargeWaiver)
		.values({ chargeId: of.id, amount, note, waivedAt: act.now, waivedBy: act.actorId });
	await tx
		.update(charge)
		.set({ waived: sql`${charge.waived} + ${amount}`, version: sql`${charge.version} + 1` })
		.where(eq(charge.id, of.id));
	await recordServiceEvents(tx, [
		{
			kind: 'circulation.charge.waived',
			occurredAt: act.now,
			channel: act.channel,
			branchId: act.branchId ?? of.branchId,
			personId: of.memberId,
			copyId: of.copyId,
			actorId: act.actorId,
			facts: { charge: of.publicId, amount }
		}
	]);
}
