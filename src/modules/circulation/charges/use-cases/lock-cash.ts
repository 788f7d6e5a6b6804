import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { cashClose } from '../schema.ts';

/**
 * Whoever takes money on a day, takes some back or counts the drawer waits for the others: receipt numbers have no
 * gaps, and nothing comes in while it is being counted. It is the last lock of an act.
 */
export async function lockCashOf(tx: Db, day: string): Promise<void> {
	const name = sql`'cash ' || current_setting('suluah.library') || ${day}`;
	await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 8))`);
}

/** Whether the drawer of a branch has been counted for a day. */
export async function isCashClosed(tx: Db, branchId: string, day: string): Promise<boolean> {
	return (await tx.$count(cashClose, and(eq(cashClose.branchId, branchId), eq(cashClose.day, day)))) > 0;
}
