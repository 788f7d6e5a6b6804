import { dayOfInstant } from '#platform/clock/index.ts';
import { deskTime } from './desk-time.ts';

/** No live page is so far behind the device's list. */
const PAGE_IS_OLD_MS = 3_600_000;

/**
 * The library's clock on a device whose own may be wrong: the server's time when the page was made, and what has
 * passed since.
 *
 * @param serverNow milliseconds since 1970, by the server
 * @param byList the same by the list of this device, or null: a page that was opened out of the browser's memory is as
 *   old as it was kept, and the list knows better
 */
export function createDeskClock(serverNow: number, byList: () => number | null = () => null) {
	let openedAt: number | null = null;
	const now = () => {
		const byPage = deskTime(serverNow, openedAt === null ? 0 : performance.now() - openedAt);
		const listed = openedAt === null ? null : byList();
		return listed !== null && listed - byPage.getTime() > PAGE_IS_OLD_MS ? deskTime(listed, 0) : byPage;
	};
	let today = $state(dayOfInstant(now()));
	return {
		now,
		/** The library's day; a desk stays open over midnight. */
		get today() {
			return today;
		},
		start(): () => void {
			openedAt = performance.now();
			// The list is read a moment after the page has begun.
			setTimeout(() => (today = dayOfInstant(now())), 3000);
			const newDay = setInterval(() => (today = dayOfInstant(now())), 60_000);
			return () => clearInterval(newDay);
		}
	};
}
