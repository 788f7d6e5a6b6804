import { and, eq, inArray } from 'drizzle-orm';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { By } from '../act.ts';
import { refuseChangeOfDay, type ChangeDayCode } from '../rules/change-day.ts';
import { isPatternDay } from '../rules/trip-days.ts';
import { mobileException, mobileRoute, mobileTrip } from '../schema.ts';

export type DayChange = {
	/** Public id of the route. */
	route: string;
	day: string;
	to: { kind: 'cancelled' } | { kind: 'moved'; day: string | null };
	/** What readers are told. */
	reason: string;
};

export type DayCode = ChangeDayCode | 'route.unknown';
export type DayChanged = { ok: true } | { ok: false; reasons: Reason<DayCode>[] };

/** A day of a route is cancelled or moved, with a reason that readers see. A later change replaces the earlier one. */
export function changeDay(db: Db, input: DayChange, by: By): Promise<DayChanged> {
	return inTransaction(db, async (tx) => {
		const [route] = await tx
			.select()
			.from(mobileRoute)
			.where(eq(mobileRoute.publicId, input.route))
			.for('update');
		if (!route) return { ok: false, reasons: [{ code: 'route.unknown', facts: {} }] };
		const toDay = input.to.kind === 'moved' ? input.to.day : null;
		const others = (
			await tx.select().from(mobileException).where(eq(mobileException.routeId, route.id))
		).filter(({ day }) => day !== input.day);
		const begun = await tx.$count(
			mobileTrip,
			and(
				eq(mobileTrip.routeId, route.id),
				eq(mobileTrip.day, input.day),
				inArray(mobileTrip.state, ['under-way', 'closed'])
			)
		);
		const isFree = (day: string) =>
			others.every((one) => one.toDay !== day) &&
			(!isPatternDay(route, day) || others.some((one) => one.day === day));
		const reasons = refuseChangeOfDay({
			today: dayOfInstant(by.now),
			day: input.day,
			toDay,
			isMove: input.to.kind === 'moved',
			reason: input.reason,
			isDriven: isPatternDay(route, input.day),
			isUnderWay: begun > 0,
			isTaken: toDay !== null && !isFree(toDay)
		});
		if (reasons.length > 0) return { ok: false, reasons };
		const values = {
			kind: input.to.kind,
			toDay,
			reason: input.reason,
			announcedAt: by.now,
			announcedBy: by.actorId
		};
		await tx
			.insert(mobileException)
			.values({ ...values, routeId: route.id, day: input.day })
			.onConflictDoUpdate({
				target: [mobileException.libraryId, mobileException.routeId, mobileException.day],
				set: values
			});
		await recordServiceEvents(tx, [
			{
				kind: `mobile-library.day.${input.to.kind}`,
				occurredAt: by.now,
				channel: 'desk',
				branchId: route.branchId,
				actorId: by.actorId,
				facts: { route: route.publicId, day: input.day, ...(toDay === null ? {} : { to: toDay }) }
			}
		]);
		return { ok: true };
	});
}

/** The day is driven as the pattern says after all. False when nothing was changed about it. */
export function takeBackChange(db: Db, of: { route: string; day: string }): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const [route] = await tx
			.select({ key: mobileRoute.id })
			.from(mobileRoute)
			.where(eq(mobileRoute.publicId, of.route))
			.for('update');
		if (!route) return false;
		const gone = await tx
			.delete(mobileException)
			.where(and(eq(mobileException.routeId, route.key), eq(mobileException.day, of.day)))
			.returning({ id: mobileException.id });
		return gone.length > 0;
	});
}
