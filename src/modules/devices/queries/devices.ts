import { asc, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { device } from '../schema.ts';

/** Every device that works or worked for the library, those at work first. */
export function devices(db: Db) {
	return db
		.select({
			id: device.publicId,
			name: device.name,
			kind: device.kind,
			start: device.start,
			branchId: device.branchId,
			roomId: device.roomId,
			userAgent: device.userAgent,
			pairedAt: device.pairedAt,
			lastSeenAt: device.lastSeenAt,
			revokedAt: device.revokedAt,
			helpAskedAt: device.helpAskedAt
		})
		.from(device)
		.orderBy(sql`${device.revokedAt} is not null`, asc(device.name), asc(device.pairedAt));
}

/** Where somebody at a kiosk has called. */
export function callsForHelp(db: Db) {
	return db
		.select({ id: device.publicId, name: device.name, askedAt: device.helpAskedAt })
		.from(device)
		.where(isNotNull(device.helpAskedAt))
		.orderBy(asc(device.helpAskedAt));
}
