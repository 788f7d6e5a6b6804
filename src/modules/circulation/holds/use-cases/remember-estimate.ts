import { eq } from 'drizzle-orm';
import { titleNames } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { hold } from '../../schema.ts';
import { estimateFor } from '../queries/estimate-for.ts';
import type { Estimate } from '../rules/estimate.ts';

/**
 * When a hold's turn will probably come, kept with it to see later how good it was. What a reader was told once is told
 * again when the same request comes again.
 */
export async function rememberEstimate(db: Db, publicId: string, today: string): Promise<Estimate | null> {
	const [one] = await db.select().from(hold).where(eq(hold.publicId, publicId));
	if (!one) return null;
	if (one.estimatedFrom !== null && one.estimatedUntil !== null)
		return { from: one.estimatedFrom, until: one.estimatedUntil };
	const title = (await titleNames(db, [one.titleId])).get(one.titleId);
	const estimate = await estimateFor(
		db,
		{
			titleId: one.titleId,
			materialType: title?.materialType ?? null,
			pickupBranchId: one.pickupBranchId,
			holdId: one.id,
			notBefore: null
		},
		today
	);
	if (estimate)
		await db
			.update(hold)
			.set({ estimatedFrom: estimate.from, estimatedUntil: estimate.until })
			.where(eq(hold.id, one.id));
	return estimate;
}
