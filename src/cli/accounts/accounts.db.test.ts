import { beforeAll, describe, expect, it } from 'vitest';
import { actorOfAccount, actorOfToken, ensureRoles } from '#modules/identity/index.server.ts';
import { signInRig } from '#modules/identity/testing/sign-in-rig.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { useDatabase } from '#tests/support/database.ts';
import { defaultRoles } from '#wiring/default-roles.ts';
import { Refused, UsageError, type Call, type Outcome } from '../command.ts';
import type { DatabaseAct } from './database-act.ts';
import { closeUser, reopenUser } from './close-user.ts';
import { createProgramToken } from './create-program-token.ts';
import { createUser } from './create-user.ts';
import { revokeProgramToken } from './revoke-program-token.ts';
import { setUserPassword } from './set-user-password.ts';

const database = useDatabase();
beforeAll(() => ensureRoles(database.db, defaultRoles));

const call = (options: Call['options'], input = 'rahasia-ombilin\n'): Call => ({
	words: [],
	options,
	say: () => undefined,
	readInput: async () => input
});
const run = async (act: DatabaseAct, made: Call) => (await act(made))(database.db);
const stdin = { 'password-stdin': true };
const idIn = ({ json }: Outcome) =>
	typeof json === 'object' && json !== null && 'id' in json ? String(json.id) : '';
const tokenIn = ({ json }: Outcome) =>
	typeof json === 'object' && json !== null && 'token' in json ? String(json.token) : '';

describe('suluah user create', () => {
	it('makes the first admin of an empty library, who signs in with the password without its line break', async () => {
		const made = await run(createUser, call({ card: 'ADM-1', name: 'Rina', role: 'admin', ...stdin }));
		expect(await actorOfAccount(database.db, idIn(made))).toMatchObject({
			name: 'Rina',
			roleName: 'admin',
			memberId: null
		});
		expect(await signInRig(database.db).type('adm-1', 'rahasia-ombilin')).toMatchObject({ ok: true });
	});

	it('belongs to the member who has the card', async () => {
		const member = await aMember(database.db);
		const options = { card: member.cardNumber.toLowerCase(), name: member.name, role: 'anggota', ...stdin };
		const made = await run(createUser, call(options));
		expect(await actorOfAccount(database.db, idIn(made))).toMatchObject({ memberId: member.id });
	});

	it('refuses with every reason in words', async () => {
		const options = { card: 'a b', name: 'Rina', role: 'raja', ...stdin };
		const refusal = run(createUser, call(options, 'pendek'));
		await expect(refusal).rejects.toThrow(Refused);
		await expect(refusal).rejects.toThrow(/Card number “a b”.* no role raja.* too short/);
	});

	it.each([
		{ name: 'Rina', role: 'admin', ...stdin },
		{ card: ' ', name: 'Rina', role: 'admin', ...stdin },
		{ card: 'ADM-2', name: 'Rina', role: 'admin' }
	])('is wrong use with %j', async (options) => {
		await expect(run(createUser, call(options))).rejects.toThrow(UsageError);
	});
});

describe('suluah user password', () => {
	it('replaces the password of a card', async () => {
		await run(createUser, call({ card: 'LUPA-1', name: 'Sari', role: 'petugas', ...stdin }));
		await run(setUserPassword, call({ card: 'lupa-1', ...stdin }, 'sandi yang baru'));
		const rig = signInRig(database.db);
		expect(await rig.type('LUPA-1', 'rahasia-ombilin')).toMatchObject({ ok: false });
		expect(await rig.type('LUPA-1', 'sandi yang baru')).toMatchObject({ ok: true });
	});

	it('refuses for a card without an account', async () => {
		const refusal = run(setUserPassword, call({ card: 'TIDAK-ADA', ...stdin }));
		await expect(refusal).rejects.toThrow('We did not find this account.');
	});
});

describe('suluah user close', () => {
	it('keeps somebody out until reopen', async () => {
		await run(createUser, call({ card: 'TUTUP-1', name: 'Sari', role: 'petugas', ...stdin }));
		const signIn = () => signInRig(database.db).type('TUTUP-1', 'rahasia-ombilin');
		await run(closeUser, call({ card: 'TUTUP-1' }));
		expect(await signIn()).toMatchObject({ ok: false });
		await run(reopenUser, call({ card: 'TUTUP-1' }));
		expect(await signIn()).toMatchObject({ ok: true });
		await expect(run(closeUser, call({ card: 'TIDAK-ADA' }))).rejects.toThrow(Refused);
	});
});

describe('suluah token', () => {
	const now = new Date('2026-11-24T01:00:00Z');

	it('gives a token that acts with the role', async () => {
		const made = await run(createProgramToken, call({ role: 'petugas' }));
		expect(await actorOfToken(database.db, `Bearer ${tokenIn(made)}`, now)).toMatchObject({
			roleName: 'petugas'
		});
	});

	it('gives a reader’s token for a card only', async () => {
		const member = await aMember(database.db);
		const made = await run(createProgramToken, call({ role: 'anggota', card: member.cardNumber }));
		expect(await actorOfToken(database.db, `Bearer ${tokenIn(made)}`, now)).toMatchObject({
			memberId: member.id,
			permissions: []
		});
		await expect(run(createProgramToken, call({ role: 'anggota' }))).rejects.toThrow(Refused);
	});

	it('ends with revoke, once', async () => {
		const token = tokenIn(await run(createProgramToken, call({ role: 'petugas' })));
		const revoke = () => run(revokeProgramToken, call({ 'token-stdin': true }, `${token}\n`));
		await revoke();
		expect(await actorOfToken(database.db, `Bearer ${token}`, now)).toBeNull();
		await expect(revoke()).rejects.toThrow(Refused);
		await expect(run(revokeProgramToken, call({}, token))).rejects.toThrow(UsageError);
	});
});
