import { and, eq, isNull } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { By } from '../act.ts';
import { mayFollow, type TripState } from '../rules/trip-state.ts';
import { mobileCall, mobileTrip } from '../schema.ts';
import { tripForWork } from './trip-for-work.ts';

export type TripChange = {
	/** Public id of the route, and the day. */
	route: string;
	day: string;
	driver: string | null;
	staff: string | null;
	/** NaN for what is no number. */
	kilometersBefore: number | null;
	kilometersAfter: number | null;
	note: string | null;
	/** Null to keep what is written without going on. */
	to: TripState | null;
};

export type TripCode =
	'route.unknown' | 'trip.no-staff' | 'trip.kilometers' | 'trip.order' | 'trip.not-driven';
export type TripChanged = { ok: true; id: string } | { ok: false; reasons: Reason<TripCode>[] };

const mostKilometers = 2_000_000;
const isCounter = (km: number | null) =>
	km === null || (Number.isInteger(km) && km >= 0 && km <= mostKilometers);

/** Prepares a trip, sends it off, closes it, or writes down who drives and what the counter says. */
export function changeTrip(db: Db, input: TripChange, by: By): Promise<TripChanged> {
	return inTransaction(db, async (tx) => {
		const { route, day, to, ...facts } = input;
		const reasons: Reason<TripCode>[] = [];
		if (to !== null && facts.driver === null && facts.staff === null)
			reasons.push({ code: 'trip.no-staff', facts: {} });
		const { kilometersBefore: before, kilometersAfter: after } = facts;
		if (!isCounter(before) || !isCounter(after) || (before !== null && after !== null && after < before))
			reasons.push({ code: 'trip.kilometers', facts: {} });
		if (reasons.length > 0) return { ok: false, reasons };
		const trip = await tripForWork(tx, { route, day }, by);
		if (!trip) return { ok: false, reasons: [{ code: 'trip.not-driven', facts: { day } }] };
		const isNext = to !== null && to !== trip.state;
		if (isNext && !mayFollow(trip.state, to))
			return { ok: false, reasons: [{ code: 'trip.order', facts: { state: trip.state } }] };
		await tx
			.update(mobileTrip)
			.set({
				...facts,
				...(isNext ? { state: to } : {}),
				...(isNext && to === 'under-way' ? { startedAt: by.now } : {}),
				...(isNext && to === 'closed' ? { closedAt: by.now } : {}),
				version: trip.version + 1
			})
			.where(eq(mobileTrip.id, trip.id));
		if (isNext && to === 'closed')
			await tx
				.update(mobileCall)
				.set({ closedAt: by.now })
				.where(and(eq(mobileCall.tripId, trip.id), isNull(mobileCall.closedAt)));
		if (isNext || trip.isNew)
			await recordServiceEvents(tx, [
				{
					kind: `mobile-library.trip.${isNext ? to : 'prepared'}`,
					occurredAt: by.now,
					channel: 'desk',
					branchId: trip.branchId,
					actorId: by.actorId,
					facts: { trip: trip.publicId, day }
				}
			]);
		return { ok: true, id: trip.publicId };
	});
}
