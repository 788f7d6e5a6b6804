import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';

const key = sql`hashtextextended('suluah.calendar ' || current_setting('suluah.library'), 0)`;

/**
 * Until the end of this transaction nobody changes the calendar: for acts that write a date counted by it, before they
 * read it. They do not wait for each other, only for whoever is changing it at this moment.
 */
export async function keepCalendar(tx: Db): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock_shared(${key})`);
}

/** Waits for all acts that count by the calendar, and lets none begin until this transaction ends. */
export async function lockCalendar(tx: Db): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(${key})`);
}
