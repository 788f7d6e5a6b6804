import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { offlineQuestion } from '../schema.ts';

const LONGEST_NOTE = 500;

/**
 * Somebody has looked at what an offline act left open. Loans and copies stay as they are: what had to be done was done
 * at the desk.
 *
 * @returns false when there is no such open question: it was settled meanwhile.
 */
export async function settleOfflineQuestion(
	db: Db,
	question: { id: string; note: string },
	by: { now: Date; actorId: string | null }
): Promise<boolean> {
	const note = question.note.trim().slice(0, LONGEST_NOTE);
	const settled = await db
		.update(offlineQuestion)
		.set({ settledAt: by.now, settledBy: by.actorId, note: note === '' ? null : note })
		.where(and(eq(offlineQuestion.publicId, question.id), isNull(offlineQuestion.settledAt)))
		.returning({ id: offlineQuestion.id });
	return settled.length > 0;
}
