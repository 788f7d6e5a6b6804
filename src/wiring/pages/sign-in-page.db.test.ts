import { isActionFailure, isRedirect } from '@sveltejs/kit';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { anAccount } from '#modules/identity/testing/an-account.ts';
import { signInRig } from '#modules/identity/testing/sign-in-rig.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { useDatabase } from '#tests/support/database.ts';
import { DEFAULT_DISPLAY } from '#ui/display/display.ts';
import { takeSignInForm } from './sign-in-page.server.ts';

const database = useDatabase();
const getApp = vi.hoisted(() => vi.fn());
vi.mock('../app.server.ts', () => ({ getApp }));
beforeAll(() => {
	const rig = signInRig(database.db);
	getApp.mockReturnValue({ signIn: rig.site, clock: { now: () => rig.start } });
});

/** Sends the form as a browser does and tells what came back. */
async function send(fields: Record<string, string>, path = '/masuk', address = '203.0.113.9') {
	const jar = new Map<string, string>();
	const headers: Record<string, string> = {};
	const url = new URL(path, 'http://127.0.0.1:3000');
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	const cookies = { set: (name: string, value: string) => void jar.set(name, value) };
	const locals = {
		locale: 'id' as const,
		display: DEFAULT_DISPLAY,
		actor: null,
		sessionId: null,
		device: null,
		needsOwnPassword: false,
		requestId: 'uji'
	};
	const answer = await takeSignInForm({
		request: new Request(url, { method: 'POST', body }),
		url,
		locals,
		cookies,
		getClientAddress: () => address,
		setHeaders: (more) => void Object.assign(headers, more)
	}).catch((thrown: unknown) => thrown);
	const cookieNames = [...jar.keys()];
	if (isRedirect(answer)) return { status: answer.status, to: answer.location, cookieNames, headers };
	if (isActionFailure(answer)) return { status: answer.status, form: answer.data, cookieNames, headers };
	return { status: 200, form: answer, cookieNames, headers };
}

describe('the sign-in form', () => {
	it('asks for what is missing, field by field, and keeps the card', async () => {
		expect(await send({ card: ' ', password: '' })).toMatchObject({
			status: 422,
			form: {
				errors: [
					{ field: 'card', text: 'Tulis nomor kartu atau surel Anda.' },
					{ field: 'password', text: 'Tulis kata sandi Anda.' }
				]
			}
		});
		expect(await send({ card: 'PD-1' })).toMatchObject({ status: 422, form: { card: 'PD-1' } });
	});

	it('answers 422 with one sentence when card and password do not match, and gives no cookie', async () => {
		const { card } = await anAccount(database.db);
		const answer = await send({ card, password: 'salah-salah' });
		expect(answer).toMatchObject({
			status: 422,
			form: {
				card,
				errors: [
					{
						field: 'card',
						text: 'Nomor kartu atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.'
					}
				]
			},
			cookieNames: []
		});
		expect(JSON.stringify(answer)).not.toContain('salah-salah');
	});

	it('answers 429 and when to try again after too many attempts', async () => {
		const { card, password } = await anAccount(database.db);
		for (let n = 0; n < 5; n++) await send({ card, password: 'salah-salah' });
		expect(await send({ card, password })).toMatchObject({
			status: 429,
			headers: { 'retry-after': '900' },
			form: { errors: [{ text: 'Terlalu banyak percobaan. Coba lagi dalam 15 menit.' }] }
		});
	});

	it.each([
		['petugas', '/masuk', '/petugas'],
		['anggota', '/masuk', '/akun'],
		['anggota', '/masuk?kembali=%2Fkatalog%3Fq%3Dombilin', '/katalog?q=ombilin'],
		['anggota', '/masuk?kembali=https%3A%2F%2Fother.example%2F', '/akun'],
		['anggota', '/masuk?kembali=%2F%2Fother.example', '/akun']
	])('sends %s from %s to %s, signed in', async (roleName, from, to) => {
		const { card, password } = await anAccount(database.db, { roleName });
		expect(await send({ card, password }, from)).toMatchObject({
			status: 303,
			to,
			cookieNames: ['suluah.session_token']
		});
	});

	it('asks for the card where a family shares address and password, and goes on from there', async () => {
		for (const cardNumber of ['KEL-001', 'KEL-002']) {
			const member = await aMember(database.db, { cardNumber, email: 'keluarga@contoh.example' });
			await anAccount(database.db, { card: cardNumber, memberId: member.id });
		}
		const first = await send({ card: 'keluarga@contoh.example', password: 'rahasia-ombilin' });
		expect(first).toMatchObject({
			status: 200,
			form: { errors: [], choice: { cards: ['…001', '…002'] } },
			cookieNames: []
		});
		const ticket = /"ticket":"([^"]+)"/.exec(JSON.stringify(first))?.[1] ?? '';
		expect(await send({ ticket })).toMatchObject({
			status: 422,
			form: { errors: [{ field: 'kartu', text: 'Pilih satu kartu.' }], choice: { ticket } }
		});
		expect(await send({ ticket, kartu: '2' }, '/masuk?kembali=/akun/kartu')).toMatchObject({
			status: 303,
			to: '/akun/kartu'
		});
		expect(await send({ ticket, kartu: '2' })).toMatchObject({
			status: 422,
			form: { errors: [{ text: 'Waktu memilih kartu sudah lewat. Masuk sekali lagi.' }] }
		});
	});
});
