import { and, eq, isNull, ne } from 'drizzle-orm';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { By } from '../act.ts';
import { mobileCall, mobileStop, mobileTrip } from '../schema.ts';
import { tripForWork } from './trip-for-work.ts';

export type Call = {
	/** Public ids. */
	route: string;
	stop: string;
	/** The car arrives there, or leaves. */
	what: 'open' | 'close';
	/** When it was. */
	at: Date;
};

export type CallCode = 'stop.unknown' | 'trip.not-driven';
export type CallMade = { ok: true; name: string } | { ok: false; reasons: Reason<CallCode>[] };

/**
 * The car arrives at a stop, or leaves it. Arriving sends the trip off when nobody has, and ends the call before; told
 * twice it stays as it was told first. Call it in a transaction.
 */
export async function callAtStop(tx: Db, call: Call, by: By): Promise<CallMade> {
	const day = dayOfInstant(call.at);
	const [stop] = await tx.select().from(mobileStop).where(eq(mobileStop.publicId, call.stop));
	if (!stop) return { ok: false, reasons: [{ code: 'stop.unknown', facts: {} }] };
	const trip = await tripForWork(tx, { route: call.route, day }, { ...by, now: call.at });
	if (!trip) return { ok: false, reasons: [{ code: 'trip.not-driven', facts: { day } }] };
	const ofTrip = and(eq(mobileCall.tripId, trip.id), isNull(mobileCall.closedAt));
	if (call.what === 'close') {
		await tx
			.update(mobileCall)
			.set({ closedAt: call.at })
			.where(and(ofTrip, eq(mobileCall.stopId, stop.id)));
		return { ok: true, name: stop.name };
	}
	await tx
		.update(mobileCall)
		.set({ closedAt: call.at })
		.where(and(ofTrip, ne(mobileCall.stopId, stop.id)));
	const made = await tx
		.insert(mobileCall)
		.values({ tripId: trip.id, stopId: stop.id, openedAt: call.at })
		.onConflictDoNothing()
		.returning({ id: mobileCall.id });
	if (trip.state === 'prepared')
		await tx
			.update(mobileTrip)
			.set({ state: 'under-way', startedAt: call.at, version: trip.version + 1 })
			.where(eq(mobileTrip.id, trip.id));
	if (made.length > 0)
		await recordServiceEvents(tx, [
			{
				kind: 'mobile-library.stop.opened',
				occurredAt: call.at,
				channel: 'mobile',
				branchId: trip.branchId,
				actorId: by.actorId,
				facts: { trip: trip.publicId, stop: stop.publicId, district: stop.district }
			}
		]);
	return { ok: true, name: stop.name };
}
