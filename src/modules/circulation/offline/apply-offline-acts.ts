import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { answerOnce, KeyUsedForSomethingElse } from '#platform/requests/answer-once.ts';
import { takeKey } from '#platform/requests/take-key.ts';
import type { Act } from '../act.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import { keepOfflineQuestion } from './keep-question.ts';
import { lendOffline } from './lend-offline.ts';
import { lentAgainSince } from './lent-again-since.ts';
import type { OfflineAct, OfflineResult } from './offline-act.ts';
import { timeOfAct } from './rules/time-of-act.ts';
import { doneBefore } from './told-before.ts';

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

async function applyOne(db: Db, { device, told, happenedAt }: Dated, act: Act): Promise<OfflineResult> {
	const key = `${device} ${told.key}`;
	const asked = `offline ${told.kind} ${told.card ?? 'without a card'} ${told.copy}`;
	const keep = (tx: Db, questionKey: string, result: OfflineResult) =>
		keepOfflineQuestion(tx, {
			key: questionKey,
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
	try {
		return await inTransaction(db, (tx) =>
			answerOnce(tx, { key, asked }, async () => {
				const result = await writeOnce(tx, told, { ...act, now: happenedAt });
				if (result.state !== 'done') await keep(tx, key, result);
				return result;
			})
		);
	} catch (cause) {
		if (!(cause instanceof KeyUsedForSomethingElse)) throw cause;
		// A device that uses a key twice must not keep all that comes after it from being told.
		const reasons: Reason[] = [{ code: 'offline.key-used', facts: {} }];
		const result: OfflineResult = { ...nothingDone(told), state: 'left', reasons };
		await keep(db, `${key} ${asked}`, result);
		return result;
	}
}

const nothingDone = ({ key, kind, copy, card }: OfflineAct) => ({
	key,
	kind,
	copy,
	title: null,
	card: card ?? null,
	loan: null,
	due: null
});

/** A request of which the device never heard may have done it already. */
async function writeOnce(tx: Db, told: OfflineAct, act: Act): Promise<OfflineResult> {
	const earlier =
		told.sentAs === undefined ? undefined : await takeKey(tx, told.sentAs, `offline ${told.key}`);
	const done = earlier && doneBefore(told.kind, earlier.answer);
	return done ? { ...nothingDone(told), ...done, state: 'done', reasons: [] } : write(tx, told, act);
}

function write(tx: Db, told: OfflineAct, act: Act): Promise<OfflineResult> {
	return told.kind === 'loan' ? lendOffline(tx, told, act) : takeBackOffline(tx, told, act);
}

async function takeBackOffline(tx: Db, told: OfflineAct, act: Act): Promise<OfflineResult> {
	const { copy } = told;
	const nothing = { ...nothingDone(told), card: null };
	if (await lentAgainSince(tx, copy, act.now))
		return { ...nothing, state: 'done', reasons: [{ code: 'offline.lent-again', facts: {} }] };
	const outcome = await returnCopy(tx, { barcode: copy, on: told.on }, act);
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
