/**
 * Whether a key should be back: the building has closed since it was given out. Lockers are for the time of a visit and
 * have no due date.
 *
 * @param closes when the building closes today, `HH:MM`; null on a closed day
 */
export function isLeftOver(
	lent: { day: string; time: string },
	now: { day: string; time: string; closes: string | null }
): boolean {
	if (lent.day < now.day) return true;
	return now.closes === null || now.time >= now.closes;
}
