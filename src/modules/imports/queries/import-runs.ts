import { asc, desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { Notice } from '../rules/notice.ts';
import { isNoticeCode } from '../sentences/say-notice.server.ts';
import { importFinding, importRun } from '../schema.ts';
import type { ImportReport } from '../use-cases/report.ts';

/** The latest imports, newest first. */
export function importRuns(db: Db, limit = 50) {
	return db
		.select({
			id: importRun.publicId,
			kind: importRun.kind,
			files: importRun.files,
			counts: importRun.counts,
			createdAt: importRun.createdAt,
			createdBy: importRun.createdBy,
			undoneAt: importRun.undoneAt,
			removed: importRun.removed
		})
		.from(importRun)
		.orderBy(desc(importRun.createdAt))
		.limit(limit);
}

export type ImportRun = Awaited<ReturnType<typeof importRuns>>[number];

/** The report of a committed import, with when it was and whether it was taken back. */
export async function reportOfRun(
	db: Db,
	publicId: string
): Promise<
	{ report: ImportReport; createdAt: Date; undoneAt: Date | null; removed: number | null } | undefined
> {
	const [run] = await db.select().from(importRun).where(eq(importRun.publicId, publicId));
	if (!run) return undefined;
	const rows = await db
		.select()
		.from(importFinding)
		.where(eq(importFinding.runId, run.id))
		.orderBy(asc(importFinding.position));
	const notices = rows.flatMap(({ level, source, row, code, facts }): Notice[] =>
		isNoticeCode(code) ? [{ level, source, row, code, facts }] : []
	);
	const { kind, asOf, files, sourceName, counts, reconcile, createdAt, undoneAt, removed } = run;
	return {
		report: {
			id: run.publicId,
			kind,
			asOf,
			files,
			sourceName,
			byEntity: counts,
			reconcile,
			notices,
			committed: true
		},
		createdAt,
		undoneAt,
		removed
	};
}
