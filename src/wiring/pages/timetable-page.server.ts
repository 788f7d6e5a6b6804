import * as words from '#modules/mobile-library/messages.ts';
import { drawMap } from '#modules/mobile-library/index.ts';
import { routes, timetable, type DatedTrip } from '#modules/mobile-library/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { formatClockRange, formatDate, formatNearDay, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { clockTimeOf } from '../clock-time.ts';
import { siteFacts } from '../site-facts.server.ts';
import { sayNotDriven, sayPattern, whereOf } from './mobile-library-words.server.ts';

const daysShown = 14;
/** So many days with something to say; the weekly list has the rest. */
const datesShown = 5;

/** The public timetable: the next stops by day, every route with its hours, the map. */
export async function timetablePage(app: App, locale: Locale) {
	const now = app.clock.now();
	const today = dayOfInstant(now);
	const [trips, all, { places }] = await Promise.all([
		timetable(app.db, { from: today, to: addDays(today, daysShown) }),
		routes(app.db),
		siteFacts(app)
	]);
	const carOf = (branchId: string) => places.find(({ id }) => id === branchId)?.shortName ?? '';
	const shown = all.filter(({ stops, lastDay }) => stops.length > 0 && (lastDay ?? today) >= today);
	let number = 0;
	const numbered = shown.map((route) => ({
		...route,
		stops: route.stops.map((stop) => ({ ...stop, number: ++number }))
	}));
	return {
		days: nextDays(trips, { today, time: clockTimeOf(now), carOf }, locale),
		routes: numbered.map((route) => ({
			id: route.id,
			name: route.name,
			car: carOf(route.branchId),
			pattern: sayPattern(route, locale),
			note: route.note,
			stops: route.stops.map((stop) => ({
				number: stop.number,
				name: stop.name,
				time: formatClockRange(stop.arrives, stop.leaves, locale),
				where: whereOf(stop),
				place: stop.place,
				access: stop.accessNote
			}))
		})),
		map: drawMap(numbered.map(({ stops }) => stops))
	};
}

type Moment = { today: string; time: string; carOf: (branchId: string) => string };

function nextDays(trips: readonly DatedTrip[], { today, time, carOf }: Moment, locale: Locale) {
	const days = [...new Set(trips.map(({ day }) => day))].map((day) => {
		const ofDay = trips.filter((trip) => trip.day === day);
		const stops = ofDay
			.filter(({ state }) => state === 'runs')
			.flatMap(({ route, movedFrom }) => route.stops.map((stop) => ({ stop, route, movedFrom })))
			.filter(({ stop }) => day !== today || stop.leaves > time)
			.sort((a, b) => a.stop.arrives.localeCompare(b.stop.arrives));
		return {
			day,
			title: formatNearDay(day, today, locale),
			stops: stops.map(({ stop, route, movedFrom }) => ({
				key: `${route.id} ${stop.id}`,
				time: formatClockRange(stop.arrives, stop.leaves, locale),
				name: stop.name,
				where: whereOf(stop),
				car: carOf(route.branchId),
				moved:
					movedFrom === null
						? null
						: t(words.movedFromLine, locale, { day: formatDate(movedFrom, locale, 'day') })
			})),
			notes: ofDay.flatMap((trip) => sayNotDriven(trip, locale) ?? [])
		};
	});
	return days.filter(({ stops, notes }) => stops.length + notes.length > 0).slice(0, datesShown);
}

/** The stops of today that are not over, for the home page. */
export async function stopsToday(app: App, locale: Locale) {
	const now = app.clock.now();
	const today = dayOfInstant(now);
	const time = clockTimeOf(now);
	const trips = await timetable(app.db, { from: today, to: today });
	return trips
		.filter(({ state }) => state === 'runs')
		.flatMap(({ route }) => route.stops)
		.filter(({ leaves }) => leaves > time)
		.sort((a, b) => a.arrives.localeCompare(b.arrives))
		.map((stop) => ({
			name: stop.name,
			say: `${formatClockRange(stop.arrives, stop.leaves, locale)}, ${whereOf(stop)}`
		}));
}
