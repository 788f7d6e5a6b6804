import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#platform/database/index.server.ts';
import { useDatabase } from '#tests/support/database.ts';
import { account, credential } from '../schema.ts';
import { anAccount, someRoles } from '../testing/an-account.ts';
import { signInRig } from '../testing/sign-in-rig.ts';
import { createAccount } from './create-account.ts';
import { ensureRoles } from './ensure-roles.ts';
import { setAccountDisabled } from './set-account-disabled.ts';
import { setPassword } from './set-password.ts';

const database = useDatabase();
const now = new Date('2026-11-24T01:00:00Z');
beforeAll(() => ensureRoles(database.db, someRoles));

const make = (facts: Partial<Parameters<typeof createAccount>[1]>) =>
	createAccount(
		database.db,
		{ card: 'ADM-1', name: 'Rina', roleName: 'petugas', password: 'rahasia-ombilin', ...facts },
		{ now }
	);
const codes = (answer: Awaited<ReturnType<typeof make>>) =>
	answer.ok ? [] : answer.reasons.map((reason) => reason.code);

describe('making an account', () => {
	it('keeps the number as written, signs in without capitals, and no contact and no readable password', async () => {
		const answer = await make({ card: ' Adm-007 ' });
		const id = answer.ok ? answer.value.id : '';
		const [row] = await database.db.select().from(account).where(eq(account.id, id));
		expect(row).toMatchObject({ username: 'adm-007', displayUsername: 'Adm-007', createdAt: now });
		expect(row?.email).toMatch(/^[0-9a-f-]{36}@akun\.invalid$/);
		const [secret] = await database.db.select().from(credential).where(eq(credential.userId, id));
		expect(secret?.password).toMatch(/^\$argon2id\$/);
	});

	it('refuses with everything that is wrong at once', async () => {
		const answer = await make({ card: 'a b', name: '  ', roleName: 'raja', password: 'pendek' });
		expect(codes(answer)).toEqual([
			'account.card-shape',
			'account.name-empty',
			'account.role-unknown',
			'password.too-short'
		]);
	});

	it('refuses a second account for a card, in whatever capitals', async () => {
		await make({ card: 'DUA-1' });
		expect(codes(await make({ card: 'dua-1' }))).toEqual(['account.card-taken']);
	});

	it('makes one of two that come together, also inside a larger transaction', async () => {
		const answers = await Promise.all([
			make({ card: 'BARENG-1' }),
			inTransaction(database.db, (tx) =>
				createAccount(
					tx,
					{ card: 'BARENG-1', name: 'Rina', roleName: 'petugas', password: 'rahasia-ombilin' },
					{ now }
				)
			)
		]);
		expect(answers.flatMap(codes)).toEqual(['account.card-taken']);
	});
});

describe('a new password', () => {
	const rig = () => signInRig(database.db);

	it('replaces the old one', async () => {
		const { id, card } = await anAccount(database.db);
		const answer = await setPassword(database.db, { accountId: id, password: 'sandi yang baru' }, { now });
		expect(answer.ok).toBe(true);
		expect(await rig().type(card, 'rahasia-ombilin')).toMatchObject({ ok: false });
		expect(await rig().type(card, 'sandi yang baru')).toMatchObject({ ok: true });
	});

	it('is the first where there was none', async () => {
		const { id, card } = await anAccount(database.db, { password: null });
		await setPassword(database.db, { accountId: id, password: 'sandi pertama' }, { now });
		expect(await rig().type(card, 'sandi pertama')).toMatchObject({ ok: true });
	});

	it('is refused when it is the card number, and the old one stays', async () => {
		const { id, card } = await anAccount(database.db, { card: 'KARTU-0001' });
		const answer = await setPassword(database.db, { accountId: id, password: 'kartu-0001' }, { now });
		expect(answer).toMatchObject({ ok: false, reasons: [{ code: 'password.is-card' }] });
		expect(await rig().type(card, 'rahasia-ombilin')).toMatchObject({ ok: true });
	});

	it('is for nobody when the account is unknown or a program’s', async () => {
		const program = await anAccount(database.db, { isService: true, password: null });
		for (const accountId of [program.id, '0190a5d2-0000-7000-8000-000000000000']) {
			const answer = await setPassword(database.db, { accountId, password: 'sandi yang baru' }, { now });
			expect(answer).toMatchObject({ ok: false, reasons: [{ code: 'account.unknown' }] });
		}
	});
});

describe('closing an account', () => {
	it('can be taken back', async () => {
		const { id, card, password } = await anAccount(database.db);
		await setAccountDisabled(database.db, { accountId: id, isDisabled: true }, { now });
		await setAccountDisabled(database.db, { accountId: id, isDisabled: false }, { now });
		expect(await signInRig(database.db).type(card, password)).toMatchObject({ ok: true });
	});

	it('refuses for an unknown one', async () => {
		const accountId = '0190a5d2-0000-7000-8000-000000000000';
		const answer = await setAccountDisabled(database.db, { accountId, isDisabled: true }, { now });
		expect(answer).toMatchObject({ ok: false, reasons: [{ code: 'account.unknown' }] });
	});
});
