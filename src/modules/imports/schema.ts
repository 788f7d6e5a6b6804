import { boolean, date, index, integer, jsonb, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { entities, type Counts, type Entity } from './rules/entity.ts';
import { importKinds } from './rules/import-kind.ts';
import { noticeLevels } from './rules/notice.ts';
import type { ReconcileLine } from './rules/reconcile.ts';

/** One committed import: what was read, what became of it, and who let it in. Dry runs are not kept. */
export const importRun = libraryTable(
	'import_run',
	{
		id: id(),
		/** Short public id: `suluah import undo ID`. */
		publicId: publicId(),
		kind: text({ enum: importKinds }).notNull(),
		/** Names and sizes of the files; the files themselves are not kept. */
		files: jsonb().$type<ImportedFile[]>().notNull(),
		/** The day the source was read for: overdue and impossible dates are judged by it. */
		asOf: date({ mode: 'string' }).notNull(),
		/** The library's name as the source gives it. */
		sourceName: text(),
		counts: jsonb().$type<Partial<Record<Entity, Counts>>>().notNull(),
		reconcile: jsonb().$type<ReconcileLine[]>().notNull(),
		/** The account that committed it; a bare id, so that the account may go. */
		createdBy: uuid(),
		createdAt: timestamp({ withTimezone: true }).notNull(),
		undoneBy: uuid(),
		undoneAt: timestamp({ withTimezone: true }),
		/** Rows that the undoing took away. */
		removed: integer()
	},
	(t) => [
		unique('import_run_public_id_unique').on(t.libraryId, t.publicId),
		index('import_run_created').on(t.createdAt.desc())
	]
);

export type ImportedFile = { name: string; bytes: number };

/** The report of a run, row by row: refused, changed, doubtful, tidied. */
export const importFinding = libraryTable(
	'import_finding',
	{
		id: id(),
		runId: uuid()
			.notNull()
			.references(() => importRun.id, { onDelete: 'cascade' }),
		/** Place in the report. */
		position: integer().notNull(),
		level: text({ enum: noticeLevels }).notNull(),
		/** The table or file. */
		source: text().notNull(),
		/** The id of the row there, `*` for all of it. */
		row: text().notNull(),
		code: text().notNull(),
		facts: jsonb().$type<Record<string, unknown>>().notNull()
	},
	(t) => [unique('import_finding_position_unique').on(t.runId, t.position)]
);

/**
 * Which of our rows stands for which row of a source. It makes a second run harmless: what the source says is
 * compared with what it said last, and our row with what it was then.
 */
export const importedRow = libraryTable(
	'imported_row',
	{
		id: id(),
		entity: text({ enum: entities }).notNull(),
		legacySource: text().notNull(),
		legacyId: text().notNull(),
		/** A bare id: it points into the table of its entity. */
		recordId: uuid().notNull(),
		/** The run that made or found our row. */
		runId: uuid()
			.notNull()
			.references(() => importRun.id),
		/** Made by that run, and so taken away when it is undone. */
		isCreated: boolean().notNull(),
		/** The run that wrote into it last. */
		lastRunId: uuid()
			.notNull()
			.references(() => importRun.id),
		/** Fingerprint of what the source said. */
		hash: text().notNull(),
		/** Our row's version, or its state where it has none, after the import. */
		mark: text().notNull(),
		/** What the source says and no column of ours holds: its own words for a status, a rule, a worksheet. */
		kept: jsonb().$type<Record<string, unknown>>().notNull().default({})
	},
	(t) => [
		unique('imported_row_legacy_unique').on(t.libraryId, t.entity, t.legacySource, t.legacyId),
		index('imported_row_run').on(t.runId),
		index('imported_row_last_run').on(t.lastRunId),
		index('imported_row_record').on(t.recordId)
	]
);
