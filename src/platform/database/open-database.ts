import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Db } from './db.ts';
import { openPool } from './pool.ts';
import type { PoolOptions } from './pool.ts';

export type Database = { db: Db; pool: pg.Pool; close: () => Promise<void> };

/**
 * Opens the app's connections to a migrated database.
 *
 * @example
 * const { db, close } = openDatabase({ url: config.databaseUrl });
 */
export function openDatabase(options: PoolOptions): Database {
	const pool = openPool(options);
	return { db: drizzle(pool, { casing: 'snake_case' }), pool, close: () => pool.end() };
}
