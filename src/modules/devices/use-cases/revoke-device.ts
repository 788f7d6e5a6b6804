import { and, eq, isNull } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { device } from '../schema.ts';

/**
 * Takes a device out of service: it says so itself at its next request. One that is lost forgets everything then, what
 * it has not sent yet too. False when there is no such device at work.
 */
export function revokeDevice(
	db: Db,
	publicId: string,
	by: { now: Date; actorId: string | null },
	isLost = false
): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const [gone] = await tx
			.update(device)
			.set({ revokedAt: by.now, revokedBy: by.actorId, helpAskedAt: null, lostAt: isLost ? by.now : null })
			.where(and(eq(device.publicId, publicId), isNull(device.revokedAt)))
			.returning({ branchId: device.branchId });
		if (!gone) return false;
		await recordServiceEvents(tx, [
			{
				kind: isLost ? 'devices.device.lost' : 'devices.device.revoked',
				occurredAt: by.now,
				channel: 'desk',
				branchId: gone.branchId,
				actorId: by.actorId,
				facts: { device: publicId }
			}
		]);
		return true;
	});
}
