import { and, asc, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm';
import { branchCalendar } from '#modules/organisation/index.server.ts';
import { addDays, isoWeekday } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { holdingStates } from '../rules/booking-state.ts';
import { groupBooking, groupSlot } from '../schema.ts';

export type WeekSlot = {
	id: string;
	branchId: string;
	weekday: number;
	starts: string;
	ends: string;
	people: number;
};

const hhmm = (time: string): string => time.slice(0, 5);

/** The hours in which branches take groups. */
export async function weekSlots(db: Db, branchId?: string): Promise<WeekSlot[]> {
	const rows = await db
		.select()
		.from(groupSlot)
		.where(branchId === undefined ? undefined : eq(groupSlot.branchId, branchId))
		.orderBy(asc(groupSlot.branchId), asc(groupSlot.weekday), asc(groupSlot.starts));
	return rows.map(({ id, weekday, starts, ends, people, branchId: of }) => ({
		id,
		branchId: of,
		weekday,
		starts: hhmm(starts),
		ends: hhmm(ends),
		people
	}));
}

/** An hour on a day, with the places in it. */
export type DatedSlot = {
	branchId: string;
	day: string;
	starts: string;
	ends: string;
	places: number;
	free: number;
};

/**
 * The hours of a branch for groups between two days, both included, closed days left out, each with its free places.
 *
 * @param besides the id of a booking whose places count as free: it is being moved
 */
export async function slotsBetween(
	db: Db,
	of: { branchId: string; from: string; to: string; besides?: string | undefined }
): Promise<DatedSlot[]> {
	const slots = await weekSlots(db, of.branchId);
	if (slots.length === 0) return [];
	const calendar = await branchCalendar(db, of.branchId, of.from);
	const taken = await takenPlaces(db, of);
	const found: DatedSlot[] = [];
	for (let day = of.from; day <= of.to; day = addDays(day, 1)) {
		const hours = calendar(day);
		if (!hours.open) continue;
		for (const { starts, ends, people } of slots.filter(({ weekday }) => weekday === isoWeekday(day))) {
			if (starts < hours.opens || ends > hours.closes) continue;
			const free = Math.max(0, people - (taken.get(`${day} ${starts}`) ?? 0));
			found.push({ branchId: of.branchId, day, starts, ends, places: people, free });
		}
	}
	return found;
}

async function takenPlaces(
	db: Db,
	of: { branchId: string; from: string; to: string; besides?: string | undefined }
): Promise<Map<string, number>> {
	const rows = await db
		.select({
			day: groupBooking.day,
			starts: groupBooking.starts,
			people: sql<number>`sum(${groupBooking.male} + ${groupBooking.female} + ${groupBooking.companions})::int`
		})
		.from(groupBooking)
		.where(
			and(
				eq(groupBooking.branchId, of.branchId),
				gte(groupBooking.day, of.from),
				lte(groupBooking.day, of.to),
				inArray(groupBooking.state, [...holdingStates]),
				...(of.besides === undefined ? [] : [ne(groupBooking.id, of.besides)])
			)
		)
		.groupBy(groupBooking.day, groupBooking.starts);
	return new Map(rows.map(({ day, starts, people }) => [`${day} ${hhmm(starts)}`, people]));
}
