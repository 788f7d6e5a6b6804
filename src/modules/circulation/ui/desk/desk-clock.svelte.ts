import { dayOfInstant } from '#platform/clock/index.ts';
import { deskTime } from './desk-time.ts';

/**
 * The library's clock on a device whose own may be wrong: the server's time when the page was made, and what has
 * passed since.
 *
 * @param serverNow milliseconds since 1970, by the server
 */
export function createDeskClock(serverNow: number) {
	let openedAt: number | null = null;
	const now = () => deskTime(serverNow, openedAt === null ? 0 : performance.now() - openedAt);
	let today = $state(dayOfInstant(now()));
	return {
		now,
		/** The library's day; a desk stays open over midnight. */
		get today() {
			return today;
		},
		start(): () => void {
			openedAt = performance.now();
			const newDay = setInterval(() => (today = dayOfInstant(now())), 60_000);
			return () => clearInterval(newDay);
		}
	};
}
