import { dayOfInstant } from '#platform/clock/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { rowTime } from '../../../desk/row-time.ts';

/**
 * Day and time of a scan by the library's clock, from the device's and the difference that was seen when the list was
 * fetched.
 *
 * @param now milliseconds since 1970, by the device
 * @param clockAhead by how much the device is ahead of the library, in milliseconds
 */
export function localDay(now: number, clockAhead: number, locale: Locale): { day: string; time: string } {
	const instant = new Date(now - clockAhead);
	return { day: dayOfInstant(instant), time: rowTime(instant, locale) };
}
