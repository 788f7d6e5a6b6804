import { dayOfInstant, LIBRARY_ZONE } from '#platform/clock/day-of-instant.ts';
import { formatDate } from './format-date.ts';
import type { Locale } from './locale.ts';

const ZONE_NAME = 'WIB';

const wallClock = new Intl.DateTimeFormat('en-GB', {
	timeZone: LIBRARY_ZONE,
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

function separate(clock: string, locale: Locale): string {
	return locale === 'id' ? clock.replace(':', '.') : clock;
}

/** Writes a wall-clock time of the timetable, '09:00' or '09:00:00': "09.00 WIB". A time always names its zone. */
export function formatClock(clock: string, locale: Locale): string {
	if (!/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)(?::[0-5]\d)?$/.test(clock))
		throw new RangeError(`Not a time of day: ${clock}`);
	return `${separate(clock.slice(0, 5), locale)} ${ZONE_NAME}`;
}

/** Writes a span of opening: "09.00–21.00 WIB". */
export function formatClockRange(from: string, to: string, locale: Locale): string {
	return `${formatClock(from, locale).slice(0, 5)}–${formatClock(to, locale)}`;
}

/** Writes the time of an instant on the library's clock: "14.30 WIB". */
export function formatTime(instant: Date, locale: Locale): string {
	return `${separate(wallClock.format(instant), locale)} ${ZONE_NAME}`;
}

/** Writes an instant with its day: "Selasa, 24 November 2026, 14.30 WIB", short "24 Nov 2026, 14.30 WIB". */
export function formatDateTime(instant: Date, locale: Locale, style: 'long' | 'short' = 'long'): string {
	return `${formatDate(dayOfInstant(instant), locale, style)}, ${formatTime(instant, locale)}`;
}
