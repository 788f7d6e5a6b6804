import { eq } from 'drizzle-orm';
import {
	knownCopies,
	knownTitles,
	otherCopiesOf,
	removeCollection,
	setCopyStatuses
} from '#modules/catalogue/index.server.ts';
import {
	actsHangingOn,
	knownHolds,
	knownLoans,
	policyRows,
	knownViolations,
	removeHoldsFromElsewhere,
	removeViolationsFromElsewhere,
	removePastLoans,
	removeRulesFromElsewhere
} from '#modules/circulation/index.server.ts';
import { accountsOfMembers } from '#modules/identity/index.server.ts';
import { knownMembers, removeMembers } from '#modules/members/index.server.ts';
import { knownClosedDays, removeClosedDays, removePlaces } from '#modules/organisation/index.server.ts';
import { knownVisits, removePastVisits } from '#modules/visits/index.server.ts';
import {
	constraintOf,
	errorCode,
	inTransaction,
	refreshStatistics,
	type Db
} from '#platform/database/index.server.ts';
import type { Decision } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { laterTouches, rowsOfRun, type RunRows } from '../queries/rows-of-run.ts';
import { markOfLoan, markOfVersion } from '../rules/standing.ts';
import { whyNotUndo, type Since, type UndoRefusalCode } from '../rules/undo.ts';
import { importedRow, importRun } from '../schema.ts';
import { lockImports } from './import-lock.ts';

export type Undone = {
	/** Rows taken away. */
	removed: number;
	/** Rows of earlier imports that this one had written anew: they stay as it left them. */
	stayChanged: number;
};

const foreignKeyViolation = '23503';

/**
 * Takes an import back: all rows that it made, if nothing has been done with any of them since. Otherwise nothing is
 * taken, and every reason is named.
 *
 * @param publicId of the run
 */
export async function undoImport(
	db: Db,
	publicId: string,
	context: { now: Date; actorId: string | null }
): Promise<Decision<Undone, UndoRefusalCode>> {
	try {
		const undone = await inTransaction(db, (tx) => undo(tx, publicId, context));
		if (undone.ok) await refreshStatistics(db);
		return undone;
	} catch (error) {
		if (errorCode(error) !== foreignKeyViolation) throw error;
		const reason = { code: 'used-elsewhere', facts: { constraint: constraintOf(error) ?? '' } } as const;
		return { ok: false, reasons: [reason] };
	}
}

async function undo(
	tx: Db,
	publicId: string,
	{ now, actorId }: { now: Date; actorId: string | null }
): Promise<Decision<Undone, UndoRefusalCode>> {
	await lockImports(tx);
	const [run] = await tx.select().from(importRun).where(eq(importRun.publicId, publicId));
	if (!run) return { ok: false, reasons: [{ code: 'run-unknown', facts: { id: publicId } }] };
	if (run.undoneAt !== null) return { ok: false, reasons: [{ code: 'run-undone', facts: { id: publicId } }] };
	const rows = await rowsOfRun(tx, run.id);
	const reasons = whyNotUndo(await whatHappenedSince(tx, run.id, rows));
	if (reasons.length > 0) return { ok: false, reasons };

	await takeAway(tx, rows);
	await tx.delete(importedRow).where(eq(importedRow.runId, run.id));
	await tx
		.update(importRun)
		.set({ undoneAt: now, undoneBy: actorId, removed: rows.all.length })
		.where(eq(importRun.id, run.id));
	if (rows.idsOf('titles').length + rows.idsOf('copies').length > 0)
		await recordServiceEvents(tx, [
			{
				kind: 'catalogue.titles.imported',
				occurredAt: now,
				channel: 'import',
				actorId,
				facts: {
					run: publicId,
					undone: true,
					titles: rows.idsOf('titles').length,
					copies: rows.idsOf('copies').length
				}
			}
		]);
	return { ok: true, value: { removed: rows.all.length, stayChanged: rows.followed }, why: [] };
}

async function whatHappenedSince(tx: Db, runId: string, rows: RunRows): Promise<Since> {
	const source = rows.legacySource;
	const titles = rows.idsOf('titles');
	const copies = rows.idsOf('copies');
	const members = rows.idsOf('members');
	const loans = rows.idsOf('loans');
	const holds = rows.idsOf('holds');
	const edited = (known: readonly { id: string; version: number }[]) =>
		known.filter(({ id, version }) => rows.isOtherThan(id, markOfVersion(version))).length;
	const hanging = await actsHangingOn(tx, {
		titles,
		copies,
		members,
		besideLoans: loans,
		besideHolds: holds,
		besideSuspensions: rows.idsOf('suspensions')
	});
	return {
		laterImports: await laterTouches(tx, runId, rows),
		titlesEdited: edited(await knownTitles(tx, source)),
		copiesEdited: edited(await knownCopies(tx, source)),
		membersEdited: edited(await knownMembers(tx, source)),
		loansChanged: (await knownLoans(tx, source)).filter((loan) => rows.isOtherThan(loan.id, markOfLoan(loan)))
			.length,
		visitsEdited: edited(await knownVisits(tx, source)),
		rulesEdited: edited(await policyRows(tx)),
		closedDaysEdited: (await knownClosedDays(tx)).filter(({ id, name }) => rows.isOtherThan(id, name)).length,
		holdsChanged: (await knownHolds(tx, holds)).filter(({ id, state }) => rows.isOtherThan(id, state)).length,
		violationsChanged: [
			...(await knownViolations(tx, Object.values(violationsOf(rows)).flat())).values()
		].filter(({ id, mark }) => rows.isOtherThan(id, mark)).length,
		copiesAdded: await otherCopiesOf(tx, titles, copies),
		...hanging,
		accounts: await accountsOfMembers(tx, members)
	};
}

const violationsOf = (rows: RunRows) => ({
	charges: rows.idsOf('charges'),
	suspensions: rows.idsOf('suspensions'),
	obligations: rows.idsOf('obligations')
});

async function takeAway(tx: Db, rows: RunRows): Promise<void> {
	await removeViolationsFromElsewhere(tx, violationsOf(rows));
	await removeHoldsFromElsewhere(tx, rows.idsOf('holds'));
	await removeRulesFromElsewhere(tx, rows.idsOf('rules'));
	await removeClosedDays(tx, rows.idsOf('closedDays'));
	await removePastVisits(tx, rows.idsOf('visits'));
	const loans = new Set(rows.idsOf('loans'));
	const copies = rows.idsOf('copies');
	const gone = new Set(copies);
	const freed = (await knownLoans(tx, rows.legacySource)).filter(
		({ id, copyId, returnedAt }) => loans.has(id) && returnedAt === null && !gone.has(copyId)
	);
	await removePastLoans(tx, [...loans]);
	await setCopyStatuses(
		tx,
		freed.map(({ copyId }) => ({ id: copyId, status: 'available' }))
	);
	await removeCollection(tx, {
		titles: rows.idsOf('titles'),
		copies,
		categories: rows.idsOf('copyCategories')
	});
	await removeMembers(tx, {
		members: rows.idsOf('members'),
		categories: rows.idsOf('memberCategories')
	});
	await removePlaces(tx, { branches: rows.idsOf('branches'), rooms: rows.idsOf('rooms') });
}
