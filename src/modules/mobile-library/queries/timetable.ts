import { asc, isNull } from 'drizzle-orm';
import { branchCalendar } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { tripDays, type TripDay, type TripException, type TripPattern } from '../rules/trip-days.ts';
import { mobileException, mobileRoute, mobileStop } from '../schema.ts';

export type Stop = {
	key: string;
	/** Public id. */
	id: string;
	name: string;
	village: string | null;
	district: string;
	place: string | null;
	/** "09:00" */
	arrives: string;
	leaves: string;
	latitude: number | null;
	longitude: number | null;
	accessNote: string | null;
	version: number;
};

export type Route = TripPattern & {
	key: string;
	/** Public id. */
	id: string;
	/** The car. */
	branchId: string;
	name: string;
	note: string | null;
	version: number;
	stops: Stop[];
	exceptions: TripException[];
};

/** Every route with its stops in the order of the day and what was changed of its days. */
export async function routes(db: Db): Promise<Route[]> {
	const [found, stops, exceptions] = await Promise.all([
		db.select().from(mobileRoute).orderBy(asc(mobileRoute.sort), asc(mobileRoute.name)),
		db.select().from(mobileStop).where(isNull(mobileStop.removedAt)).orderBy(asc(mobileStop.arrives)),
		db.select().from(mobileException).orderBy(asc(mobileException.day))
	]);
	return found.map(({ id: key, publicId: id, weekdays, ...route }) => ({
		...route,
		key,
		id,
		weekdays: [...weekdays].sort(),
		stops: stops.filter(({ routeId }) => routeId === key).map(stopOf),
		exceptions: exceptions.filter(({ routeId }) => routeId === key)
	}));
}

const stopOf = ({
	id: key,
	publicId: id,
	arrives,
	leaves,
	...stop
}: typeof mobileStop.$inferSelect): Stop => ({
	...stop,
	key,
	id,
	arrives: arrives.slice(0, 5),
	leaves: leaves.slice(0, 5)
});

export type DatedTrip = TripDay & { route: Route };

/** What the cars do on each day of a period: by day, then by the order of the routes. Closed days are the calendar's. */
export async function timetable(db: Db, period: { from: string; to: string }): Promise<DatedTrip[]> {
	const all = await routes(db);
	const calendars = new Map(
		await Promise.all(
			[...new Set(all.map(({ branchId }) => branchId))].map(
				async (branchId) => [branchId, await branchCalendar(db, branchId, period.from)] as const
			)
		)
	);
	const trips = all.flatMap((route) => {
		const hoursOn = calendars.get(route.branchId);
		const closedOn = (day: string) => {
			const hours = hoursOn?.(day);
			return hours && !hours.open && hours.reason === 'closed-day' ? hours.name : null;
		};
		return tripDays({ pattern: route, exceptions: route.exceptions, closedOn, ...period }).map((day) => ({
			...day,
			route
		}));
	});
	return trips.sort((a, b) => a.day.localeCompare(b.day));
}
