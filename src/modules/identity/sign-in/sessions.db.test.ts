import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { sessionsOf } from '../queries/sessions-of.ts';
import { account, role, session } from '../schema.ts';
import { anAccount } from '../testing/an-account.ts';
import { headersWith, signInRig } from '../testing/sign-in-rig.ts';
import { setAccountDisabled } from '../use-cases/set-account-disabled.ts';
import { setPassword } from '../use-cases/set-password.ts';
import { signOutEverywhere } from '../use-cases/sign-out-everywhere.ts';

const database = useDatabase();
let rig: ReturnType<typeof signInRig>;
beforeAll(() => {
	rig = signInRig(database.db);
});

describe('a session', () => {
	it('says who is there, with role and permissions', async () => {
		const { id, card, password } = await anAccount(database.db, { name: 'Rina', roleName: 'petugas' });
		const device = await rig.enter(card, password);
		expect((await rig.site.actorOfSession(device))?.actor).toEqual({
			accountId: id,
			name: 'Rina',
			roleName: 'petugas',
			roleLabel: 'Petugas layanan',
			memberId: null,
			branchId: null,
			permissions: ['circulation.loan.create']
		});
	});

	it('is nobody without a cookie, or with one that we did not sign', async () => {
		const { card, password } = await anAccount(database.db);
		const device = await rig.enter(card, password);
		const [name = '', value = ''] = decodeURIComponent(device.get('cookie') ?? '').split(/=(.*)/s);
		const forged = (text: string) => headersWith([{ ...cookie, name, value: text }]);
		const [token = '', signature = ''] = value.split('.');
		expect(await rig.site.actorOfSession(forged(value))).not.toBeNull();
		expect(await rig.site.actorOfSession(new Headers())).toBeNull();
		expect(await rig.site.actorOfSession(forged(token))).toBeNull();
		expect(await rig.site.actorOfSession(forged(`${token}.${signature.toLowerCase()}`))).toBeNull();
		expect(await rig.site.actorOfSession(forged(`${token}x.${signature}`))).toBeNull();
		expect(await rig.site.actorOfSession(forged('%00%ff'))).toBeNull();
	});

	it('sees an edited role with its next request', async () => {
		const { card, password } = await anAccount(database.db, { roleName: 'petugas' });
		const device = await rig.enter(card, password);
		await database.db
			.update(role)
			.set({ permissions: ['a.b.c'] })
			.where(eq(role.name, 'petugas'));
		expect((await rig.site.actorOfSession(device))?.actor.permissions).toEqual(['a.b.c']);
	});

	it('is over when its time is, and its row goes with the next sign-in', async () => {
		const { id, card, password } = await anAccount(database.db);
		const device = await rig.enter(card, password);
		const aMinuteAgo = new Date(Date.now() - 60_000);
		await database.db.update(session).set({ expiresAt: aMinuteAgo }).where(eq(session.userId, id));
		expect(await rig.site.actorOfSession(device)).toBeNull();
		await rig.enter(card, password);
		expect(await database.db.select().from(session).where(eq(session.userId, id))).toHaveLength(1);
	});

	it('of a reader who becomes staff lasts as long as one of staff', async () => {
		const { id, card, password } = await anAccount(database.db);
		const device = await rig.enter(card, password);
		await database.db.update(account).set({ roleName: 'petugas' }).where(eq(account.id, id));
		expect(await rig.site.actorOfSession(device)).not.toBeNull();
		const thirteenHoursAgo = new Date(Date.now() - 13 * 60 * 60_000);
		await database.db.update(session).set({ createdAt: thirteenHoursAgo }).where(eq(session.userId, id));
		expect(await rig.site.actorOfSession(device)).toBeNull();
	});
});

describe('signing out', () => {
	it('ends this device only and takes its cookie back', async () => {
		const { card, password } = await anAccount(database.db);
		const [here, there] = [await rig.enter(card, password), await rig.enter(card, password)];
		const cookies = await rig.site.signOut(here);
		expect(cookies).toContainEqual(
			expect.objectContaining({ name: 'suluah.session_token', value: '', maxAge: 0 })
		);
		expect(await rig.site.actorOfSession(here)).toBeNull();
		expect(await rig.site.actorOfSession(there)).not.toBeNull();
	});

	it('is harmless for whoever is not signed in', async () => {
		expect(await rig.site.signOut(new Headers())).not.toHaveLength(0);
	});

	it('everywhere ends all sessions of this account and of no other', async () => {
		const [one, other] = [await anAccount(database.db), await anAccount(database.db)];
		const devices = [await rig.enter(one.card, one.password), await rig.enter(one.card, one.password)];
		const otherDevice = await rig.enter(other.card, other.password);
		expect(await signOutEverywhere(database.db, one.id)).toEqual({ ended: 2 });
		for (const device of devices) expect(await rig.site.actorOfSession(device)).toBeNull();
		expect(await rig.site.actorOfSession(otherDevice)).not.toBeNull();
	});

	it('happens by itself when the account is closed or gets a new password', async () => {
		const now = new Date();
		const [closed, changed] = [await anAccount(database.db), await anAccount(database.db)];
		const devices = [
			await rig.enter(closed.card, closed.password),
			await rig.enter(changed.card, changed.password)
		];
		await setAccountDisabled(database.db, { accountId: closed.id, isDisabled: true }, { now });
		await setPassword(database.db, { accountId: changed.id, password: 'sandi yang baru' }, { now });
		for (const device of devices) expect(await rig.site.actorOfSession(device)).toBeNull();
	});
});

describe('the list of sessions', () => {
	it('names each device, the latest first, and marks this one', async () => {
		const { id, card, password } = await anAccount(database.db);
		const here = await rig.enter(card, password);
		await rig.enter(card, password);
		const current = await rig.site.actorOfSession(here);
		const phone = { browser: 'Chrome', system: 'Android' };
		expect(await sessionsOf(database.db, id, current?.sessionId ?? null)).toMatchObject([
			{ device: phone, isCurrent: false },
			{ device: phone, isCurrent: true }
		]);
	});
});

const cookie = { maxAge: 60, path: '/', httpOnly: true, secure: false, sameSite: 'lax' } as const;
