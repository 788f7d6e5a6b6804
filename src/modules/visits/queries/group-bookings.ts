import { and, asc, desc, eq, gte, inArray, lt, or } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { bookingCodeOf } from '../rules/booking-code.ts';
import type { BookingState } from '../rules/booking-state.ts';
import { groupBooking } from '../schema.ts';

export type GroupBooking = typeof groupBooking.$inferSelect & { people: number };

const told = (row: typeof groupBooking.$inferSelect): GroupBooking => ({
	...row,
	starts: row.starts.slice(0, 5),
	ends: row.ends.slice(0, 5),
	people: row.male + row.female + row.companions
});

/** A booking by its reference, however it was typed. */
export async function bookingByCode(db: Db, code: string): Promise<GroupBooking | undefined> {
	const [found] = await db
		.select()
		.from(groupBooking)
		.where(eq(groupBooking.code, bookingCodeOf(code)));
	return found && told(found);
}

/** Requests that wait for an answer, and what is coming, in order of the day. */
export async function comingBookings(
	db: Db,
	of: { today: string; branchId: string | null }
): Promise<GroupBooking[]> {
	const rows = await db
		.select()
		.from(groupBooking)
		.where(
			and(
				or(
					eq(groupBooking.state, 'requested'),
					and(gte(groupBooking.day, of.today), inArray(groupBooking.state, ['approved', 'arrived']))
				),
				...(of.branchId === null ? [] : [eq(groupBooking.branchId, of.branchId)])
			)
		)
		.orderBy(asc(groupBooking.day), asc(groupBooking.starts));
	return rows.map(told);
}

/** What is over: visits that were, refusals, cancellations; the latest first. */
export async function pastBookings(
	db: Db,
	of: { today: string; branchId: string | null; limit: number }
): Promise<GroupBooking[]> {
	const rows = await db
		.select()
		.from(groupBooking)
		.where(
			and(
				or(
					inArray(groupBooking.state, ['refused', 'cancelled']),
					and(lt(groupBooking.day, of.today), inArray(groupBooking.state, ['approved', 'arrived']))
				),
				...(of.branchId === null ? [] : [eq(groupBooking.branchId, of.branchId)])
			)
		)
		.orderBy(desc(groupBooking.day), desc(groupBooking.starts))
		.limit(of.limit);
	return rows.map(told);
}

const awaited: BookingState[] = ['requested', 'approved'];

/** Groups that are awaited at a branch on a day. */
export async function bookingsAwaited(
	db: Db,
	of: { day: string; branchId: string | null }
): Promise<GroupBooking[]> {
	const rows = await db
		.select()
		.from(groupBooking)
		.where(
			and(
				eq(groupBooking.day, of.day),
				inArray(groupBooking.state, awaited),
				...(of.branchId === null ? [] : [eq(groupBooking.branchId, of.branchId)])
			)
		)
		.orderBy(asc(groupBooking.starts));
	return rows.map(told);
}
