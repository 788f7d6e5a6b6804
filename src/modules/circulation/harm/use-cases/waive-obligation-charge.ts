import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { Act } from '../../act.ts';
import { charge } from '../../charges/schema.ts';
import { writeWaiver } from '../../charges/use-cases/write-waiver.ts';

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
	if (amount > 0) await writeWaiver(tx, found, { amount, note: `Kewajiban ganti ${of.publicId}` }, act);
	return { paid: found.paid };
}
