import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';

/** What use cases and queries are given: the database, or a transaction in it. */
export type Db = PgDatabase<NodePgQueryResultHKT>;
