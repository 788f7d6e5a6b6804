import { and, count, eq, isNull, ne } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import type { Entity } from '../rules/entity.ts';
import { importedRow, importRun } from '../schema.ts';

/** What a run made. */
export type RunRows = {
	legacySource: string;
	/** Keys of every row it made. */
	all: string[];
	idsOf: (entity: Entity) => string[];
	/** Whether it made this row, and the row has another mark now. */
	isOtherThan: (id: string, mark: string) => boolean;
	/** Rows of earlier runs that it wrote anew. */
	followed: number;
};

export async function rowsOfRun(db: Db, runId: string): Promise<RunRows> {
	const rows = await db
		.select({
			entity: importedRow.entity,
			legacySource: importedRow.legacySource,
			recordId: importedRow.recordId,
			mark: importedRow.mark
		})
		.from(importedRow)
		.where(and(eq(importedRow.runId, runId), eq(importedRow.isCreated, true)));
	const marks = new Map(rows.map(({ recordId, mark }) => [recordId, mark]));
	const followed = await db.$count(
		importedRow,
		and(eq(importedRow.lastRunId, runId), ne(importedRow.runId, runId))
	);
	return {
		legacySource: rows[0]?.legacySource ?? '',
		all: [...marks.keys()],
		idsOf: (entity) => rows.filter((row) => row.entity === entity).map(({ recordId }) => recordId),
		isOtherThan: (id, mark) => marks.has(id) && marks.get(id) !== mark,
		followed
	};
}

/** Rows of a run that a later import has met by another name, or written anew, and that still stands. */
export async function laterTouches(db: Db, runId: string, rows: RunRows): Promise<number> {
	const [touched] = await db
		.select({ count: count() })
		.from(importedRow)
		.innerJoin(importRun, and(eq(importRun.id, importedRow.lastRunId), isNull(importRun.undoneAt)))
		.where(and(anyOf(importedRow.recordId, rows.all), ne(importRun.id, runId)));
	return touched?.count ?? 0;
}
