import { copyFigures, titleFigure } from '#modules/catalogue/index.server.ts';
import { holdFigure, loanFigures, violationSums } from '#modules/circulation/index.server.ts';
import { memberFigures } from '#modules/members/index.server.ts';
import { closedDayFigure } from '#modules/organisation/index.server.ts';
import { visitFigures } from '#modules/visits/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { ImportPlan } from '../rules/plan/plan-import.ts';
import {
	copyNames,
	deskFigures,
	memberNames,
	violationFigures,
	type ReconcileFigure
} from '../rules/reconcile.ts';

/** The rows of the source as they stand in the database: counted there, not taken from the plan. */
export async function standingFigures(db: Db, plan: ImportPlan, asOf: string): Promise<ReconcileFigure[]> {
	const idsOf = (rows: Iterable<{ id: string }>) => [...rows].map(({ id }) => id);
	const titles = await titleFigure(db, [...new Set(plan.titles.byRef.values())]);
	const copies = await copyFigures(db, idsOf(plan.copies.byRef.values()));
	const members = await memberFigures(db, idsOf(plan.members.byRef.values()));
	const loans = await loanFigures(db, idsOf(plan.loans.states), asOf);
	const visits = await visitFigures(db, idsOf(plan.visits.states));
	const groups = visits.find(({ kind }) => kind === 'group');
	return [
		{ of: ['titles'], count: titles },
		{ of: ['copies'], count: sum(copies) },
		...copies.flatMap(({ branchId, status, count }) =>
			copyNames({ branch: plan.branches.codes.get(branchId) ?? '', status }).map((of) => ({ of, count }))
		),
		{ of: ['members'], count: sum(members) },
		...members.flatMap((row) => memberNames(row).map((of) => ({ of, count: row.count }))),
		{ of: ['loans'], count: loans.all },
		{ of: ['loans', 'open'], count: loans.open },
		{ of: ['loans', 'overdue'], count: loans.overdue },
		...(visits.length > 0
			? [{ of: ['visits'], count: visits.reduce((all, { lines }) => all + lines, 0) }]
			: []),
		...visits.map(({ kind, lines }) => ({ of: ['visits', kind], count: lines })),
		...(groups ? [{ of: ['visits', 'group-people'], count: groups.people }] : []),
		...violationFigures(await violationSums(db, plan.violations.ids)),
		...deskFigures({
			closedDays: await closedDayFigure(db, plan.closedDays.ids),
			holds: await holdFigure(db, plan.holds.ids)
		})
	];
}

const sum = (rows: readonly { count: number }[]): number => rows.reduce((all, { count }) => all + count, 0);
