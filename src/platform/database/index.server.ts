export type { Db } from './db.ts';
export { openDatabase } from './open-database.ts';
export type { Database } from './open-database.ts';
export { inTransaction } from './in-transaction.ts';
export { constraintOf, errorCode } from './errors.ts';
export { insertMany } from './insert-many.ts';
export { anyOf } from './any-of.ts';
export { newId } from './new-id.ts';
export { refreshStatistics } from './refresh-statistics.ts';
