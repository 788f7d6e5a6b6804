import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../act.ts';
import { offlineQuestion } from '../schema.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import { lendOffline } from './lend-offline.ts';
import type { OfflineKind } from './rules/offline-kinds.ts';
import { timeOfAct } from './rules/time-of-act.ts';
import { lentAgainSince } from './lent-again-since.ts';

export type OfflineAct = {
	/** The device's own, never used for anything else. */
	key: string;
	kind: OfflineKind;
	/** By the device's clock. */
	at: Date;
	card?: string | undefined;
	copy: string;
};

/** `done`: as at the desk. `look`: written, and somebody should look. `left`: nothing could be written. */
export type OfflineState = 'done' | 'look' | 'left';

export type OfflineResult = {
	key: string;
	state: OfflineState;
	kind: OfflineKind;
	copy: string;
	title: string | null;
	card: string | null;
	/** Public id of the loan that began or ended. */
	loan: string | null;
	due: string | null;
	reasons: Reason[];
};

type Batch = { device: string; sentAt: Date | null; acts: readonly OfflineAct[] };

/**
 * Writes down what a device did without network, in the order in which it happened, each act once however often it is
 * sent. What left the house has left it: a rule that says no is told, and the loan is written all the same. Every
 * question that is left goes to a list for staff.
 */
export async function applyOfflineActs(db: Db, batch: Batch, act: Act): Promise<OfflineResult[]> {
	const dated = batch.acts.map((told, index) => ({
		told,
		index,
		happenedAt: timeOfAct({ at: told.at, sentAt: batch.sentAt }, act.now)
	}));
	dated.sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime() || a.index - b.index);
	const results = new Map<string, OfflineResult>();
	for (const { told, happenedAt } of dated) {
		results.set(told.key, await applyOne(db, { device: batch.device, told, happenedAt }, act));
	}
	return batch.acts.flatMap(({ key }) => results.get(key) ?? []);
}

type Dated = { device: string; told: OfflineAct; happenedAt: Date };

function applyOne(db: Db, { device, told, happenedAt }: Dated, act: Act): Promise<OfflineResult> {
	const asked = `offline ${told.kind} ${told.card ?? 'without a card'} ${told.copy}`;
	return inTransaction(db, (tx) =>
		answerOnce(tx, { key: `${device} ${told.key}`, asked }, async () => {
			const result = await write(tx, told, { ...act, now: happenedAt });
			if (result.state !== 'done')
				await tx.insert(offlineQuestion).values({
					key: `${device} ${told.key}`,
					device,
					branchId: act.branchId,
					kind: told.kind,
					happenedAt,
					receivedAt: act.now,
					card: told.card ?? null,
					barcode: told.copy,
					isApplied: result.state === 'look',
					reasons: result.reasons
				});
			return result;
		})
	);
}

function write(tx: Db, told: OfflineAct, act: Act): Promise<OfflineResult> {
	return told.kind === 'loan' ? lendOffline(tx, told, act) : takeBackOffline(tx, told, act);
}

async function takeBackOffline(tx: Db, told: OfflineAct, act: Act): Promise<OfflineResult> {
	const { key, kind, copy } = told;
	const nothing = { key, kind, copy, title: null, card: null, loan: null, due: null };
	if (await lentAgainSince(tx, copy, act.now))
		return { ...nothing, state: 'done', reasons: [{ code: 'offline.lent-again', facts: {} }] };
	const outcome = await returnCopy(tx, { barcode: copy }, act);
	if (outcome.ok)
		return {
			...nothing,
			state: 'done',
			title: outcome.title,
			card: outcome.card,
			loan: outcome.loan,
			reasons: outcome.why
		};
	// A copy that was on nobody's card is back all the same: nothing is left to ask.
	const isKnown = outcome.reasons.every(({ code }) => code === 'return.not-on-loan');
	return { ...nothing, state: isKnown ? 'done' : 'left', title: outcome.title, reasons: outcome.reasons };
}
