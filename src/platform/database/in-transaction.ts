import { PgTransaction } from 'drizzle-orm/pg-core';
import type { Db } from './db.ts';
import { errorCode } from './errors.ts';

/** Serialisation failure, deadlock: PostgreSQL undid everything and asks for another try. */
const retryable = new Set(['40001', '40P01']);
const tries = 4;

/**
 * Runs an act in one transaction: all of it is written, or nothing when it throws. Inside a transaction it becomes a
 * part of that one (a savepoint). Undone by a deadlock, the act is run again, so it must not leave traces outside the
 * database.
 */
export async function inTransaction<T>(db: Db, act: (tx: Db) => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await db.transaction(act);
		} catch (error) {
			const code = errorCode(error);
			const again = code !== undefined && retryable.has(code) && !(db instanceof PgTransaction);
			if (!again || attempt === tries) throw error;
		}
	}
}
