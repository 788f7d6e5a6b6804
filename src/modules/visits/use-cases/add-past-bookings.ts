import type { Db } from '#platform/database/index.server.ts';
import { newBookingCode } from '../rules/booking-code.ts';
import { groupBooking } from '../schema.ts';

export type PastBooking = Omit<typeof groupBooking.$inferInsert, 'libraryId' | 'code' | 'version'> & {
	code?: string;
};

/** Bookings as another book has them, for the demonstration and for tests. */
export async function addPastBookings(
	tx: Db,
	bookings: readonly PastBooking[]
): Promise<{ id: string; code: string }[]> {
	if (bookings.length === 0) return [];
	return tx
		.insert(groupBooking)
		.values(bookings.map((booking) => ({ code: newBookingCode(), ...booking })))
		.returning({ id: groupBooking.id, code: groupBooking.code });
}
