import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { CopyStatus } from '../rules/copy-status.ts';
import { copy } from '../schema.ts';

/** Writes what a loan, a return or a transfer made of a copy. The caller holds the copy's lock. */
export async function setCopyStatus(db: Db, copyId: string, status: CopyStatus): Promise<void> {
	await db.update(copy).set({ status }).where(eq(copy.id, copyId));
}
