import { randomBytes } from 'node:crypto';
import { and, eq, gte } from 'drizzle-orm';
import { createAccount } from '#modules/identity/index.server.ts';
import { knownPlaces } from '#modules/organisation/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { roleOfKind, type DeviceKind, type DeviceStart } from '../rules/device-kind.ts';
import { pairingCodeOf } from '../rules/pairing-code.ts';
import { device, devicePairing } from '../schema.ts';

export type PairingInput = {
	/** As staff read it from the kiosk. */
	code: string;
	name: string;
	kind: DeviceKind;
	start: DeviceStart;
	branchId: string;
	roomId: string | null;
};

export type PairingCode =
	'pairing.code-unknown' | 'pairing.name' | 'pairing.branch' | 'pairing.room' | 'pairing.role-missing';

export type PairingOutcome =
	{ ok: true; id: string; name: string } | { ok: false; reasons: Reason<PairingCode>[] };

type By = { now: Date; actorId: string | null };

/**
 * Staff confirm the code that a device shows: from now on it works for the library, as a service account of its own
 * that the ledger names.
 */
export function confirmPairing(db: Db, input: PairingInput, by: By): Promise<PairingOutcome> {
	return inTransaction(db, async (tx) => {
		const [waiting] = await tx
			.select()
			.from(devicePairing)
			.where(and(eq(devicePairing.code, pairingCodeOf(input.code)), gte(devicePairing.expiresAt, by.now)))
			.for('update');
		const reasons = await refuse(tx, input, waiting !== undefined);
		if (reasons.length > 0 || !waiting) return { ok: false, reasons };
		const accountId = await serviceAccount(tx, input, by.now);
		if (accountId === undefined)
			return {
				ok: false,
				reasons: [{ code: 'pairing.role-missing', facts: { role: roleOfKind[input.kind] } }]
			};
		const [made] = await tx
			.insert(device)
			.values({
				name: input.name,
				kind: input.kind,
				start: input.start,
				branchId: input.branchId,
				roomId: input.roomId,
				accountId,
				tokenHash: waiting.tokenHash,
				userAgent: waiting.userAgent,
				pairedAt: by.now,
				pairedBy: by.actorId
			})
			.returning({ publicId: device.publicId, name: device.name });
		if (!made) throw new Error('The device was not paired');
		await tx.delete(devicePairing).where(eq(devicePairing.id, waiting.id));
		await recordServiceEvents(tx, [
			{
				kind: 'devices.device.paired',
				occurredAt: by.now,
				channel: 'desk',
				branchId: input.branchId,
				actorId: by.actorId,
				facts: { device: made.publicId, deviceKind: input.kind }
			}
		]);
		return { ok: true, id: made.publicId, name: made.name };
	});
}

async function refuse(tx: Db, input: PairingInput, isWaiting: boolean): Promise<Reason<PairingCode>[]> {
	const { branches, rooms } = await knownPlaces(tx);
	const reasons: Reason<PairingCode>[] = [];
	if (!isWaiting) reasons.push({ code: 'pairing.code-unknown', facts: { code: input.code } });
	if (input.name === '') reasons.push({ code: 'pairing.name', facts: {} });
	if (!branches.some(({ id }) => id === input.branchId)) reasons.push({ code: 'pairing.branch', facts: {} });
	const isRoomThere = rooms.some(({ id, branchId }) => id === input.roomId && branchId === input.branchId);
	if (input.roomId !== null && !isRoomThere) reasons.push({ code: 'pairing.room', facts: {} });
	return reasons;
}

async function serviceAccount(tx: Db, input: PairingInput, now: Date): Promise<string | undefined> {
	const roleName = roleOfKind[input.kind];
	const made = await createAccount(
		tx,
		{
			card: `${roleName}-${randomBytes(4).toString('hex')}`,
			name: input.name,
			roleName,
			branchId: input.branchId,
			password: null,
			isService: true
		},
		{ now }
	);
	return made.ok ? made.value.id : undefined;
}
