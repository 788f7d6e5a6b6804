import { asc } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { role } from '../schema.ts';

/** The roles of the library with what each may do. */
export const roles = (db: Db) =>
	db
		.select({ name: role.name, label: role.label, permissions: role.permissions })
		.from(role)
		.orderBy(asc(role.name));
