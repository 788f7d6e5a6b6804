import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { anAccount } from '../testing/an-account.ts';
import { signInRig } from '../testing/sign-in-rig.ts';
import { giveOneTimePassword } from './give-one-time-password.ts';

const database = useDatabase();
let rig: ReturnType<typeof signInRig>;
beforeAll(() => {
	rig = signInRig(database.db);
});

const codesOf = (answer: { ok: boolean; reasons?: readonly { code: string }[] }) =>
	answer.ok ? [] : answer.reasons?.map(({ code }) => code);
const eventsOf = (kind: string, actorId: string) =>
	database.db
		.select({ facts: serviceEvent.facts, actorId: serviceEvent.actorId })
		.from(serviceEvent)
		.where(eq(serviceEvent.kind, kind))
		.then((rows) => rows.filter((row) => row.actorId === actorId));

describe('changing the own password', () => {
	const next = 'kereta uap ombilin';

	async function signedIn() {
		const account = await anAccount(database.db);
		const here = await rig.enter(account.card, account.password);
		const elsewhere = await rig.enter(account.card, account.password);
		const sessionId = (await rig.site.actorOfSession(here))?.sessionId ?? '';
		const change = (facts: { current?: string; next?: string; again?: string }, minute = 0) =>
			rig.site.changePassword(
				{
					accountId: account.id,
					sessionId,
					current: account.password,
					next,
					again: facts.next ?? next,
					...facts
				},
				{ now: new Date(rig.start.getTime() + minute * 60_000), address: '203.0.113.9' }
			);
		return { ...account, here, elsewhere, change };
	}

	it('takes the new one, keeps this device and signs out the others', async () => {
		const { id, card, password, here, elsewhere, change } = await signedIn();
		expect(await change({})).toMatchObject({ ok: true });
		expect(await rig.site.actorOfSession(here)).not.toBeNull();
		expect(await rig.site.actorOfSession(elsewhere)).toBeNull();
		expect(await rig.type(card, next)).toMatchObject({ ok: true });
		expect(codesOf(await rig.type(card, password))).toEqual(['sign-in.wrong']);
		expect(await eventsOf('identity.password.changed', id)).toHaveLength(1);
	});

	it('names everything that is wrong at once, and changes nothing', async () => {
		const { card, password, elsewhere, change } = await signedIn();
		const answer = await change({ current: 'bukan ini', next: 'pendek', again: 'pandak' });
		expect(codesOf(answer)).toEqual(['password.current-wrong', 'password.differs', 'password.too-short']);
		expect(codesOf(await change({ next: 'password123' }))).toEqual(['password.common']);
		expect(codesOf(await change({ next: password }))).toEqual(['password.same']);
		expect(await rig.site.actorOfSession(elsewhere)).not.toBeNull();
		expect(await rig.type(card, password)).toMatchObject({ ok: true });
	});

	it('lets nobody guess the current one from an open session', async () => {
		const { change } = await signedIn();
		for (let attempt = 0; attempt < 5; attempt++)
			expect(codesOf(await change({ current: `tebakan ${attempt}` }))).toEqual(['password.current-wrong']);
		expect(codesOf(await change({}))).toEqual(['sign-in.too-many']);
		expect(await change({}, 16)).toMatchObject({ ok: true });
	});
});

describe('a password for one sign-in', () => {
	const admin = {
		accountId: '00000000-0000-7000-8000-000000000001',
		permissions: ['circulation.loan.create']
	};
	const by = (actor = admin) => ({ now: rig.start, actor });

	it('ends all sessions, signs in, and asks for an own password until there is one', async () => {
		const { id, card, password } = await anAccount(database.db);
		const device = await rig.enter(card, password);
		const given = await giveOneTimePassword(database.db, { accountId: id }, by());
		if (!given.ok) throw new Error('refused');
		expect(await rig.site.actorOfSession(device)).toBeNull();
		expect(codesOf(await rig.type(card, password))).toEqual(['sign-in.wrong']);
		const fresh = await rig.enter(card, given.value.password);
		const session = await rig.site.actorOfSession(fresh);
		expect(session?.needsOwnPassword).toBe(true);
		await rig.site.changePassword(
			{
				accountId: id,
				sessionId: session?.sessionId ?? '',
				current: given.value.password,
				next: 'senja di lembah',
				again: 'senja di lembah'
			},
			{ now: rig.start, address: '203.0.113.7' }
		);
		expect((await rig.site.actorOfSession(fresh))?.needsOwnPassword).toBe(false);
	});

	it('stands in the ledger with giver and account, never with the password', async () => {
		const { id } = await anAccount(database.db);
		const giver = { ...admin, accountId: '00000000-0000-7000-8000-000000000002' };
		const given = await giveOneTimePassword(database.db, { accountId: id }, by(giver));
		if (!given.ok) throw new Error('refused');
		const events = await eventsOf('identity.password.given', giver.accountId);
		expect(events.map(({ facts }) => facts)).toEqual([{ account: id }]);
	});

	it('is not given to oneself, to an account that may more, or to none', async () => {
		const { id } = await anAccount(database.db, { roleName: 'petugas' });
		const give = (accountId: string, actor = admin) =>
			giveOneTimePassword(database.db, { accountId }, by(actor)).then(codesOf);
		expect(await give(id)).toEqual([]);
		expect(await give(id, { ...admin, accountId: id })).toEqual(['password.own-account']);
		expect(await give(id, { ...admin, permissions: ['members.member.read'] })).toEqual(['password.above']);
		expect(await give(admin.accountId)).toEqual(['account.unknown']);
	});
});
