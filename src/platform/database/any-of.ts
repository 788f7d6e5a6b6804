import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * "One of these", for lists of any length: they travel as one array, where `inArray` would take a parameter each and
 * PostgreSQL stops at 65,535.
 *
 * @example db.select().from(copy).where(anyOf(copy.id, ids))
 */
export function anyOf(column: PgColumn, values: readonly string[]): SQL {
	return sql`${column} = any(${sql.param([...values])}::${sql.raw(column.getSQLType())}[])`;
}
