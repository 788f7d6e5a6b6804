import { and, asc, between, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { mobileRoute, mobileTrip } from '../schema.ts';
import type { TripState } from '../rules/trip-state.ts';

export type Trip = {
	key: string;
	/** Public id. */
	id: string;
	/** Public id of its route. */
	route: string;
	branchId: string;
	day: string;
	state: TripState;
	driver: string | null;
	staff: string | null;
	kilometersBefore: number | null;
	kilometersAfter: number | null;
	note: string | null;
	version: number;
};

const shown = {
	key: mobileTrip.id,
	id: mobileTrip.publicId,
	route: mobileRoute.publicId,
	branchId: mobileTrip.branchId,
	day: mobileTrip.day,
	state: mobileTrip.state,
	driver: mobileTrip.driver,
	staff: mobileTrip.staff,
	kilometersBefore: mobileTrip.kilometersBefore,
	kilometersAfter: mobileTrip.kilometersAfter,
	note: mobileTrip.note,
	version: mobileTrip.version
};

const trips = (db: Db) =>
	db.select(shown).from(mobileTrip).innerJoin(mobileRoute, eq(mobileRoute.id, mobileTrip.routeId));

/** The trips that were prepared for days of a period. */
export const tripsBetween = (db: Db, { from, to }: { from: string; to: string }): Promise<Trip[]> =>
	trips(db)
		.where(between(mobileTrip.day, from, to))
		.orderBy(asc(mobileTrip.day), asc(mobileRoute.sort));

/** The trip of a route on a day; undefined before it is prepared. */
export async function tripOn(db: Db, of: { route: string; day: string }): Promise<Trip | undefined> {
	const [found] = await trips(db).where(and(eq(mobileRoute.publicId, of.route), eq(mobileTrip.day, of.day)));
	return found;
}
