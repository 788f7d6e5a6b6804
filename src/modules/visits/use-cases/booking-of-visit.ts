import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { VisitAct } from '../act.ts';
import { bookingCodeOf } from '../rules/booking-code.ts';
import { mayBecome } from '../rules/booking-state.ts';
import { groupBooking } from '../schema.ts';

/** The booking with which a group came, locked until its visit is written. */
export async function lockBookingToday(tx: Db, code: string) {
	const [found] = await tx
		.select({ id: groupBooking.id, state: groupBooking.state })
		.from(groupBooking)
		.where(eq(groupBooking.code, bookingCodeOf(code)))
		.for('update');
	if (!found) return { ok: false as const, reasons: [{ code: 'booking.unknown' as const, facts: {} }] };
	if (!mayBecome(found.state, 'arrived'))
		return {
			ok: false as const,
			reasons: [{ code: 'booking.settled' as const, facts: { state: found.state } }]
		};
	return { ok: true as const, id: found.id };
}

export async function closeBooking(tx: Db, bookingId: string, act: VisitAct): Promise<void> {
	await tx
		.update(groupBooking)
		.set({
			state: 'arrived',
			version: sql`${groupBooking.version} + 1`,
			decidedAt: act.now,
			decidedBy: act.actorId
		})
		.where(eq(groupBooking.id, bookingId));
}

/** The visit of a booking was withdrawn: the group is awaited again. */
export async function reopenBooking(tx: Db, bookingId: string): Promise<void> {
	await tx
		.update(groupBooking)
		.set({ state: 'approved', version: sql`${groupBooking.version} + 1` })
		.where(and(eq(groupBooking.id, bookingId), eq(groupBooking.state, 'arrived')));
}
