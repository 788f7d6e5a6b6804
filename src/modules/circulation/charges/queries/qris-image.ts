import { desc } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { qrisImage } from '../schema.ts';

/** Whether the library has a QRIS code to show. */
export const hasQrisImage = async (db: Db): Promise<boolean> => (await db.$count(qrisImage)) > 0;

/** The library's QRIS code; undefined where none was uploaded. */
export async function qrisImageNow(db: Db) {
	const [found] = await db.select().from(qrisImage).orderBy(desc(qrisImage.uploadedAt)).limit(1);
	return found;
}
