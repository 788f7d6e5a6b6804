import { dayOfInstant } from '#platform/clock/index.ts';

/**
 * When a copy counts as returned that its reader said was back on a day, and that was found: the end of that day, or
 * now for today; never before it was lent.
 */
export function momentOfClaim(claimedOn: string, lentAt: Date, now: Date): Date {
	if (claimedOn >= dayOfInstant(now)) return now;
	const endOfDay = new Date(`${claimedOn}T23:59:59+07:00`);
	return endOfDay <= lentAt ? now : endOfDay;
}
