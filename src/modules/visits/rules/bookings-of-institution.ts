type Booked = { institution: string; contactPhone: string };

/** Capitals, spaces, full stops and hyphens do not make another school: "SD N. 05" is "SDN 05". */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export const isSameInstitution = (one: string, other: string): boolean =>
	bare(one) !== '' && bare(one) === bare(other);

/**
 * Which of the awaited groups a school's card is of: those under its name, or announced from its telephone. A booking
 * is made by anybody and knows no card.
 */
export const bookingsOfInstitution = <Booking extends Booked>(
	bookings: readonly Booking[],
	of: { name: string; phones: readonly (string | null)[] }
): Booking[] =>
	bookings.filter(
		(booking) =>
			isSameInstitution(booking.institution, of.name) ||
			(booking.contactPhone !== '' && of.phones.includes(booking.contactPhone))
	);
