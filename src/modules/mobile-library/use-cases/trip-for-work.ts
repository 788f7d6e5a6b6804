import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { By } from '../act.ts';
import { timetable } from '../queries/timetable.ts';
import { mobileRoute, mobileTrip } from '../schema.ts';

/** The trip of a route on a day, locked; made when nobody has prepared it. Undefined when the car does not drive then. */
export async function tripForWork(tx: Db, of: { route: string; day: string }, by: By) {
	const [route] = await tx.select().from(mobileRoute).where(eq(mobileRoute.publicId, of.route)).for('update');
	if (!route) return undefined;
	const [known] = await tx
		.select()
		.from(mobileTrip)
		.where(and(eq(mobileTrip.routeId, route.id), eq(mobileTrip.day, of.day)))
		.for('update');
	if (known) return { ...known, isNew: false };
	const days = await timetable(tx, { from: of.day, to: of.day });
	if (!days.some((one) => one.route.key === route.id && one.state === 'runs')) return undefined;
	const [made] = await tx
		.insert(mobileTrip)
		.values({
			routeId: route.id,
			branchId: route.branchId,
			day: of.day,
			preparedAt: by.now,
			preparedBy: by.actorId
		})
		.returning();
	if (!made) throw new Error('a trip was inserted but not returned');
	return { ...made, isNew: true };
}
