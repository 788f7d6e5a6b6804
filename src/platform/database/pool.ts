import pg from 'pg';
import { PlannedClient } from './planned-client.ts';
import { prepareSession } from './prepare-session.ts';

export type PoolOptions = {
	url: string;
	/** Connections at most. */
	size?: number;
	/** Shown by the server beside each connection. */
	name?: string;
	/** An idle connection broke. The pool replaces it by itself; this is for the log. */
	onError?: (error: Error) => void;
};

/** Dates are calendar facts: as text, not as midnight in some zone. */
const types: pg.CustomTypesConfig = {
	getTypeParser: (oid: number, format?: 'text' | 'binary') =>
		oid === pg.types.builtins.DATE ? (value: string) => value : pg.types.getTypeParser(oid, format)
};

/** Connections of the app: each belongs to one library and has the rights of the app role only. */
export function openPool({ url, size = 10, name = 'suluah', onError }: PoolOptions): pg.Pool {
	const pool = new pg.Pool({
		Client: PlannedClient,
		connectionString: url,
		max: size,
		application_name: name,
		types,
		// What is asked together (Promise.all) travels together, in that order: acts wait less for the database.
		pipeline: true,
		connectionTimeoutMillis: 10_000,
		idleTimeoutMillis: 60_000,
		onConnect: prepareSession
	});
	// Without a listener the end of one idle connection would be the end of the process.
	pool.on('error', onError ?? (() => undefined));
	return pool;
}
