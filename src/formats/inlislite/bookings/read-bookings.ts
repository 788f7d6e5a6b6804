import type { Findings } from '../findings.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';

/** A reader's booking of a copy that still counts. */
export type InlisliteBooking = {
	/** The copy that is booked: a copy has one booking at a time. */
	copyId: string;
	memberId: string;
	/** Local time; null when the log does not tell. */
	bookedAt: string | null;
	/** Last day on which the copy is kept. */
	until: string;
};

type Tables = Pick<InlisliteTables, 'copies' | 'bookingLog'>;

/**
 * Bookings stand in the row of the copy: `BookingMemberID` is the member's *number*, not an id, and the booking counts
 * while `BookingExpiredDate` has not passed (format note 3.3). One that was cancelled has an empty number and the zero
 * date. Their order is that of `bookinglogs`, which is history otherwise.
 *
 * @param copyIds the copies that were read
 */
export function readBookings(
	tables: Tables,
	around: {
		members: readonly { legacyId: string; memberNumber: string | null }[];
		copyIds: ReadonlySet<string>;
		asOf: string;
	},
	findings: Findings
): InlisliteBooking[] {
	const table = tables.copies;
	const byNumber = new Map(
		around.members.map(({ legacyId, memberNumber }) => [(memberNumber ?? '').toLowerCase(), legacyId])
	);
	const booked = bookingTimes(tables.bookingLog);
	let cancelled = 0;
	const bookings = [...table.rows()].flatMap((row): InlisliteBooking[] => {
		const copyId = row.id('ID');
		if (copyId === null) return [];
		const number = row.text('BookingMemberID');
		const expires = row.date('BookingExpiredDate');
		if (number === null) {
			if (expires === 'broken') cancelled++;
			return [];
		}
		if (typeof expires === 'string' || expires.day < around.asOf) {
			findings.add(table.name, copyId, 'booking-expired', {
				until: typeof expires === 'string' ? '' : expires.day
			});
			return [];
		}
		if (!around.copyIds.has(copyId)) {
			findings.add(table.name, copyId, 'booking-of-refused-copy', {});
			return [];
		}
		const memberId = byNumber.get(number.toLowerCase());
		if (memberId === undefined) {
			findings.add(table.name, copyId, 'booking-member-unknown', {});
			return [];
		}
		const bookedAt = booked.get(keyOf(number, copyId)) ?? null;
		return [{ copyId, memberId, bookedAt, until: expires.day }];
	});
	if (cancelled > 0) findings.add(table.name, '*', 'bookings-cancelled', { count: cancelled });
	if (tables.bookingLog.size > 0)
		findings.add(tables.bookingLog.name, '*', 'booking-log-read', { rows: tables.bookingLog.size });
	return inOrder(bookings);
}

const keyOf = (number: string, copyId: string): string => JSON.stringify([number.toLowerCase(), copyId]);

/** The latest booking of a copy by a reader. */
function bookingTimes(log: InlisliteTables['bookingLog']): Map<string, string> {
	const times = new Map<string, string>();
	for (const row of log.rows()) {
		const date = row.date('bookingDate');
		const key = keyOf(row.text('memberId') ?? '', row.id('collectionId') ?? '');
		if (typeof date === 'string') continue;
		const at = `${date.day}T${date.time}`;
		if (at > (times.get(key) ?? '')) times.set(key, at);
	}
	return times;
}

/** Who booked first comes first; one without a time comes last, as it stands in the table. */
const inOrder = (bookings: InlisliteBooking[]): InlisliteBooking[] =>
	bookings.toSorted((a, b) => (a.bookedAt ?? '9').localeCompare(b.bookedAt ?? '9'));
