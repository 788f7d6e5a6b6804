import { lt } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { deskAct } from './schema.ts';

/** Forgets what scans made before an instant had changed: their minute is long over. */
export async function forgetDeskActs(db: Db, before: Date): Promise<void> {
	await db.delete(deskAct).where(lt(deskAct.madeAt, before));
}
