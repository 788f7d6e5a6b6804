import { sql, type SQL } from 'drizzle-orm';
import { beforeEach } from 'vitest';
import { useDatabase, type TestDatabase } from '#tests/support/database.ts';
import { commitImport, type ImportContext } from '../use-cases/commit-import.ts';
import type { ImportRequest } from '../use-cases/plan-import.ts';
import type { ImportReport } from '../use-cases/report.ts';
import { aSeal, fileOf, importedAt } from './import-rig.ts';

export const asOf = '2026-06-30';

/** From those that are pointed at to those that point. */
const tables = [
	[
		'import_finding',
		'imported_row',
		'import_run',
		'service_event',
		'visit',
		'obligation',
		'charge',
		'suspension',
		'hold',
		'loan_renewal',
		'loan_policy',
		'closed_day'
	],
	['loan', 'copy', 'title', 'copy_category', 'account', 'member', 'member_category', 'opening_hours'],
	['room', 'branch']
].flat();

export type Imports = {
	database: TestDatabase;
	context: ImportContext;
	requestOf: (...dumps: string[]) => ImportRequest;
	/** Imports a dump; fails when it is refused as a whole. */
	commit: (dump: string) => Promise<ImportReport>;
	/** Rows of every table that an import may touch. */
	everything: () => Promise<Record<string, number>>;
	/** The first row of an answer. */
	one: (question: SQL) => Promise<Record<string, unknown> | undefined>;
};

/** A database of its own for this file, empty before each test, into which dumps are imported. */
export function useImports(): Imports {
	const database = useDatabase();
	const context = { now: importedAt, actorId: null, seal: aSeal() };
	beforeEach(async () => {
		for (const table of tables) await database.db.execute(sql.raw(`delete from ${table}`));
	});
	const requestOf = (...dumps: string[]): ImportRequest => ({
		kind: 'inlislite',
		files: dumps.map((dump, n) => fileOf(`dump-${n}.sql`, dump)),
		asOf
	});
	return {
		database,
		context,
		requestOf,
		async commit(dump) {
			const outcome = await commitImport(database.db, requestOf(dump), context);
			if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
			return outcome.value;
		},
		async everything() {
			const counts = await Promise.all(
				tables.map(async (table): Promise<[string, number]> => {
					const { rows } = await database.db.execute<{ n: string }>(
						sql.raw(`select count(*) as n from ${table}`)
					);
					return [table, Number(rows[0]?.n)];
				})
			);
			return Object.fromEntries(counts);
		},
		one: async (question) => (await database.db.execute(question)).rows[0]
	};
}

export const codesOf = ({ notices }: ImportReport): string[] => notices.map(({ code }) => code);

/** Created, updated, unchanged, rejected of each entity. */
export const outcomesOf = ({ byEntity }: ImportReport): Record<string, number[]> =>
	Object.fromEntries(
		Object.entries(byEntity).map(([entity, { created, updated, unchanged, rejected }]) => [
			entity,
			[created, updated, unchanged, rejected]
		])
	);
