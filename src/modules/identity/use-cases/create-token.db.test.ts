import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { memberByCard, membersWithEmail } from '#modules/members/index.server.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { useDatabase } from '#tests/support/database.ts';
import { actorOfToken } from '../queries/actor-of-token.ts';
import { account, apiToken } from '../schema.ts';
import { anAccount, someRoles } from '../testing/an-account.ts';
import { createToken, type NewToken } from './create-token.ts';
import { ensureRoles } from './ensure-roles.ts';
import { revokeToken } from './revoke-token.ts';
import { setAccountDisabled } from './set-account-disabled.ts';

const database = useDatabase();
const now = new Date('2026-11-24T01:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
beforeAll(() => ensureRoles(database.db, someRoles));

const ask = (input: NewToken) =>
	createToken(database.db, input, {
		now,
		members: { withEmail: membersWithEmail, withCard: memberByCard }
	});

async function make(input: NewToken) {
	const answer = await ask(input);
	if (!answer.ok) throw new Error(answer.reasons.map((reason) => reason.code).join());
	return answer.value;
}
const who = (token: string, at = now) => actorOfToken(database.db, `Bearer ${token}`, at);

describe('a token of a staff role', () => {
	it('acts as a service account of its own, with the rights of the role', async () => {
		const [one, two] = [await make({ roleName: 'petugas' }), await make({ roleName: 'petugas' })];
		expect(one.accountId).not.toBe(two.accountId);
		expect(await who(one.token)).toMatchObject({
			accountId: one.accountId,
			name: expect.stringMatching(/^Token Petugas layanan [0-9a-f]{8}$/),
			roleName: 'petugas',
			memberId: null,
			permissions: ['circulation.loan.create']
		});
	});
});

describe('a token of a reader', () => {
	it('acts as the account of the card', async () => {
		const member = await aMember(database.db);
		const { id, card } = await anAccount(database.db, { card: member.cardNumber, memberId: member.id });
		const { token } = await make({ roleName: 'anggota', card: card.toLowerCase() });
		expect(await who(token)).toMatchObject({ accountId: id, memberId: member.id, permissions: [] });
	});

	it('works for a member who has no account yet; nobody can sign in with it', async () => {
		const member = await aMember(database.db);
		const { token, accountId } = await make({ roleName: 'anggota', card: member.cardNumber });
		expect(await who(token)).toMatchObject({ name: member.name, memberId: member.id });
		const again = await make({ roleName: 'anggota', card: member.cardNumber });
		expect(again.accountId).toBe(accountId);
	});

	it.each<[NewToken, string]>([
		[{ roleName: 'anggota' }, 'token.card-needed'],
		[{ roleName: 'anggota', card: 'TIDAK-ADA' }, 'token.card-unknown'],
		[{ roleName: 'anggota', card: 'PETUGAS-1' }, 'token.card-of-staff'],
		[{ roleName: 'petugas', card: 'PETUGAS-1' }, 'token.card-not-for-role'],
		[{ roleName: 'raja' }, 'account.role-unknown']
	])('%j is refused', async (input, code) => {
		if (input.card === 'PETUGAS-1') {
			const [there] = await database.db.select().from(account).where(eq(account.username, 'petugas-1'));
			if (!there) await anAccount(database.db, { card: 'PETUGAS-1', roleName: 'petugas' });
		}
		expect(await ask(input)).toMatchObject({ ok: false, reasons: [{ code }] });
	});
});

describe('a token', () => {
	it('is kept as a hash only', async () => {
		const { token } = await make({ roleName: 'petugas' });
		const { rows } = await database.db.execute(sql`select t.*, a.* from api_token t, account a`);
		expect(JSON.stringify(rows)).not.toContain(token.slice('suluah_'.length));
	});

	it('is nobody’s when unknown, revoked, or of a closed account', async () => {
		const revoked = await make({ roleName: 'petugas' });
		expect(await revokeToken(database.db, revoked.token, now)).toBe(true);
		expect(await revokeToken(database.db, revoked.token, now)).toBe(false);
		const closed = await make({ roleName: 'petugas' });
		await setAccountDisabled(database.db, { accountId: closed.accountId, isDisabled: true }, { now });
		for (const token of [revoked.token, closed.token, `${revoked.token}x`, 'suluah_'])
			expect(await who(token)).toBeNull();
		expect(await actorOfToken(database.db, null, now)).toBeNull();
	});

	it('remembers its last use, written at most once a minute', async () => {
		const { token, tokenId } = await make({ roleName: 'petugas' });
		const lastUse = async () => {
			const [row] = await database.db.select().from(apiToken).where(eq(apiToken.id, tokenId));
			return row?.lastUsedAt;
		};
		expect(await lastUse()).toBeNull();
		await who(token);
		await who(token, later(59));
		expect(await lastUse()).toEqual(now);
		await who(token, later(60));
		expect(await lastUse()).toEqual(later(60));
	});
});
