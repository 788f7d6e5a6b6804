import { sql } from 'drizzle-orm';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { constraintOf, errorCode, inTransaction, openDatabase, refreshStatistics } from './index.server.ts';

const database = useDatabase();

async function ownerDoes(statement: string): Promise<void> {
	const owner = new pg.Client({ connectionString: database.url });
	await owner.connect();
	await owner.query(statement).finally(() => owner.end());
}

describe('a connection of the app', () => {
	it('belongs to the app role, not to the owner', async () => {
		const { rows } = await database.db.execute(sql`select current_user as who`);
		expect(rows).toEqual([{ who: 'suluah_app' }]);
	});

	it('knows its library', async () => {
		const { rows } = await database.db.execute(
			sql`select id::text = current_setting('suluah.library') as same from library`
		);
		expect(rows).toEqual([{ same: true }]);
	});

	it('gives dates as text', async () => {
		const opened = openDatabase({ url: database.url });
		const { rows } = await opened.pool.query(`select date '2026-12-03' as due`);
		await opened.close();
		expect(rows).toEqual([{ due: '2026-12-03' }]);
	});
});

describe('inTransaction', () => {
	it('writes nothing when the act throws', async () => {
		await ownerDoes('create table note (id int primary key, text text not null)');
		const act = inTransaction(database.db, async (tx) => {
			await tx.execute(sql`insert into note values (1, 'a')`);
			throw new Error('no');
		});
		await expect(act).rejects.toThrow('no');
		const { rows } = await database.db.execute(sql`select count(*)::int as n from note`);
		expect(rows).toEqual([{ n: 0 }]);
	});

	it('runs the act again after a deadlock', async () => {
		await ownerDoes(`create table pair as select n as id, 0 as hits from generate_series(1, 2) n;
			grant select, update on pair to suluah_app`);
		const hit = (first: number, second: number, ready: () => Promise<void>) =>
			inTransaction(database.db, async (tx) => {
				await tx.execute(sql`update pair set hits = hits + 1 where id = ${first}`);
				await ready();
				await tx.execute(sql`update pair set hits = hits + 1 where id = ${second}`);
			});
		const both = Promise.withResolvers<void>();
		let arrived = 0;
		const meet = async () => {
			if (++arrived === 2) both.resolve();
			await both.promise;
		};
		await Promise.all([hit(1, 2, meet), hit(2, 1, meet)]);
		const { rows } = await database.db.execute(sql`select hits from pair order by id`);
		expect(rows).toEqual([{ hits: 2 }, { hits: 2 }]);
		expect(arrived).toBe(3);
	});
});

describe('what a refused statement tells', () => {
	it('has code and constraint from under the wrapping', async () => {
		await ownerDoes(
			'create table once (id int constraint once_only primary key); grant insert on once to suluah_app'
		);
		const insert = () => database.db.execute(sql`insert into once values (1)`);
		await insert();
		const error: unknown = await insert().catch((e: unknown) => e);
		expect(errorCode(error)).toBe('23505');
		expect(constraintOf(error)).toBe('once_only');
	});

	it('is nothing for errors of another origin', () => {
		expect(errorCode(new Error('other'))).toBeUndefined();
		expect(constraintOf('other')).toBeUndefined();
	});
});

describe('after many rows came', () => {
	const countedRows = async () => {
		const { rows } = await database.db.execute(
			sql`select reltuples::int as n from pg_class where oid = 'pile'::regclass`
		);
		return rows;
	};
	const never = -1;

	it('the database counts them when asked to by the app', async () => {
		await ownerDoes('create table pile as select n from generate_series(1, 500) n');
		expect(await countedRows()).toEqual([{ n: never }]);
		await refreshStatistics(database.db);
		expect(await countedRows()).toEqual([{ n: 500 }]);
	});

	it('an app that may not, as before PostgreSQL 17, goes on without', async () => {
		await ownerDoes(`drop table pile; create table pile as select n from generate_series(1, 500) n;
			revoke maintain on all tables in schema public from suluah_app`);
		await refreshStatistics(database.db);
		expect(await countedRows()).toEqual([{ n: never }]);
	});
});

it('a statement asked again is planned once, and a bulk write is not kept', async () => {
	await inTransaction(database.db, async (tx) => {
		for (const number of [1, 2, 3]) await tx.execute(sql`select ${number}::int + 40 as planned_once`);
		const many = sql.join(
			Array.from({ length: 2000 }, (_, index) => sql`${index}::int`),
			sql`, `
		);
		await tx.execute(sql`select array[${many}] as not_kept`);
		const { rows } = await tx.execute<{ statement: string; plans: number }>(
			sql`select statement, (generic_plans + custom_plans)::int as plans from pg_prepared_statements`
		);
		expect(rows.filter(({ statement }) => statement.includes('planned_once'))).toMatchObject([{ plans: 3 }]);
		expect(rows.filter(({ statement }) => statement.includes('not_kept'))).toEqual([]);
	});
});
