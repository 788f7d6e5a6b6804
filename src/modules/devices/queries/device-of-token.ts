import { and, eq, gte } from 'drizzle-orm';
import { actorOfAccount } from '#modules/identity/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { hashOfDeviceToken } from '../rules/device-token.ts';
import type { DeviceKind, DeviceStart } from '../rules/device-kind.ts';
import { device, devicePairing } from '../schema.ts';

export type PairedDevice = {
	id: string;
	publicId: string;
	name: string;
	kind: DeviceKind;
	start: DeviceStart;
	branchId: string;
	roomId: string | null;
	isHelpAsked: boolean;
	/** Whose card is open here. */
	servesMemberId: string | null;
	/** As whom it acts. */
	actor: Actor;
};

/** What a token says about the device that holds it. */
export type DeviceStanding =
	| { state: 'paired'; device: PairedDevice }
	| { state: 'waiting'; code: string }
	| { state: 'revoked'; name: string; isLost: boolean }
	| { state: 'unknown' };

const minute = 60_000;

/** A card that was left open is closed after so long, whatever the screen does. */
const longestServiceMinutes = 15;

/** Who a device is, by the token of its cookie. Notes that it was seen, at most once a minute. */
export async function deviceOfToken(db: Db, token: string | undefined, now: Date): Promise<DeviceStanding> {
	if (!token) return { state: 'unknown' };
	const tokenHash = hashOfDeviceToken(token);
	const [found] = await db.select().from(device).where(eq(device.tokenHash, tokenHash));
	if (!found) {
		const [waiting] = await db
			.select({ code: devicePairing.code })
			.from(devicePairing)
			.where(and(eq(devicePairing.tokenHash, tokenHash), gte(devicePairing.expiresAt, now)));
		return waiting ? { state: 'waiting', code: waiting.code } : { state: 'unknown' };
	}
	const actor = found.revokedAt === null ? await actorOfAccount(db, found.accountId) : null;
	if (!actor) return { state: 'revoked', name: found.name, isLost: found.lostAt !== null };
	if (found.lastSeenAt === null || now.getTime() - found.lastSeenAt.getTime() >= minute)
		await db.update(device).set({ lastSeenAt: now }).where(eq(device.id, found.id));
	const { id, publicId, name, kind, start, branchId, roomId, helpAskedAt, servesSince } = found;
	const isServing =
		servesSince !== null && now.getTime() - servesSince.getTime() < longestServiceMinutes * minute;
	return {
		state: 'paired',
		device: {
			id,
			publicId,
			name,
			kind,
			start,
			branchId,
			roomId,
			isHelpAsked: helpAskedAt !== null,
			servesMemberId: isServing ? found.servesMemberId : null,
			actor
		}
	};
}
