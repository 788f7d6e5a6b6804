import { LIBRARY_ZONE } from '#platform/clock/index.ts';
import type { Locale } from '#platform/i18n/index.ts';

const withSeconds = new Intl.DateTimeFormat('en-GB', {
	timeZone: LIBRARY_ZONE,
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
	hourCycle: 'h23'
});

/** The time of a scan on the library's clock: "14.31.22". The zone goes without saying in a list of this minute. */
export function rowTime(instant: Date, locale: Locale): string {
	const time = withSeconds.format(instant);
	return locale === 'id' ? time.replaceAll(':', '.') : time;
}
