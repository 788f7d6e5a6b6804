import type { NationalIdSeal } from '#modules/members/index.server.ts';
import { inTransaction, insertMany, refreshStatistics, type Db } from '#platform/database/index.server.ts';
import type { Decision } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { standingFigures } from '../queries/standing-figures.ts';
import type { Incoming } from '../rules/incoming.ts';
import type { ImportPlan } from '../rules/plan/plan-import.ts';
import { readSource, type SourceRefusalCode } from '../sources/read-source.ts';
import { importFinding, importRun } from '../schema.ts';
import { lockImports } from './import-lock.ts';
import { planOf, reportOf, type ImportRequest } from './plan-import.ts';
import type { ImportReport } from './report.ts';
import { changedStatuses, keepLinks, writePlan } from './write-plan.ts';

export type ImportContext = {
	now: Date;
	/** The account that commits; null for the operator at the command line. */
	actorId: string | null;
	seal: NationalIdSeal;
};

/**
 * Imports files: what the dry run shows, written in one transaction. Anything unforeseen undoes all of it. Run again
 * with the same files it changes nothing.
 */
export async function commitImport(
	db: Db,
	request: ImportRequest,
	context: ImportContext
): Promise<Decision<ImportReport, SourceRefusalCode>> {
	const source = await readSource(request.kind, request.files, { ...request, seal: context.seal });
	if (!source.ok) return source;
	const report = await inTransaction(db, (tx) => write(tx, request, source.value, context));
	await refreshStatistics(db);
	return { ok: true, value: report, why: [] };
}

async function write(
	tx: Db,
	request: ImportRequest,
	incoming: Incoming,
	context: ImportContext
): Promise<ImportReport> {
	await lockImports(tx);
	const plan = await planOf(tx, incoming, request.asOf);
	await writePlan(tx, plan, context);
	const report = reportOf(request, incoming, plan, await standingFigures(tx, plan, request.asOf));
	const run = await recordRun(tx, report, context);
	await keepLinks(tx, plan, { id: run.id, legacySource: incoming.legacySource });
	await tellSearch(tx, plan, { run: run.publicId, ...context });
	return { ...report, id: run.publicId, committed: true };
}

async function recordRun(
	tx: Db,
	report: ImportReport,
	{ now, actorId }: ImportContext
): Promise<{ id: string; publicId: string }> {
	const [run] = await tx
		.insert(importRun)
		.values({
			kind: report.kind,
			files: report.files,
			asOf: report.asOf,
			sourceName: report.sourceName,
			counts: report.byEntity,
			reconcile: report.reconcile,
			createdBy: actorId,
			createdAt: now
		})
		.returning({ id: importRun.id, publicId: importRun.publicId });
	if (!run) throw new Error('the import was not recorded');
	const rows = report.notices.map((line, position) => ({ ...line, runId: run.id, position }));
	await insertMany(rows, (some) => tx.insert(importFinding).values(some).returning({ id: importFinding.id }));
	return run;
}

/** One act for all titles: whoever keeps an index of them reads it anew instead of following each. */
async function tellSearch(
	tx: Db,
	plan: ImportPlan,
	{ run, now, actorId }: ImportContext & { run: string }
): Promise<void> {
	const titles = plan.titles.create.length + plan.titles.update.length;
	const copies = plan.copies.create.length + plan.copies.update.length + changedStatuses(plan).length;
	if (titles + copies === 0) return;
	await recordServiceEvents(tx, [
		{
			kind: 'catalogue.titles.imported',
			occurredAt: now,
			channel: 'import',
			actorId,
			facts: { run, titles, copies }
		}
	]);
}
