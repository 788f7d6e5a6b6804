import { insertMany, type Db } from '#platform/database/index.server.ts';
import {
	mobileCall,
	mobileException,
	mobileRequest,
	mobileRoute,
	mobileStop,
	mobileTrip
} from '../schema.ts';

/** A row as it is written at once: its keys are given where others name them. */
type New<Table extends { $inferInsert: object }> = Omit<Table['$inferInsert'], 'libraryId'>;

export type PastMobileLibrary = {
	routes: readonly (New<typeof mobileRoute> & { id: string })[];
	stops: readonly (New<typeof mobileStop> & { id: string })[];
	exceptions: readonly New<typeof mobileException>[];
	trips: readonly (New<typeof mobileTrip> & { id: string })[];
	calls: readonly New<typeof mobileCall>[];
	requests: readonly New<typeof mobileRequest>[];
};

/** Writes routes with the trips of a past in bulk, without an act in the ledger for each. */
export async function addPastMobileLibrary(db: Db, past: PastMobileLibrary): Promise<void> {
	const done = async (inserted: PromiseLike<unknown>) => {
		await inserted;
		return [];
	};
	await insertMany(past.routes, (rows) => done(db.insert(mobileRoute).values(rows)));
	await insertMany(past.stops, (rows) => done(db.insert(mobileStop).values(rows)));
	await insertMany(past.exceptions, (rows) => done(db.insert(mobileException).values(rows)));
	await insertMany(past.trips, (rows) => done(db.insert(mobileTrip).values(rows)));
	await insertMany(past.calls, (rows) => done(db.insert(mobileCall).values(rows)));
	await insertMany(past.requests, (rows) => done(db.insert(mobileRequest).values(rows)));
}
