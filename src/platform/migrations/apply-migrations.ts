import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type pg from 'pg';

type Entry = { name: string; when: number; hash: string; statements: string[] };

/**
 * Runs the migrations that this database has not seen, each in a transaction of its own, and keeps Drizzle's books
 * about them. Drizzle's own function would skip one that was written earlier but merged later, does not say what it
 * did, and brings the whole of Drizzle (240 MB) into the process that only starts the app.
 *
 * @returns the names of those applied
 */
export async function applyMigrations(owner: pg.Client, folder: string): Promise<string[]> {
	await owner.query(`
		create schema if not exists drizzle;
		create table if not exists drizzle.__drizzle_migrations (
			id serial primary key, hash text not null, created_at bigint
		)`);
	const pending = await pendingEntries(owner, folder);
	for (const entry of pending) await apply(owner, entry);
	return pending.map((entry) => entry.name);
}

/** The names of the migrations that this database has not seen, also when it has seen none. */
export async function namesOfPending(owner: pg.Client, folder: string): Promise<string[]> {
	const { rows } = await owner.query<{ books: string | null }>(
		`select to_regclass('drizzle.__drizzle_migrations')::text as books`
	);
	const entries = rows[0]?.books === null ? readEntries(folder) : await pendingEntries(owner, folder);
	return entries.map((entry) => entry.name);
}

async function pendingEntries(owner: pg.Client, folder: string): Promise<Entry[]> {
	const { rows } = await owner.query<{ created_at: string }>(
		'select created_at from drizzle.__drizzle_migrations'
	);
	const seen = new Set(rows.map((row) => Number(row.created_at)));
	return readEntries(folder).filter((entry) => !seen.has(entry.when));
}

async function apply(owner: pg.Client, { name, when, hash, statements }: Entry): Promise<void> {
	try {
		await owner.query('begin');
		for (const statement of statements) await owner.query(statement);
		await owner.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
			hash,
			when
		]);
		await owner.query('commit');
	} catch (error) {
		await owner.query('rollback');
		throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error
		});
	}
}

/** Drizzle's reader gives the statements in the journal's order but without names. */
function readEntries(folder: string): Entry[] {
	const names = readNames(folder);
	return readMigrationFiles({ migrationsFolder: folder }).map((file, index) => ({
		name: names[index] ?? String(file.folderMillis),
		when: file.folderMillis,
		hash: file.hash,
		statements: file.sql
	}));
}

function readNames(folder: string): string[] {
	const journal: unknown = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'));
	if (typeof journal !== 'object' || journal === null || !('entries' in journal)) return [];
	const { entries } = journal;
	return Array.isArray(entries) ? entries.map((entry: { tag?: unknown }) => String(entry.tag)) : [];
}
