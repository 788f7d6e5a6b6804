import { beforeAll, describe, expect, it } from 'vitest';
import { aMember } from '#modules/members/testing/a-member.ts';
import { useDatabase } from '#tests/support/database.ts';
import { anAccount } from '../testing/an-account.ts';
import { signInRig } from '../testing/sign-in-rig.ts';
import { setAccountDisabled } from './set-account-disabled.ts';

const database = useDatabase();
let rig: ReturnType<typeof signInRig>;
beforeAll(() => {
	rig = signInRig(database.db);
});

const wrong = { ok: false, reasons: [{ code: 'sign-in.wrong', facts: {} }] };
const signedIn = (accountId: string) => ({
	ok: true,
	value: { kind: 'signed-in', actor: { accountId } }
});

describe('signing in with a card', () => {
	it('takes the number as people and scanners write it', async () => {
		const { id } = await anAccount(database.db, { card: 'KP-2024/1.7' });
		expect(await rig.type(' kp-2024/1.7 ', 'rahasia-ombilin')).toMatchObject(signedIn(id));
	});

	it('answers a wrong card and a wrong password alike', async () => {
		const { card } = await anAccount(database.db);
		expect(await rig.type(card, 'rahasia-umbilin')).toEqual(wrong);
		expect(await rig.type('TIDAK-ADA', 'rahasia-ombilin')).toEqual(wrong);
	});

	it.each(["' or 1=1 --", '<script>alert(1)</script>', '', 'x'.repeat(100_000), '\u0000', 'a\u0000@b', '@'])(
		'answers %j calmly',
		async (nonsense) => {
			expect(await rig.type(nonsense, 'rahasia-ombilin')).toEqual(wrong);
		}
	);

	it('takes no empty and no huge password', async () => {
		const { card } = await anAccount(database.db, { password: null });
		expect(await rig.type(card, '')).toEqual(wrong);
		expect(await rig.type(card, 'x'.repeat(1_000_000))).toEqual(wrong);
	});

	it('is not possible for an account of a program', async () => {
		const { card } = await anAccount(database.db, { isService: true });
		expect(await rig.type(card, 'rahasia-ombilin')).toEqual(wrong);
	});

	it('tells of a closed account only to whoever knows its password', async () => {
		const { id, card } = await anAccount(database.db);
		await setAccountDisabled(database.db, { accountId: id, isDisabled: true }, { now: rig.start });
		expect(await rig.type(card, 'rahasia-umbilin')).toEqual(wrong);
		expect(await rig.type(card, 'rahasia-ombilin')).toEqual({
			ok: false,
			reasons: [{ code: 'sign-in.disabled', facts: {} }]
		});
	});
});

describe('the cookie of a session', () => {
	it('is for our pages only and lasts 30 days for a reader', async () => {
		const { card } = await anAccount(database.db);
		const answer = await rig.type(card, 'rahasia-ombilin');
		expect(answer).toMatchObject({
			value: {
				cookies: [
					{
						name: 'suluah.session_token',
						httpOnly: true,
						sameSite: 'lax',
						secure: false,
						path: '/',
						maxAge: 30 * 24 * 60 * 60
					}
				]
			}
		});
	});

	it('lasts 12 hours for staff, and is Secure on an https site', async () => {
		const { card } = await anAccount(database.db, { roleName: 'petugas' });
		const https = signInRig(database.db, { origin: 'https://pustaka.example' });
		expect(await https.type(card, 'rahasia-ombilin')).toMatchObject({
			value: {
				cookies: [{ name: '__Secure-suluah.session_token', secure: true, maxAge: 12 * 60 * 60 }]
			}
		});
	});
});

describe('signing in with an e-mail address', () => {
	it('finds the member in any capitals', async () => {
		const member = await aMember(database.db, { email: 'Sendiri@contoh.example' });
		const { id } = await anAccount(database.db, { card: member.cardNumber, memberId: member.id });
		expect(await rig.type(' sendiri@CONTOH.example ', 'rahasia-ombilin')).toMatchObject(signedIn(id));
	});

	it('lets the password say whose account is meant when a family shares the address', async () => {
		const email = 'keluarga@contoh.example';
		const [mother, child] = [await aMember(database.db, { email }), await aMember(database.db, { email })];
		await anAccount(database.db, { card: mother.cardNumber, memberId: mother.id });
		const { id } = await anAccount(database.db, {
			card: child.cardNumber,
			memberId: child.id,
			password: 'sandi-anak-sendiri'
		});
		expect(await rig.type(email, 'sandi-anak-sendiri')).toMatchObject(signedIn(id));
		expect(await rig.type(email, 'bukan-sandi-siapa-pun')).toEqual(wrong);
	});

	it('does not take the inner address of the account row', async () => {
		await anAccount(database.db);
		expect(await rig.type('%@akun.invalid', 'rahasia-ombilin')).toEqual(wrong);
	});
});
