import { entities, type Counts, type Entity } from '../entity.ts';
import type { Incoming } from '../incoming.ts';
import {
	copyNames,
	figuresOf,
	loanNames,
	deskFigures,
	memberNames,
	violationFigures,
	visitFigures,
	type ReconcileFigure
} from '../reconcile.ts';
import type { Standing } from '../standing.ts';
import type { Id } from './meet-known.ts';
import { PlanBook } from './plan-book.ts';
import { planCopyCategories, planMemberCategories } from './plan-categories.ts';
import { planCopies, type CopyState } from './plan-copies.ts';
import { planLoans, type LoanState } from './plan-loans.ts';
import { planMembers, type MemberState } from './plan-members.ts';
import { planBranches, planRooms } from './plan-places.ts';
import { planTitles } from './plan-titles.ts';
import { planClosedDays } from './plan-closed-days.ts';
import { planHolds } from './plan-holds.ts';
import { planRules } from './plan-rules.ts';
import { planViolations, type PlannedViolations } from './plan-violations.ts';
import { planVisits, type VisitState } from './plan-visits.ts';

/** All that an import will write, and all that its report says. */
export type ImportPlan = ReturnType<typeof planImport>;

/**
 * Compares what a source says with what stands here, row by row, and decides what becomes of each. A dry run shows
 * the plan; a commit writes the very same.
 */
export function planImport(
	incoming: Incoming,
	standing: Standing,
	{ asOf, newId }: { asOf: string; newId: Id }
) {
	const book = new PlanBook(incoming, standing);
	noteAnotherLibrary(incoming, standing, book);
	const branches = planBranches(incoming, standing, book, newId);
	const rooms = planRooms(incoming, standing, branches, book, newId);
	const memberCategories = planMemberCategories(incoming, standing, book, newId);
	const copyCategories = planCopyCategories(incoming, standing, book, newId);
	const titles = planTitles(incoming, standing, { book, newId });
	const copies = planCopies(
		incoming,
		standing,
		{ titles: titles.byRef, branches, rooms, categories: copyCategories.byRef },
		{ book, newId }
	);
	const members = planMembers(incoming, standing, memberCategories.byRef, { book, newId });
	const around = { copies: copies.byRef, members: members.byRef, branches: branches.byRef };
	const loans = planLoans(incoming, standing, around, { book, newId });
	const visits = planVisits(incoming, standing, { rooms, branches, members: members.byRef }, { book, newId });
	const rules = planRules(incoming, standing, memberCategories.byRef, { book, newId });
	const closedDays = planClosedDays(incoming, standing, { book, newId, asOf });
	const holds = planHolds(incoming, standing, { ...around, loans }, { book, newId });
	const violations = planViolations(incoming, standing, { ...around, branches, loans }, { book, newId });
	noteGone(incoming, standing, book);
	return {
		branches,
		rooms,
		memberCategories,
		copyCategories,
		titles,
		copies,
		members,
		loans,
		visits,
		rules,
		closedDays,
		holds,
		violations,
		links: book.links,
		counts: inOrder(book.counts),
		notices: book.notices,
		/** The rows of the source as they will stand. */
		figures: plannedFigures(
			{
				titles: new Set(titles.byRef.values()).size,
				copies: [...copies.byRef.values()],
				members: [...members.byRef.values()],
				loans: loans.states,
				visits: visits.states,
				closedDays: closedDays.ids.length,
				holds: holds.ids.length,
				violations
			},
			branches.codes,
			asOf
		)
	};
}

/** Ids of another library's database would meet ours by chance and overwrite them: that must be seen first. */
function noteAnotherLibrary(incoming: Incoming, { earlierName }: Standing, book: PlanBook): void {
	const now = incoming.sourceName;
	if (now !== null && earlierName !== null && now !== earlierName)
		book.note({ source: '*', row: '*' }, 'other-library-before', { earlier: earlierName, now });
}

/** Rows of an earlier import that the source no longer has: they stay, and are counted. */
function noteGone(incoming: Incoming, standing: Standing, book: PlanBook): void {
	if (incoming.kind === 'marc') return;
	for (const entity of ['titles', 'copies', 'members', 'loans', 'visits'] as const) {
		const here = new Set(incoming[entity].map(({ legacyId }) => legacyId));
		const count = [...standing[entity].keys()].filter((legacyId) => !here.has(legacyId)).length;
		const source = incoming[entity][0]?.source ?? '*';
		if (count > 0) book.note({ source, row: '*' }, 'gone-from-source', { count });
	}
}

function plannedFigures(
	rows: {
		titles: number;
		copies: CopyState[];
		members: MemberState[];
		loans: LoanState[];
		visits: VisitState[];
		closedDays: number;
		holds: number;
		violations: PlannedViolations;
	},
	branchCodes: ReadonlyMap<string, string>,
	asOf: string
): ReconcileFigure[] {
	return [
		{ of: ['titles'], count: rows.titles },
		{ of: ['copies'], count: rows.copies.length },
		...figuresOf(rows.copies, ({ branchId, status }) =>
			copyNames({ branch: branchCodes.get(branchId) ?? '', status })
		),
		{ of: ['members'], count: rows.members.length },
		...figuresOf(rows.members, memberNames),
		{ of: ['loans'], count: rows.loans.length },
		...figuresOf(rows.loans, (loan) => loanNames(loan, asOf)),
		...(rows.visits.length > 0 ? [{ of: ['visits'], count: rows.visits.length }] : []),
		...visitFigures(rows.visits),
		...violationFigures({
			charges: rows.violations.ids.charges.length,
			rupiah: rows.violations.rupiah,
			suspensions: rows.violations.ids.suspensions.length,
			obligations: rows.violations.ids.obligations.length
		}),
		...deskFigures(rows)
	];
}

function inOrder(counts: Partial<Record<Entity, Counts>>): Partial<Record<Entity, Counts>> {
	return Object.fromEntries(
		entities.flatMap((entity) => {
			const row = counts[entity];
			return row && (row.read > 0 || isMain(entity)) ? [[entity, row]] : [];
		})
	);
}

/** These are always told, also when there were none. */
const isMain = (entity: Entity): boolean => ['titles', 'copies', 'members', 'loans'].includes(entity);
