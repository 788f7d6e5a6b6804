export { borrowPostgres } from './borrow-postgres.ts';
export { createDatabase } from './create-database.ts';
export { startPostgres } from './start-postgres.ts';
export type { Postgres, StartOptions } from './start-postgres.ts';
export { throwawaySettings } from './settings.ts';
export { PostgresRefusal } from './refusal.ts';
export type { Notice } from './notice.ts';
