const hour = 60 * 60;

/**
 * Seconds that a session lasts from sign-in: a reader's phone stays signed in for 30 days, a workplace, where people
 * change and other people's data is shown, for 12 hours. It is not prolonged by use.
 */
export const sessionLife = (isStaff: boolean): number => (isStaff ? 12 * hour : 30 * 24 * hour);

/**
 * Whether a session is over. Asked again with the role of today: a reader who became staff yesterday does not keep a
 * session of 30 days.
 */
export function hasEnded(
	session: { createdAt: Date; expiresAt: Date },
	isStaff: boolean,
	now: Date
): boolean {
	const ofRole = session.createdAt.getTime() + sessionLife(isStaff) * 1000;
	return now.getTime() >= Math.min(session.expiresAt.getTime(), ofRole);
}
