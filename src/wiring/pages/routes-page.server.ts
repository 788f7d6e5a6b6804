import * as v from 'valibot';
import { routes, saveRoute, sayMobileLibrary, type Route } from '#modules/mobile-library/index.server.ts';
import { formatClockRange, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { sayNotDriven, sayPattern, weekdayName, whereOf } from './mobile-library-words.server.ts';
import { formText } from './form-text.ts';
import { routeForm, weekdaysIn } from './trip-form.ts';
import { sayDay } from './trips-page.server.ts';

/** The cars and the weekdays, for the form of a route. */
export async function routeChoices(app: App, locale: Locale) {
	const { places } = await siteFacts(app);
	return {
		cars: places
			.filter(({ kind }) => kind === 'mobile')
			.map(({ id, shortName }) => ({ value: id, label: shortName })),
		weekdays: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
			value: String(weekday),
			label: weekdayName(weekday, locale)
		}))
	};
}

/** All routes in brief. */
export async function routesPage(app: App, locale: Locale) {
	const [all, choices] = await Promise.all([routes(app.db), routeChoices(app, locale)]);
	return {
		...choices,
		routes: all.map((route) => ({
			id: route.id,
			name: route.name,
			car: choices.cars.find(({ value }) => value === route.branchId)?.label ?? '',
			pattern: sayPattern(route, locale),
			stops: route.stops.length
		}))
	};
}

/** A route as typed fields show it. */
const fieldsOf = (route: Route): Record<string, string> => ({
	name: route.name,
	branchId: route.branchId,
	everyWeeks: String(route.everyWeeks),
	firstDay: route.firstDay,
	lastDay: route.lastDay ?? '',
	note: route.note ?? '',
	version: String(route.version)
});

const degree = (value: number | null, locale: Locale) =>
	value === null ? '' : locale === 'id' ? String(value).replace('.', ',') : String(value);

/** A route with its stops and the days that were changed. */
export async function routePage(app: App, id: string, locale: Locale) {
	const [all, choices] = await Promise.all([routes(app.db), routeChoices(app, locale)]);
	const route = all.find((one) => one.id === id);
	if (!route) return undefined;
	return {
		...choices,
		id,
		name: route.name,
		fields: fieldsOf(route),
		weekdaysOn: route.weekdays.map(String),
		stops: route.stops.map((stop) => ({
			id: stop.id,
			name: stop.name,
			hours: formatClockRange(stop.arrives, stop.leaves, locale),
			where: whereOf(stop),
			fields: {
				name: stop.name,
				village: stop.village ?? '',
				district: stop.district,
				place: stop.place ?? '',
				arrives: stop.arrives.replace(':', '.'),
				leaves: stop.leaves.replace(':', '.'),
				latitude: degree(stop.latitude, locale),
				longitude: degree(stop.longitude, locale),
				accessNote: stop.accessNote ?? '',
				version: String(stop.version)
			} as Record<string, string>
		})),
		changed: route.exceptions.map((one) => ({
			day: one.day,
			href: `/petugas/keliling/hari/${id}/${one.day}`,
			dayText: sayDay(one.day, locale),
			say:
				sayNotDriven(
					{ ...one, route, state: one.kind === 'moved' ? 'moved' : 'cancelled', movedFrom: null },
					locale
				) ?? ''
		}))
	};
}

const fieldOf: Record<string, string> = {
	'route.car': 'branchId',
	'route.weekdays': 'weekdays',
	'route.weeks': 'everyWeeks',
	'route.first-day': 'firstDay',
	'route.last-day': 'lastDay'
};

/** Saves what the form of a route says; what was typed comes back with the problems. */
export async function saveRouteForm(app: App, id: string | null, form: FormData, locale: Locale) {
	const typed = formText(form);
	const weekdays = weekdaysIn(form);
	const outcome = await saveRoute(
		app.db,
		{ ...v.parse(routeForm, typed), id, weekdays },
		{ now: app.clock.now() }
	);
	if (outcome.ok) return { ok: true as const, id: outcome.id };
	return {
		ok: false as const,
		typed,
		weekdays: weekdays.map(String),
		problems: outcome.reasons.map((reason) => ({
			field: fieldOf[reason.code] ?? 'name',
			text: sayMobileLibrary(reason, locale)
		}))
	};
}
