export { grantToAppRole } from './app-role.ts';
export { migrate, pendingMigrations } from './migrate.ts';
export { MigrationRefusal } from './refusal.ts';
