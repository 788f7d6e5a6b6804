import { and, desc, eq, gte, isNull, lte } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { suspension } from '../schema.ts';

/** The suspension a member is in on a day; the one that ends last, when there are several. */
export async function runningSuspension(db: Db, memberId: string, today: string) {
	const [found] = await db
		.select({ endsOn: suspension.endsOn, lateDays: suspension.lateDays })
		.from(suspension)
		.where(
			and(
				eq(suspension.memberId, memberId),
				lte(suspension.startsOn, today),
				gte(suspension.endsOn, today),
				isNull(suspension.liftedAt)
			)
		)
		.orderBy(desc(suspension.endsOn))
		.limit(1);
	return found ?? null;
}
