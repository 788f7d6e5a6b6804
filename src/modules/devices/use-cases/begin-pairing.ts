import { lt } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { hashOfDeviceToken, newDeviceToken } from '../rules/device-token.ts';
import { newPairingCode, pairingMinutes } from '../rules/pairing-code.ts';
import { devicePairing } from '../schema.ts';

/**
 * A device asks to work for the library. It keeps the token and shows the code; the token is good for nothing until
 * staff have typed the code.
 */
export function beginPairing(
	db: Db,
	{ userAgent }: { userAgent: string | null },
	{ now }: { now: Date }
): Promise<{ code: string; token: string }> {
	const token = newDeviceToken();
	const expiresAt = new Date(now.getTime() + pairingMinutes * 60_000);
	return inTransaction(db, async (tx) => {
		await tx.delete(devicePairing).where(lt(devicePairing.expiresAt, now));
		for (;;) {
			const code = newPairingCode();
			const made = await tx
				.insert(devicePairing)
				.values({ code, tokenHash: hashOfDeviceToken(token), userAgent, expiresAt })
				.onConflictDoNothing({ target: [devicePairing.libraryId, devicePairing.code] })
				.returning({ id: devicePairing.id });
			if (made.length > 0) return { code, token };
		}
	});
}
