import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { transfer } from '../schema.ts';

export type Transfer = typeof transfer.$inferSelect;

/** Not arrived yet. */
export const isOpenTransfer = inArray(transfer.state, ['to-send', 'sent']);

/** The transfer that a copy is on. */
export async function openTransferOf(db: Db, copyId: string): Promise<Transfer | undefined> {
	const [found] = await db
		.select()
		.from(transfer)
		.where(and(eq(transfer.copyId, copyId), isOpenTransfer));
	return found;
}
