/** The life of a request for a stop ("minta singgah"). */
export const requestStates = ['requested', 'confirmed', 'declined', 'cancelled'] as const;
export type RequestState = (typeof requestStates)[number];

/** Who asks. */
export const requesterKinds = ['sekolah', 'desa', 'lainnya'] as const;
export type RequesterKind = (typeof requesterKinds)[number];

const next: Record<RequestState, readonly RequestState[]> = {
	requested: ['confirmed', 'declined', 'cancelled'],
	confirmed: ['confirmed', 'declined', 'cancelled'],
	declined: [],
	cancelled: []
};

/** Which state may follow which; confirmed may follow confirmed: that is another day for the same stop. */
export const mayBecome = (from: RequestState, to: RequestState): boolean => next[from].includes(to);
