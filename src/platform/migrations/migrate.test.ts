import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '#platform/config/project-root.ts';
import {
	createDatabase,
	startPostgres,
	throwawaySettings
} from '#platform/embedded-postgres/index.server.ts';
import type { Postgres } from '#platform/embedded-postgres/index.server.ts';
import { migrate } from './index.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'suluah-migrate-'));
let server: Postgres;

beforeAll(async () => {
	const dataDirectory = join(folder, 'postgres');
	server = await startPostgres({ dataDirectory, who: 'tests', durable: false, settings: throwawaySettings });
}, 30_000);
afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

async function emptyDatabase(): Promise<string> {
	const name = `empty_${randomBytes(4).toString('hex')}`;
	await createDatabase(server.socketDirectory, name);
	return server.url(name);
}

type Step = { when: number; name: string; sql: string };

function migrations(...steps: Step[]): string {
	const migrationsFolder = mkdtempSync(join(folder, 'migrations-'));
	mkdirSync(join(migrationsFolder, 'meta'));
	const entries = steps.map(({ when, name }, idx) => ({
		idx,
		version: '7',
		when,
		tag: name,
		breakpoints: true
	}));
	writeFileSync(join(migrationsFolder, 'meta', '_journal.json'), JSON.stringify({ version: '7', entries }));
	for (const { name, sql } of steps) writeFileSync(join(migrationsFolder, `${name}.sql`), sql);
	return migrationsFolder;
}

const tables: Step = {
	when: 20,
	name: '0001_tables',
	sql: `create table library (id uuid default uuidv7(), name text, city text, created_at timestamptz default now());
--> statement-breakpoint
create table shelf (id int)`
};
const earlier: Step = { when: 10, name: '0000_earlier', sql: 'create table room (id int)' };

async function ask(url: string, statement: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	return (await client.query<Record<string, unknown>>(statement).finally(() => client.end())).rows;
}

describe('migrating', () => {
	it('applies what is new, names it, and finds nothing the next time', async () => {
		const url = await emptyDatabase();
		expect(await migrate(url, migrations(tables))).toEqual({ applied: ['0001_tables'] });
		expect(await migrate(url, migrations(tables))).toEqual({ applied: [] });
	});

	it('applies one that was written earlier but merged later', async () => {
		const url = await emptyDatabase();
		await migrate(url, migrations(tables));
		expect(await migrate(url, migrations(earlier, tables))).toEqual({ applied: ['0000_earlier'] });
	});

	it('by three processes at once is done once', async () => {
		const url = await emptyDatabase();
		const migrationsFolder = migrations(earlier, tables);
		const all = await Promise.all([1, 2, 3].map(() => migrate(url, migrationsFolder)));
		expect(all.flatMap((result) => result.applied).sort()).toEqual(['0000_earlier', '0001_tables']);
		expect(await ask(url, 'select count(*)::int as n from library')).toEqual([{ n: 1 }]);
	});

	it('leaves nothing of a step that fails and names the step', async () => {
		const url = await emptyDatabase();
		const broken = {
			when: 30,
			name: '0002_broken',
			sql: 'create table half (id int);\n--> statement-breakpoint\nselect 1/0'
		};
		await expect(migrate(url, migrations(tables, broken))).rejects.toThrow('Migration 0002_broken failed');
		expect(await ask(url, `select to_regclass('half') as half, to_regclass('shelf')::text as shelf`)).toEqual(
			[{ half: null, shelf: 'shelf' }]
		);
	});

	it('opens every table to the app role, those made later too', async () => {
		const url = await emptyDatabase();
		await migrate(url, migrations(tables));
		await ask(url, 'create table later (id int)');
		const rights = `select t, r from unnest(array['shelf', 'later']) t, unnest(array['insert', 'maintain']) r
			where not has_table_privilege('suluah_app', t, r)`;
		expect(await ask(url, rights)).toEqual([]);
	});
});

describe('the project’s own migrations', () => {
	it('build an empty database with one library in it', async () => {
		const url = await emptyDatabase();
		const { applied } = await migrate(url);
		expect(applied[0]).toBe('0000_extensions');
		expect(await ask(url, 'select count(*)::int as n from library')).toEqual([{ n: 1 }]);
	});

	it('give servers before 18 keys that are UUIDs of version 7 with the time in front', async () => {
		const url = await emptyDatabase();
		const file = join(projectRoot(), 'database', 'migrations', '0000_extensions.sql');
		await ask(url, readFileSync(file, 'utf8').replace('< 180000', '< 990000'));
		expect(
			await ask(
				url,
				`select uuid_extract_version(key) as version, 
				        uuid_extract_timestamp(key) between now() - interval '5s' and now() + interval '5s' as now
				 from (select public.uuidv7() as key) k`
			)
		).toEqual([{ version: 7, now: true }]);
	});

	it('guard every table that carries a library with row-level security', async () => {
		const url = await emptyDatabase();
		await migrate(url);
		const unguarded = `select table_name from information_schema.columns c
			join pg_class k on k.oid = c.table_name::regclass
			where c.table_schema = 'public' and c.column_name = 'library_id' and not k.relrowsecurity`;
		expect(await ask(url, unguarded)).toEqual([]);
	});
});
