import { asc, eq, like, or, type SQL } from 'drizzle-orm';
import { copiesForShelf, lockCopy, lockTitle } from '#modules/catalogue/index.server.ts';
import { lockMember } from '#modules/members/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../act.ts';
import { refusalOfUndo, type UndoCode } from './may-undo.ts';
import { inOrderOfRestoring, restoreRow, rowNow } from './restore-row.ts';
import { isSameRow, type RowChange } from './row-change.ts';
import { deskAct } from './schema.ts';
import { undoneEvents } from './undone-events.ts';

export type UndoOutcome = { ok: true; titles: string[] } | { ok: false; reasons: Reason<UndoCode>[] };

/** The act of a scan, and those of a scan that renewed all loans of a card, each with a key behind it. */
const ofScan = (key: string): SQL | undefined =>
	or(eq(deskAct.key, key), like(deskAct.key, `${key.replace(/[%_\\]/g, '\\$&')}/%`));

/**
 * Takes back what a scan did, within its minute and by whoever scanned: every row is as it was before. Nothing is
 * taken back when one of the rows has changed since. The ledger keeps both: the act, and that it was undone.
 *
 * @param input.of key of the scan
 */
export function undoDeskAct(db: Db, input: { of: string; key: string }, act: Act): Promise<UndoOutcome> {
	return inTransaction(db, (tx) =>
		answerOnce(tx, { key: input.key, asked: `undo ${input.of}` }, () => undo(tx, input.of, act))
	);
}

/** One of the rows is no longer as the act left it. */
class ChangedSince extends Error {}

async function undo(tx: Db, key: string, act: Act): Promise<UndoOutcome> {
	const made = await tx.select().from(deskAct).where(ofScan(key)).orderBy(asc(deskAct.id)).for('update');
	const refused = refusalOfUndo(made[0], act);
	if (refused) return { ok: false, reasons: [refused] };
	const latestFirst = made.toReversed().map(({ changes }) => changes);
	const copyIds = await lockAll(tx, latestFirst.flat());
	try {
		await inTransaction(tx, async (inner) => {
			for (const changes of latestFirst) await restore(inner, changes, act);
		});
	} catch (error) {
		if (!(error instanceof ChangedSince)) throw error;
		return { ok: false, reasons: [{ code: 'undo.changed-since', facts: {} }] };
	}
	await tx.update(deskAct).set({ undoneAt: act.now }).where(ofScan(key));
	const copies = await copiesForShelf(tx, copyIds);
	return { ok: true, titles: [...new Set(copies.map(({ title }) => title))] };
}

async function restore(tx: Db, changes: readonly RowChange[], act: Act): Promise<void> {
	for (const change of changes)
		if (!isSameRow(await rowNow(tx, change), change.after)) throw new ChangedSince();
	for (const change of inOrderOfRestoring(changes)) await restoreRow(tx, change);
	await recordServiceEvents(tx, undoneEvents(changes, act));
}

/** Locks what the rows are about in the order of all acts: members, copies, titles. Says which copies. */
async function lockAll(tx: Db, changes: readonly RowChange[]): Promise<string[]> {
	const members = valuesOf(changes, 'member_id');
	const copies = [
		...new Set([
			...changes.flatMap(({ table, id }) => (table === 'copy' ? [id] : [])),
			...valuesOf(changes, 'copy_id')
		])
	].toSorted();
	for (const id of members) await lockMember(tx, id);
	for (const id of copies) await lockCopy(tx, id);
	for (const id of valuesOf(changes, 'title_id')) await lockTitle(tx, id);
	return copies;
}

const valuesOf = (changes: readonly RowChange[], column: string): string[] =>
	[
		...new Set(
			changes.flatMap(({ before, after }) =>
				[before?.[column], after[column]].filter((value) => typeof value === 'string')
			)
		)
	].toSorted();
