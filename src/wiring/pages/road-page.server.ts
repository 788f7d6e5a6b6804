import { createHash } from 'node:crypto';
import type { OfflineKit } from '#modules/circulation/ui/desk/offline/create-desk-offline.svelte.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { timetable } from '#modules/mobile-library/index.server.ts';
import type { RoadPlan, RoadStop } from '#modules/mobile-library/ui/road/road-plan.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { formatClockRange, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { whereOf } from './mobile-library-words.server.ts';

/** A page that was kept may be opened for so many days without network. */
const daysKnown = 7;

type Asked = {
	actor: Actor;
	locale: Locale;
	/** The code of a car; the own one, or the first, when it names none. */
	car: string | null;
	/** Below which address the page lives: its list and what it sends are there too. */
	at: string;
};

/** What the driver's screen needs for a week without network; undefined when the library has no car. */
export async function roadPage(app: App, { actor, locale, car, at }: Asked) {
	const { places } = await siteFacts(app);
	const cars = places.filter(({ kind }) => kind === 'mobile');
	const chosen =
		cars.find(({ code }) => code === car) ?? cars.find(({ id }) => id === actor.branchId) ?? cars[0];
	if (!chosen) return undefined;
	const today = dayOfInstant(app.clock.now());
	const trips = await timetable(app.db, { from: today, to: addDays(today, daysKnown - 1) });
	const plan: Record<string, RoadStop[]> = {};
	for (const { day, state, route } of trips)
		if (state === 'runs' && route.branchId === chosen.id)
			plan[day] = [
				...(plan[day] ?? []),
				...route.stops.map((stop) => ({
					route: route.id,
					id: stop.id,
					name: stop.name,
					words: `${formatClockRange(stop.arrives, stop.leaves, locale)}, ${whereOf(stop)}`
				}))
			];
	const query = `?mobil=${encodeURIComponent(chosen.code)}`;
	const kit: OfflineKit = {
		owner: createHash('sha256').update(`jalan ${actor.accountId}`).digest('base64url').slice(0, 22),
		device: `${chosen.shortName} (${actor.name})`.slice(0, 100),
		listUrl: `${at}/daftar${query}`,
		syncUrl: `${at}/kirim${query}`,
		entriesHref: may(actor, 'circulation.offline.settle') ? '/petugas/luring' : null
	};
	const stops: RoadPlan = plan;
	return {
		kit,
		plan: stops,
		today,
		car: chosen.code,
		cars: cars.map(({ code, shortName }) => ({ code, name: shortName }))
	};
}

/** At which place a device of the road lends: the car it names, or its own place. */
export async function carBranch(app: App, code: string | null, actor: Actor): Promise<string | null> {
	const { places } = await siteFacts(app);
	return places.find((place) => place.kind === 'mobile' && place.code === code)?.id ?? actor.branchId;
}
