import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { offlineQuestion } from '../schema.ts';
import type { QuestionKind } from './rules/offline-kinds.ts';

export type NewQuestion = {
	/** That of the act, with its device. */
	key: string;
	device: string;
	branchId: string | null;
	kind: QuestionKind;
	happenedAt: Date;
	receivedAt: Date;
	card: string | null;
	barcode: string | null;
	isApplied: boolean;
	reasons: Reason[];
};

/** Puts an offline act on the list of those that somebody should look at; once, however often it is told. */
export async function keepOfflineQuestion(tx: Db, question: NewQuestion): Promise<void> {
	await tx.insert(offlineQuestion).values(question).onConflictDoNothing();
}
