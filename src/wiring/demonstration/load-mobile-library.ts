import { randomUUID } from 'node:crypto';
import { addPastMobileLibrary, type PastMobileLibrary } from '#modules/mobile-library/index.server.ts';
import { addDays, isoWeekday } from '#platform/clock/index.ts';
import { addPastVisits, type PastVisit } from '#modules/visits/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import {
	demoCrew,
	demoRoutes,
	demoStopRequests,
	type DemoRoute,
	type DemoStop
} from '#database/demo/mobile-library.ts';
import { makeRandom, type Random } from '#database/demo/life/random.ts';
import { demoSeed } from '#database/demo/life.ts';
import { demoOpenDays } from '#database/demo/places.ts';
import type { PlaceIds } from './load-places.ts';

/** A year of trips, as far back as the loans of the demonstration. */
const daysBack = 365;
const kilometersOfATrip = 46;

const at = (day: string, clock: string, minutes: number) =>
	new Date(Date.parse(`${day}T${clock}:00+07:00`) + minutes * 60_000);

/**
 * The book cars: two routes, a year of trips that stood at their stops about when they should, requests for a stop, and the classes and neighbours
 * who came to the car.
 *
 * @returns how many lines of the guest book that makes
 */
export async function loadMobileLibrary(db: Db, asOf: string, places: PlaceIds): Promise<number> {
	const first = addDays(asOf, -daysBack);
	const random = makeRandom(demoSeed, 'mobile-library');
	const past = {
		routes: [] as Mutable<PastMobileLibrary['routes']>,
		stops: [] as Mutable<PastMobileLibrary['stops']>,
		exceptions: [] as Mutable<PastMobileLibrary['exceptions']>,
		trips: [] as Mutable<PastMobileLibrary['trips']>,
		calls: [] as Mutable<PastMobileLibrary['calls']>
	};
	const visits: PastVisit[] = [];
	for (const [sort, { stops, branch, ...route }] of demoRoutes.entries()) {
		const routeId = randomUUID();
		const branchId = places.branch(branch);
		past.routes.push({
			...route,
			id: routeId,
			branchId,
			weekdays: [...route.weekdays],
			firstDay: first,
			sort
		});
		const placed = stops.map((stop) => ({ ...stop, id: randomUUID(), routeId }));
		past.stops.push(...placed);
		let kilometers = 20_000 + sort * 7000;
		for (const day of tripDaysOf({ stops, branch, ...route }, first, asOf)) {
			if (random.chance(0.03)) {
				past.exceptions.push({
					routeId,
					day,
					kind: 'cancelled',
					reason: 'Mobil di bengkel.',
					announcedAt: at(day, '07:00', 0)
				});
				continue;
			}
			const tripId = randomUUID();
			const delay = random.between(-4, 12);
			const driven = kilometersOfATrip + random.between(-6, 9);
			past.trips.push({
				id: tripId,
				routeId,
				branchId,
				day,
				state: 'closed',
				...demoCrew[branch],
				kilometersBefore: kilometers,
				kilometersAfter: kilometers + driven,
				preparedAt: at(day, '07:30', 0),
				startedAt: at(day, '08:30', delay),
				closedAt: at(day, '16:00', delay)
			});
			kilometers += driven;
			visits.push(
				...placed.map((stop) => groupAt(stop, { branchId, room: places.room(branch, 'MOBIL'), day }, random))
			);
			past.calls.push(
				...placed.map(({ id: stopId, arrives, leaves }) => ({
					tripId,
					stopId,
					openedAt: at(day, arrives, delay),
					closedAt: at(day, leaves, delay)
				}))
			);
		}
	}
	await addPastVisits(db, visits);
	await addPastMobileLibrary(db, {
		...past,
		requests: demoStopRequests.map(({ daysAgo, ...request }) => {
			const requestedAt = at(addDays(asOf, -daysAgo), '10:20', 0);
			return { ...request, requestedAt, decidedAt: request.answer === null ? null : at(asOf, '08:00', 0) };
		})
	});
	return visits.length;
}

type Where = { branchId: string; room: string | null; day: string };

/** A class at a school, a few neighbours elsewhere, twenty minutes after the car has come. */
function groupAt(stop: DemoStop, { branchId, room, day }: Where, random: Random): PastVisit {
	const isSchool = stop.place !== undefined;
	const male = isSchool ? random.between(8, 16) : random.between(1, 5);
	const female = isSchool ? random.between(9, 17) : random.between(2, 8);
	const moment = at(day, stop.arrives, 20);
	return {
		kind: 'group',
		branchId,
		roomId: room,
		room: 'MOBIL',
		at: moment,
		recordedAt: moment,
		memberId: null,
		sex: null,
		education: isSchool ? 'sd' : null,
		job: null,
		purpose: isSchool ? 'kunjungan-kelas' : 'membaca',
		people: male + female,
		male,
		female,
		institution: isSchool ? stop.place : stop.name,
		channel: 'demo'
	};
}

type Mutable<Rows extends readonly unknown[]> = Rows[number][];

/** The days on which a route was driven before the day of the demonstration: open days of the car. */
function tripDaysOf({ weekdays, branch }: DemoRoute, from: string, to: string): string[] {
	const days: string[] = [];
	for (let day = from; day < to; day = addDays(day, 1))
		if (weekdays.includes(isoWeekday(day)) && demoOpenDays(branch, day)) days.push(day);
	return days;
}
