/** From one address so many look-ups in so many minutes: enough for an office with a pile of letters. */
export const checksInWindow = 120;
export const checkWindowMinutes = 10;

/** Whole minutes until an address may ask again, at least one. */
export function minutesUntil(windowStart: Date, now: Date): number {
	const end = windowStart.getTime() + checkWindowMinutes * 60_000;
	return Math.max(1, Math.ceil((end - now.getTime()) / 60_000));
}
