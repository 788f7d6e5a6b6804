import type { Reason } from '#platform/decision/decision.ts';

/** The minute in which a scan can be taken back (design.md §9), in milliseconds. */
export const UNDO_MS = 60_000;

/** An answer that came late over a slow network is not held against the desk. */
const PATIENCE_MS = 5_000;

export type UndoCode =
	'undo.unknown' | 'undo.done-already' | 'undo.not-yours' | 'undo.too-late' | 'undo.changed-since';

/** Why an act cannot be taken back by this account now; null when it can, as far as its rows are as it left them. */
export function refusalOfUndo(
	made: { actorId: string | null; madeAt: Date; undoneAt: Date | null } | undefined,
	act: { now: Date; actorId: string | null }
): Reason<UndoCode> | null {
	if (!made) return { code: 'undo.unknown', facts: {} };
	if (made.undoneAt !== null) return { code: 'undo.done-already', facts: {} };
	if (made.actorId !== act.actorId) return { code: 'undo.not-yours', facts: {} };
	const age = act.now.getTime() - made.madeAt.getTime();
	return age > UNDO_MS + PATIENCE_MS ? { code: 'undo.too-late', facts: { seconds: UNDO_MS / 1000 } } : null;
}
