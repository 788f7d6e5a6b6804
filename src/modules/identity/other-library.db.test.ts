import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCode, type Db } from '#platform/database/index.server.ts';
import { drizzle } from 'drizzle-orm/node-postgres';
import { useDatabase } from '#tests/support/database.ts';
import { actorOfToken } from './queries/actor-of-token.ts';
import { account, apiToken, role, session } from './schema.ts';
import { anAccount } from './testing/an-account.ts';
import { signInRig } from './testing/sign-in-rig.ts';
import { createToken } from './use-cases/create-token.ts';
import { signOutEverywhere } from './use-cases/sign-out-everywhere.ts';

const database = useDatabase();
const now = new Date('2026-11-24T01:00:00Z');
let pool: pg.Pool;
let otherLibrary: string;
/** The app as another library on the same server sees the tables. */
let other: Db;

beforeAll(async () => {
	const owner = new pg.Client({ connectionString: database.url });
	await owner.connect();
	const { rows } = await owner.query<{ id: string }>(
		`insert into library (name, city) values ('Perpustakaan lain', 'Kota lain') returning id`
	);
	await owner.end();
	otherLibrary = rows[0]?.id ?? '';
	pool = new pg.Pool({
		connectionString: database.url,
		onConnect: async (client) => {
			await client.query(`select set_config('suluah.library', $1, false)`, [otherLibrary]);
			await client.query('set role suluah_app');
		}
	});
	other = drizzle(pool, { casing: 'snake_case' });
});
afterAll(() => pool.end());

describe('accounts of another library', () => {
	it('may carry the same card number, and each signs in with its own password at its own library', async () => {
		const here = await anAccount(database.db, { card: 'SAMA-1', password: 'sandi-di-sini' });
		const there = await anAccount(other, { card: 'SAMA-1', password: 'sandi-di-sana' });
		const [site, otherSite] = [signInRig(database.db), signInRig(other)];
		expect(await site.type('SAMA-1', 'sandi-di-sana')).toMatchObject({ ok: false });
		expect(await site.type('SAMA-1', 'sandi-di-sini')).toMatchObject({
			value: { actor: { accountId: here.id } }
		});
		expect(await otherSite.type('SAMA-1', 'sandi-di-sana')).toMatchObject({
			value: { actor: { accountId: there.id } }
		});
	});

	it('are not signed in here, neither by cookie nor by token, and cannot be signed out from here', async () => {
		const { id, card, password } = await anAccount(other);
		const device = await signInRig(other).enter(card, password);
		const members = { withEmail: async () => [], withCard: async () => undefined };
		const made = await createToken(other, { roleName: 'petugas' }, { now, members });
		const bearer = `Bearer ${made.ok ? made.value.token : ''}`;
		expect(await actorOfToken(other, bearer, now)).not.toBeNull();
		expect(await actorOfToken(database.db, bearer, now)).toBeNull();
		expect(await signInRig(database.db).site.actorOfSession(device)).toBeNull();
		expect(await signOutEverywhere(database.db, id)).toEqual({ ended: 0 });
		expect(await signInRig(other).site.actorOfSession(device)).not.toBeNull();
	});

	it('are invisible in every table of identity', async () => {
		for (const table of [account, session, role, apiToken]) {
			const { rows } = await database.db.execute(
				sql`select count(*)::int as n from ${table} where library_id = ${otherLibrary}`
			);
			expect(rows).toEqual([{ n: 0 }]);
		}
	});

	it('cannot be made from here', async () => {
		const insert = database.db.insert(account).values({
			name: 'Penyusup',
			email: 'penyusup@akun.invalid',
			username: 'penyusup',
			libraryId: otherLibrary
		});
		const error: unknown = await insert.then(
			() => undefined,
			(refusal: unknown) => refusal
		);
		expect(errorCode(error)).toBe('42501');
	});
});
