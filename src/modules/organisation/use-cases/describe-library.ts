import type { Db } from '#platform/database/index.server.ts';
import { library } from '../schema.ts';

export type LibraryFacts = Partial<Omit<typeof library.$inferInsert, 'id' | 'createdAt'>>;

/** Writes the library's own name, contacts and kind. */
export async function describeLibrary(db: Db, facts: LibraryFacts): Promise<void> {
	await db.update(library).set(facts);
}
