import { insertMany, type Db } from '#platform/database/index.server.ts';
import { branch, closedDay, openingHours, room } from '../schema.ts';

/** A key is given only where other rows name it before it is written. */
export type NewBranch = Omit<typeof branch.$inferInsert, 'libraryId'>;
export type NewRoom = Omit<typeof room.$inferInsert, 'libraryId'>;
export type NewHours = Omit<typeof openingHours.$inferInsert, 'id' | 'libraryId'>;
export type NewClosedDay = Omit<typeof closedDay.$inferInsert, 'libraryId'>;

export function addBranches(db: Db, branches: readonly NewBranch[]) {
	return insertMany(branches, (rows) =>
		db.insert(branch).values(rows).returning({ id: branch.id, code: branch.code })
	);
}

export function addRooms(db: Db, rooms: readonly NewRoom[]) {
	return insertMany(rooms, (some) =>
		db.insert(room).values(some).returning({ id: room.id, code: room.code, branchId: room.branchId })
	);
}

export async function addOpeningHours(db: Db, hours: readonly NewHours[]): Promise<void> {
	await insertMany(hours, (rows) => db.insert(openingHours).values(rows).returning({ id: openingHours.id }));
}

/** Adds closed days; one that is already there stays as it is. */
export async function addClosedDays(db: Db, days: readonly NewClosedDay[]): Promise<void> {
	await insertMany(days, (rows) =>
		db.insert(closedDay).values(rows).onConflictDoNothing().returning({ id: closedDay.id })
	);
}
