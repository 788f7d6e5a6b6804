import {
	addGroupSlot,
	addPastBookings,
	addPastVisits,
	type PastVisit
} from '#modules/visits/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { demoGroupBookings, demoGroupDay, demoGroupSlots } from '#database/demo/group-visits.ts';
import { demoOpenDays } from '#database/demo/places.ts';
import type { DemoVisit } from '#database/demo/types.ts';
import type { PeopleIds } from './load-people.ts';
import type { PlaceIds } from './load-places.ts';

type Ids = { places: PlaceIds; people: PeopleIds };

/** The guest book of a year, the hours for groups, and a booking in each state. */
export async function loadVisits(
	db: Db,
	visits: readonly DemoVisit[],
	asOf: string,
	ids: Ids
): Promise<void> {
	for (const { branch, weekdays, ...slot } of demoGroupSlots)
		for (const weekday of weekdays)
			await addGroupSlot(db, { ...slot, weekday, branchId: ids.places.branch(branch) });
	await loadBookings(db, asOf, ids);
	const came = visits.findLast(({ kind, branch }) => kind === 'group' && branch === 'ADN');
	const bookingId = came === undefined ? null : await bookingOf(db, came, ids);
	await addPastVisits(
		db,
		visits.map((visit) => ({ ...lineOf(visit, ids), bookingId: visit === came ? bookingId : null }))
	);
}

function lineOf(visit: DemoVisit, { places, people }: Ids): PastVisit {
	const { group } = visit;
	return {
		kind: visit.kind,
		branchId: places.branch(visit.branch),
		roomId: places.room(visit.branch, visit.room),
		room: visit.room,
		at: new Date(visit.at),
		recordedAt: new Date(visit.at),
		memberId: visit.member ? (people.members.get(visit.member) ?? null) : null,
		sex: visit.sex ?? null,
		education: visit.education ?? null,
		job: visit.job ?? null,
		purpose: visit.purpose,
		people: group?.total ?? 1,
		male: group?.male ?? null,
		female: group?.female ?? null,
		institution: group?.institution ?? null,
		channel: 'demo'
	};
}

async function loadBookings(db: Db, asOf: string, { places }: Ids): Promise<void> {
	await addPastBookings(
		db,
		demoGroupBookings.map(({ branch, daysAhead, requestedDaysAgo, wishes, ...booking }) => {
			const requestedAt = new Date(`${addDays(asOf, -requestedDaysAgo)}T10:15:00+07:00`);
			return {
				...booking,
				branchId: places.branch(branch),
				day: demoGroupDay({ branch, daysAhead, starts: booking.starts }, asOf, demoOpenDays),
				wishes: [...wishes],
				requestedAt,
				decidedAt: booking.state === 'requested' ? null : new Date(requestedAt.getTime() + 3_600_000)
			};
		})
	);
}

/** The booking with which a class of the guest book came. */
async function bookingOf(db: Db, visit: DemoVisit, { places }: Ids): Promise<string | null> {
	const day = dayOfInstant(new Date(visit.at));
	const requestedAt = new Date(`${addDays(day, -9)}T11:00:00+07:00`);
	const [made] = await addPastBookings(db, [
		{
			code: 'KR-CTH67892',
			branchId: places.branch(visit.branch),
			day,
			starts: '09:00',
			ends: '11:00',
			state: 'arrived',
			institution: visit.group?.institution ?? 'SD Contoh',
			groupName: 'Kelas 5',
			contactName: 'Guru Rekaan',
			contactPhone: '+6281000000045',
			education: 'sd',
			male: visit.group?.male ?? 0,
			female: visit.group?.female ?? 0,
			companions: 0,
			wishes: ['dongeng'],
			requestedAt,
			decidedAt: new Date(requestedAt.getTime() + 3_600_000)
		}
	]);
	return made?.id ?? null;
}
