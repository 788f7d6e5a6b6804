import { writeCalendar } from '#formats/icalendar/write-event.ts';
import { mobileLibrary } from '#modules/mobile-library/messages.ts';
import { timetable } from '#modules/mobile-library/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { whereOf } from './mobile-library-words.server.ts';
import { momentOn } from './visit-form.ts';

const weeksAhead = 8;

/** The stops of the coming weeks as a calendar; a day that is cancelled is not in it. */
export async function timetableCalendar(app: App, url: URL, locale: Locale): Promise<string> {
	const now = app.clock.now();
	const today = dayOfInstant(now);
	const trips = await timetable(app.db, { from: today, to: addDays(today, weeksAhead * 7) });
	return writeCalendar(
		trips
			.filter(({ state }) => state === 'runs')
			.flatMap(({ route, day }) =>
				route.stops.map((stop) => ({
					uid: `${stop.id}-${day}@${url.host}`,
					stamp: now,
					start: momentOn(day, stop.arrives),
					end: momentOn(day, stop.leaves),
					summary: `${t(mobileLibrary, locale)}: ${stop.name}`,
					location: [stop.name, whereOf(stop)].join(', '),
					description: [route.name, stop.accessNote].filter(Boolean).join('. ')
				}))
			)
	);
}
