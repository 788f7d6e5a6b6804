/** The life of a booked group visit. */
export const bookingStates = ['requested', 'approved', 'refused', 'cancelled', 'arrived'] as const;
export type BookingState = (typeof bookingStates)[number];

/** Which state may follow which: written once, asked by everything. */
const next: Record<BookingState, readonly BookingState[]> = {
	requested: ['approved', 'refused', 'cancelled', 'arrived'],
	approved: ['approved', 'refused', 'cancelled', 'arrived'],
	refused: [],
	cancelled: [],
	arrived: []
};

/** Approved may follow approved: that is a new day for a visit that was settled. */
export const mayBecome = (from: BookingState, to: BookingState): boolean => next[from].includes(to);

/** These hold their places in a slot. */
export const holdingStates: readonly BookingState[] = ['requested', 'approved', 'arrived'];
