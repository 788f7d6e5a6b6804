import { and, inArray, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { serviceEvent } from './schema.ts';

/**
 * Strikes acts out of the ledger that were told by an import and are taken back with it. Acts of the house itself are
 * never struck out.
 *
 * @param which acts of these kinds whose fact has one of these values, such as `loan` with public ids
 */
export async function removeServiceEvents(
	db: Db,
	which: { kinds: readonly string[]; fact: string; values: readonly string[] }
): Promise<void> {
	await db
		.delete(serviceEvent)
		.where(
			and(
				inArray(serviceEvent.kind, [...which.kinds]),
				sql`${serviceEvent.facts} ->> ${which.fact} = any(${sql.param([...which.values])}::text[])`
			)
		);
}
