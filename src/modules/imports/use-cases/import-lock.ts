import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';

/** One number for "data of another system is being written or taken back". */
const importLock = 7_348_011;

/** Imports follow one another: the second sees what the first wrote. Held until the transaction ends. */
export async function lockImports(tx: Db): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(${importLock})`);
}
