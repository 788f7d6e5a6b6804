import { eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { charge, chargeWaiver } from '../../charges/schema.ts';

/**
 * The price of a copy is asked for no more: what is open of its charge is waived, what was paid stays paid and is told.
 * Null where there was no charge. The member is not locked here, because whoever has the copy in hand holds its lock
 * already; a payment at the same moment waits at the charge.
 */
export async function waiveObligationCharge(
	tx: Db,
	of: { chargeId: string | null; publicId: string },
	act: Act
): Promise<{ paid: number } | null> {
	if (of.chargeId === null) return null;
	const [found] = await tx.select().from(charge).where(eq(charge.id, of.chargeId)).for('update');
	if (!found) return null;
	const amount = found.amount - found.paid - found.waived;
	if (amount > 0) {
		await tx.insert(chargeWaiver).values({
			chargeId: found.id,
			amount,
			note: `Kewajiban ganti ${of.publicId}`,
			waivedAt: act.now,
			waivedBy: act.actorId
		});
		await tx
			.update(charge)
			.set({ waived: sql`${charge.waived} + ${amount}`, version: sql`${charge.version} + 1` })
			.where(eq(charge.id, found.id));
		await recordServiceEvents(tx, [
			{
				kind: 'circulation.charge.waived',
				occurredAt: act.now,
				channel: act.channel,
				branchId: act.branchId ?? found.branchId,
				personId: found.memberId,
				copyId: found.copyId,
				actorId: act.actorId,
				facts: { charge: found.publicId, amount }
			}
		]);
	}
	return { paid: found.paid };
}
