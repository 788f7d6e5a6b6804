import type { NationalIdSeal } from '#modules/members/index.server.ts';
import { newId, type Db } from '#platform/database/index.server.ts';
import type { Decision } from '#platform/decision/decision.ts';
import { noteChanges } from '../queries/note-changes.ts';
import { gatherStanding } from '../queries/gather-standing.ts';
import type { ImportKind } from '../rules/import-kind.ts';
import type { Incoming } from '../rules/incoming.ts';
import type { PaidMarks } from '../rules/paid-marks.ts';
import { planImport as planRows, type ImportPlan } from '../rules/plan/plan-import.ts';
import { reconcile, type ReconcileFigure } from '../rules/reconcile.ts';
import type { ImportFile } from '../sources/import-file.ts';
import { readSource, type SourceRefusalCode } from '../sources/read-source.ts';
import type { ImportReport } from './report.ts';

export type ImportRequest = {
	kind: ImportKind;
	files: readonly ImportFile[];
	/** The day the source is read for, `YYYY-MM-DD`: what is overdue, which birthdays cannot be. */
	asOf: string;
	/** What is believed of INLISLite's mark of paid fines; nothing, when it is left out. */
	paidMarks?: PaidMarks | undefined;
};

/**
 * A dry run: reads the files, compares them with what stands here and tells row by row what an import would do.
 * Writes nothing.
 *
 * @example
 * const outcome = await planImport(db, { kind: 'inlislite', files, asOf: '2026-06-30' }, { seal });
 */
export async function planImport(
	db: Db,
	request: ImportRequest,
	context: { seal: NationalIdSeal }
): Promise<Decision<ImportReport, SourceRefusalCode>> {
	const source = await readSource(request.kind, request.files, { ...request, seal: context.seal });
	if (!source.ok) return source;
	const plan = await planOf(db, source.value, request.asOf);
	return { ok: true, value: reportOf(request, source.value, plan, plan.figures), why: [] };
}

/** The plan for a source that has been read, against the database as it is now. */
export async function planOf(db: Db, incoming: Incoming, asOf: string): Promise<ImportPlan> {
	const plan = planRows(incoming, await gatherStanding(db, incoming), { asOf, newId });
	await noteChanges(db, plan);
	return plan;
}

export function reportOf(
	{ kind, files, asOf }: ImportRequest,
	incoming: Incoming,
	plan: ImportPlan,
	target: readonly ReconcileFigure[]
): ImportReport {
	return {
		id: null,
		kind,
		asOf,
		files: files.map(({ name, bytes }) => ({ name, bytes })),
		sourceName: incoming.sourceName,
		byEntity: plan.counts,
		reconcile: reconcile(incoming.figures, target),
		notices: plan.notices,
		committed: false
	};
}
