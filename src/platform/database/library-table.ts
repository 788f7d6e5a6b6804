import { sql } from 'drizzle-orm';
import { pgPolicy, pgRole, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { PgColumnBuilderBase, PgTableExtraConfigValue } from 'drizzle-orm/pg-core';
import type { BuildExtraConfigColumns } from 'drizzle-orm';

/** The role every app connection takes. It owns nothing, so that row-level security holds for it. */
export const appRole = pgRole('suluah_app').existing();

const currentLibrary = sql`current_setting('suluah.library')::uuid`;

const libraryId = () => uuid().notNull().default(currentLibrary);

/** Primary key: UUIDv7, so that keys made one after another lie side by side in the index. */
export const id = () =>
	uuid()
		.primaryKey()
		.default(sql`uuidv7()`);

/** A short id for the outside world (six letters and digits, made by the database, never twice). */
export const publicId = () =>
	text()
		.notNull()
		.default(sql`short_id()`);

type WithLibrary<C extends Record<string, PgColumnBuilderBase>> = C & {
	libraryId: ReturnType<typeof libraryId>;
};

/**
 * A table whose rows belong to one library: adds `library_id`, filled from the connection, and the policy that
 * lets the app role see and write only its own library's rows.
 */
export function libraryTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
	name: N,
	columns: C,
	extra: (table: BuildExtraConfigColumns<N, WithLibrary<C>, 'pg'>) => PgTableExtraConfigValue[] = () => []
) {
	const all: WithLibrary<C> = { ...columns, libraryId: libraryId() };
	return pgTable(name, all, (table) => [
		pgPolicy(`${name}_of_library`, {
			as: 'permissive',
			for: 'all',
			to: appRole,
			// In a sub-select PostgreSQL reads the setting once a statement, not once a row.
			using: sql`library_id = (select ${currentLibrary})`,
			withCheck: sql`library_id = (select ${currentLibrary})`
		}),
		...extra(table)
	]);
}
