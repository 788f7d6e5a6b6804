export { migrate, pendingMigrations } from './migrate.ts';
export { MigrationRefusal } from './refusal.ts';
