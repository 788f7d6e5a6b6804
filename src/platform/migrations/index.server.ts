export { grantToAppRole } from './app-role.ts';
export { migrate } from './migrate.ts';
export { MigrationRefusal } from './refusal.ts';
