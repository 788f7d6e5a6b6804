/** The life of a trip. A day of the timetable has no row before somebody prepares it. */
export const tripStates = ['prepared', 'under-way', 'closed'] as const;
export type TripState = (typeof tripStates)[number];

/** Which state may follow which. */
const next: Record<TripState, readonly TripState[]> = {
	prepared: ['under-way', 'closed'],
	'under-way': ['closed'],
	closed: []
};

export const mayFollow = (from: TripState, to: TripState): boolean => next[from].includes(to);
