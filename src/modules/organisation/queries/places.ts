import { asc, gte, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { hoursOn, type DayHours } from '../rules/opening.ts';
import { branch, closedDay, library, openingHours, room } from '../schema.ts';

export type Place = {
	id: string;
	code: string;
	name: string;
	shortName: string;
	kind: 'building' | 'mobile' | 'corner';
	district: string | null;
	address: string | null;
	accessNote: string | null;
	/** False for the book cars, which keep a timetable instead. */
	hasHours: boolean;
	hoursOn: (day: string) => DayHours;
};

/** The library's own name and how to reach it. */
export async function libraryFacts(db: Db) {
	const [found] = await db.select().from(library).limit(1);
	if (!found) throw new Error('the database has no library: run migrate');
	return found;
}

/** All places of service in the order the library lists them, each with its calendar from a day on. */
export async function placesOfService(db: Db, from: string): Promise<Place[]> {
	const branches = await db.select().from(branch).orderBy(asc(branch.sort), asc(branch.code));
	const hours = await db.select().from(openingHours);
	const closed = await db.select().from(closedDay).where(gte(closedDay.day, from));
	return branches.map((row) => {
		const ofBranch = hours.filter((entry) => entry.branchId === row.id);
		const days = new Map(
			closed
				.filter((entry) => entry.branchId === null || entry.branchId === row.id)
				.map((entry) => [entry.day, entry.name])
		);
		return {
			id: row.id,
			code: row.code,
			name: row.name,
			shortName: row.shortName,
			kind: row.kind,
			district: row.district,
			address: row.address,
			accessNote: row.accessNote,
			hasHours: ofBranch.length > 0,
			hoursOn: (day) => hoursOn(day, ofBranch, days)
		};
	});
}

export type RoomChoice = { id: string; branchId: string; name: string };

/** The rooms of every place, for choosing where a copy stands. */
export async function roomsOfPlaces(db: Db): Promise<RoomChoice[]> {
	return db
		.select({ id: room.id, branchId: room.branchId, name: room.name })
		.from(room)
		.orderBy(asc(room.branchId), asc(room.sort), sql`lower(${room.name})`);
}
