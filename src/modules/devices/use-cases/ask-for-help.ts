import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { device } from '../schema.ts';

/** Somebody at a kiosk calls staff: the list of devices and the desk show it until somebody comes. */
export async function askForHelp(db: Db, deviceId: string, now: Date): Promise<void> {
	await db
		.update(device)
		.set({ helpAskedAt: now })
		.where(and(eq(device.id, deviceId), isNull(device.helpAskedAt)));
}

/** Staff are on their way. */
export async function answerHelp(db: Db, publicId: string): Promise<void> {
	await db.update(device).set({ helpAskedAt: null }).where(eq(device.publicId, publicId));
}
