import * as words from '#modules/mobile-library/office-messages.ts';
import {
	callFigures,
	requestsAwaiting,
	timetable,
	tripsBetween,
	type DatedTrip,
	type Trip
} from '#modules/mobile-library/index.server.ts';
import { sumFigures } from '#modules/mobile-library/index.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import {
	formatClockRange,
	formatDate,
	formatNearDay,
	formatNumber,
	formatTime,
	t,
	type Locale
} from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { sayNotDriven, whereOf } from './mobile-library-words.server.ts';

const daysShown = 14;

/** The trips of the office: two weeks ahead, two weeks back. */
export async function tripsPage(app: App, locale: Locale) {
	const today = dayOfInstant(app.clock.now());
	const period = { from: addDays(today, -daysShown), to: addDays(today, daysShown) };
	const [dated, trips, figures, { places }, requests] = await Promise.all([
		timetable(app.db, period),
		tripsBetween(app.db, period),
		callFigures(app.db, period),
		siteFacts(app),
		requestsAwaiting(app.db)
	]);
	const rows = dated.map((one) => {
		const sum = sumFigures(figures.filter(({ route, day }) => route === one.route.id && day === one.day));
		return {
			key: `${one.route.id} ${one.day}`,
			href: `/petugas/keliling/hari/${one.route.id}/${one.day}`,
			day: one.day,
			dayText: formatNearDay(one.day, today, locale, 'short'),
			route: one.route.name,
			car: places.find(({ id }) => id === one.route.branchId)?.shortName ?? '',
			...stateOf(one, trips, today, locale),
			figures: sum.calls === 0 ? null : figuresText(sum, locale)
		};
	});
	return {
		coming: rows.filter(({ day }) => day >= today),
		past: rows.filter(({ day }) => day < today).reverse(),
		requests
	};
}

const figuresText = (sum: ReturnType<typeof sumFigures>, locale: Locale) => ({
	calls: formatNumber(sum.calls, locale),
	people: formatNumber(sum.people, locale),
	lent: formatNumber(sum.lent, locale),
	returned: formatNumber(sum.returned, locale)
});

function stateOf(one: DatedTrip, trips: readonly Trip[], today: string, locale: Locale) {
	const notDriven = sayNotDriven(one, locale);
	if (notDriven !== null) return { tone: 'warn' as const, state: notDriven };
	const trip = trips.find(({ route, day }) => route === one.route.id && day === one.day);
	const name = trip?.state ?? (one.day < today ? 'missed' : 'planned');
	const tone = name === 'closed' || name === 'under-way' ? ('ok' as const) : ('quiet' as const);
	return { tone, state: t(words.tripStates[name], locale) };
}

/** A route on a day: who goes, what happened at each stop, what became of the day. */
export async function tripPage(app: App, of: { route: string; day: string }, locale: Locale) {
	const period = { from: of.day, to: of.day };
	const today = dayOfInstant(app.clock.now());
	const [dated, trips, figures, { places }] = await Promise.all([
		timetable(app.db, period),
		tripsBetween(app.db, period),
		callFigures(app.db, period),
		siteFacts(app)
	]);
	const one = dated.find(({ route }) => route.id === of.route);
	if (!one) return undefined;
	const trip = trips.find(({ route }) => route === of.route);
	const calls = figures.filter(({ route }) => route === of.route);
	const state = trip?.state ?? null;
	const driven = trip && trip.kilometersBefore !== null && trip.kilometersAfter !== null;
	return {
		route: one.route.name,
		car: places.find(({ id }) => id === one.route.branchId)?.shortName ?? '',
		day: formatNearDay(of.day, today, locale),
		isPast: of.day < today,
		isDriven: one.state === 'runs',
		isChanged: one.state === 'cancelled' || one.state === 'moved',
		...stateOf(one, trips, today, locale),
		next:
			state === null
				? 'prepared'
				: state === 'prepared'
					? 'under-way'
					: state === 'under-way'
						? 'closed'
						: null,
		trip: {
			driver: trip?.driver ?? '',
			staff: trip?.staff ?? '',
			kmBefore: trip?.kilometersBefore?.toString() ?? '',
			kmAfter: trip?.kilometersAfter?.toString() ?? '',
			note: trip?.note ?? ''
		},
		driven: driven
			? t(words.kmDriven, locale, {
					km: formatNumber((trip.kilometersAfter ?? 0) - (trip.kilometersBefore ?? 0), locale)
				})
			: null,
		stops: one.route.stops.map((stop) => ({
			id: stop.id,
			name: stop.name,
			where: whereOf(stop),
			hours: formatClockRange(stop.arrives, stop.leaves, locale),
			access: stop.accessNote
		})),
		calls: calls.map((call) => ({
			...call,
			stood:
				call.closedAt === null
					? t(words.sinceWord, locale, { time: formatTime(call.openedAt, locale) })
					: `${formatTime(call.openedAt, locale)}–${formatTime(call.closedAt, locale)}`
		})),
		total: sumFigures(calls)
	};
}

export const sayDay = (day: string, locale: Locale): string => formatDate(day, locale, 'plain');
