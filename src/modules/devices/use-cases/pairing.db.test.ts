import { beforeAll, describe, expect, it } from 'vitest';
import { ensureRoles } from '#modules/identity/index.server.ts';
import { addRooms } from '#modules/organisation/index.server.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { deviceOfToken } from '../queries/device-of-token.ts';
import { devices } from '../queries/devices.ts';
import { shownCode } from '../rules/pairing-code.ts';
import { beginPairing } from './begin-pairing.ts';
import { confirmPairing, type PairingInput } from './confirm-pairing.ts';
import { revokeDevice } from './revoke-device.ts';

const database = useDatabase();
const now = new Date('2026-11-24T14:30:00+07:00');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const by = { now, actorId: null };
let place: { branchId: string; roomId: string };

beforeAll(async () => {
	await ensureRoles(database.db, [
		{ name: 'kios', label: 'Kios', permissions: ['visits.visit.record'] },
		{ name: 'keliling', label: 'Keliling', permissions: ['circulation.loan.create'] }
	]);
	const branch = await aBranch(database.db);
	const [room] = await addRooms(database.db, [{ branchId: branch.id, code: 'PINTU', name: 'Pintu' }]);
	place = { branchId: branch.id, roomId: room?.id ?? '' };
});

const begin = (at = now) => beginPairing(database.db, { userAgent: 'Kios' }, { now: at });
const confirm = (change: Partial<PairingInput>, at = now) =>
	confirmPairing(
		database.db,
		{ code: '', name: 'Kios pintu', kind: 'kiosk', start: 'guest-book', ...place, ...change },
		{ ...by, now: at }
	);

describe('pairing', () => {
	it('makes a device of whoever holds the token, once staff have typed the code', async () => {
		const { code, token } = await begin();
		expect(await deviceOfToken(database.db, token, now)).toEqual({ state: 'waiting', code });
		expect(await confirm({ code: shownCode(code).toLowerCase() })).toMatchObject({ ok: true });
		const standing = await deviceOfToken(database.db, token, now);
		expect(standing).toMatchObject({
			state: 'paired',
			device: {
				...place,
				actor: { roleName: 'kios', permissions: ['visits.visit.record'], branchId: place.branchId }
			}
		});
		expect(await confirm({ code })).toMatchObject({
			ok: false,
			reasons: [{ code: 'pairing.code-unknown' }]
		});
	});

	it('is too late after a quarter of an hour', async () => {
		const { code, token } = await begin();
		expect(await confirm({ code }, later(16))).toMatchObject({ ok: false });
		expect(await deviceOfToken(database.db, token, later(16))).toEqual({ state: 'unknown' });
	});

	it('tells all that is wrong at once', async () => {
		const outcome = await confirm({ code: 'XXXXXX', name: '', branchId: place.roomId });
		expect(!outcome.ok && outcome.reasons.map(({ code }) => code)).toEqual([
			'pairing.code-unknown',
			'pairing.name',
			'pairing.branch',
			'pairing.room'
		]);
	});

	it('gives a device of a book car the role of the car', async () => {
		const { code, token } = await begin();
		await confirm({ code, kind: 'mobile', roomId: null });
		const standing = await deviceOfToken(database.db, token, now);
		expect(standing.state === 'paired' && standing.device.actor.roleName).toBe('keliling');
	});
});

it('a revoked device is told so, and nothing else', async () => {
	const { code, token } = await begin();
	const made = await confirm({ code, name: 'Kios lama' });
	if (!made.ok) throw new Error('not paired');
	expect(await revokeDevice(database.db, made.id, by)).toBe(true);
	expect(await deviceOfToken(database.db, token, now)).toEqual({
		state: 'revoked',
		name: 'Kios lama',
		isLost: false
	});
	expect(await revokeDevice(database.db, made.id, by)).toBe(false);
	expect((await devices(database.db)).at(-1)).toMatchObject({ name: 'Kios lama', revokedAt: now });
});

it('nobody’s token is nobody', async () => {
	expect(await deviceOfToken(database.db, undefined, now)).toEqual({ state: 'unknown' });
	expect(await deviceOfToken(database.db, 'karangan', now)).toEqual({ state: 'unknown' });
});
