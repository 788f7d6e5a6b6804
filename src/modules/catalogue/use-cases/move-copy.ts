import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { copy } from '../schema.ts';

/** A copy belongs to another place from now on; in which room it stands there, somebody says later. */
export async function moveCopy(db: Db, copyId: string, branchId: string): Promise<void> {
	await db.update(copy).set({ branchId, roomId: null }).where(eq(copy.id, copyId));
}
