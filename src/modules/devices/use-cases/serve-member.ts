import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { device } from '../schema.ts';

/** A card is open at a kiosk. */
export async function beginService(db: Db, deviceId: string, memberId: string, now: Date): Promise<void> {
	await db.update(device).set({ servesMemberId: memberId, servesSince: now }).where(eq(device.id, deviceId));
}

/** "Selesai", or nobody there any more: the kiosk knows nobody. */
export async function endService(db: Db, deviceId: string): Promise<void> {
	await db.update(device).set({ servesMemberId: null, servesSince: null }).where(eq(device.id, deviceId));
}
