import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { title } from '../schema.ts';

/** Holds a title until the transaction ends: whoever writes its queue next waits. */
export async function lockTitle(db: Db, titleId: string): Promise<void> {
	await db.select({ id: title.id }).from(title).where(eq(title.id, titleId)).for('no key update');
}
