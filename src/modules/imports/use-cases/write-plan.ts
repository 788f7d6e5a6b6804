import { sql } from 'drizzle-orm';
import {
	addCopies,
	addCopyCategories,
	addTitles,
	changeCopies,
	changeTitles,
	setCopyStatuses
} from '#modules/catalogue/index.server.ts';
import {
	addHoldsFromElsewhere,
	addPastLoans,
	addPastRenewals,
	addRulesFromElsewhere,
	addViolationsFromElsewhere,
	changeChargesFromElsewhere,
	changePastLoans,
	changeRulesFromElsewhere
} from '#modules/circulation/index.server.ts';
import {
	addMemberCategories,
	addMembers,
	changeMembers,
	type NationalIdSeal
} from '#modules/members/index.server.ts';
import {
	addBranches,
	addClosedDays,
	addRooms,
	lockCalendar,
	renameClosedDays
} from '#modules/organisation/index.server.ts';
import { addPastVisits, changePastVisits } from '#modules/visits/index.server.ts';
import { insertMany, type Db } from '#platform/database/index.server.ts';
import type { ImportPlan } from '../rules/plan/plan-import.ts';
import type { PlannedMember } from '../rules/plan/plan-members.ts';
import { importedRow } from '../schema.ts';

/** Writes a plan in the order in which rows name each other; the caller holds the transaction. */
export async function writePlan(
	tx: Db,
	plan: ImportPlan,
	{ now, actorId, seal }: { now: Date; actorId: string | null; seal: NationalIdSeal }
): Promise<void> {
	await addBranches(tx, plan.branches.create);
	await addRooms(tx, plan.rooms.create);
	await addMemberCategories(tx, plan.memberCategories.create);
	await addCopyCategories(tx, plan.copyCategories.create);

	await addTitles(tx, plan.titles.create);
	await changeTitles(tx, plan.titles.update, now);
	await addCopies(
		tx,
		plan.copies.create.map(({ state, facts }) => ({ ...facts, status: state.status }))
	);
	await changeCopies(tx, plan.copies.update, now);
	await setCopyStatuses(tx, changedStatuses(plan));

	await addMembers(
		tx,
		plan.members.create.map((member) => ({ ...member.facts, ...sealed(member, seal) }))
	);
	await changeMembers(
		tx,
		plan.members.update.map((member) => ({
			id: member.id,
			facts: { ...member.facts, ...sealed(member, seal) }
		})),
		now
	);

	// Loans that end come before those that begin: a copy is out once.
	await changePastLoans(tx, plan.loans.change);
	await addPastLoans(tx, plan.loans.create);
	await addPastRenewals(tx, plan.loans.renewals);
	await addPastVisits(tx, plan.visits.create);
	await changePastVisits(tx, plan.visits.update, now);

	const act = { now, actorId, branchId: null, channel: 'import' } as const;
	await addRulesFromElsewhere(tx, plan.rules.create, act);
	await changeRulesFromElsewhere(tx, plan.rules.update, act);
	// Nobody counts a due date by half a calendar.
	if (plan.closedDays.create.length > 0) await lockCalendar(tx);
	await addClosedDays(tx, plan.closedDays.create);
	await renameClosedDays(tx, plan.closedDays.rename);
	await addHoldsFromElsewhere(tx, plan.holds.create, act);
	await addViolationsFromElsewhere(tx, plan.violations.create);
	await changeChargesFromElsewhere(tx, plan.violations.change);
}

/** Copies that stand here and whose state the import changes. */
export const changedStatuses = (plan: ImportPlan) =>
	[...plan.copies.byRef.values()].filter(({ isNew, status, before }) => !isNew && status !== before);

function sealed({ id, nationalId }: PlannedMember, seal: NationalIdSeal) {
	if (nationalId === null) return { nationalIdSealed: null, nationalIdIndex: null };
	return { nationalIdSealed: seal.seal(nationalId, id), nationalIdIndex: seal.index(nationalId) };
}

/** Remembers which row here stands for which row of the source. */
export async function keepLinks(
	tx: Db,
	plan: ImportPlan,
	run: { id: string; legacySource: string }
): Promise<void> {
	const rows = plan.links.map((link) => ({
		...link,
		legacySource: run.legacySource,
		runId: run.id,
		lastRunId: run.id
	}));
	await insertMany(rows, (some) =>
		tx
			.insert(importedRow)
			.values(some)
			.onConflictDoUpdate({
				target: [importedRow.libraryId, importedRow.entity, importedRow.legacySource, importedRow.legacyId],
				set: {
					recordId: sql`excluded.record_id`,
					hash: sql`excluded.hash`,
					mark: sql`excluded.mark`,
					kept: sql`excluded.kept`,
					lastRunId: sql`excluded.last_run_id`,
					// A row made anew belongs to the run that made it; one that is followed stays with the first.
					runId: sql`case when excluded.is_created then excluded.run_id else ${importedRow.runId} end`,
					isCreated: sql`excluded.is_created or (${importedRow.isCreated} and ${importedRow.recordId} = excluded.record_id)`
				}
			})
			.returning({ id: importedRow.id })
	);
}
