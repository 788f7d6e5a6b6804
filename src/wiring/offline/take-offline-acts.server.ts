import {
	applyOfflineActs,
	keepOfflineQuestion,
	timeOfAct,
	type Act,
	type OfflineAct
} from '#modules/circulation/index.server.ts';
import { recordVisit } from '#modules/visits/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { answerOnce, KeyUsedForSomethingElse } from '#platform/requests/answer-once.ts';
import type { App } from '../app.server.ts';
import type { SyncAnswer, ToldAct, ToldBatch } from '../http-api/sync-shape.ts';
import { speakOffline } from './speak-offline.server.ts';

type Result = SyncAnswer['results'][number];
type ToldVisit = Extract<ToldAct, { kind: 'visit' }>;

/** Writes a batch of a device that was without network: books first, in their order, then the guest book. */
export async function takeOfflineActs(
	app: App,
	batch: ToldBatch,
	act: Act,
	locale: Locale
): Promise<SyncAnswer> {
	const sentAt = batch.sentAt === undefined ? null : new Date(batch.sentAt);
	const books = batch.acts.flatMap((told): OfflineAct[] =>
		told.kind === 'visit' ? [] : [{ ...told, at: new Date(told.at) }]
	);
	const written = await applyOfflineActs(app.db, { device: batch.device, sentAt, acts: books }, act);
	const results: Result[] = written.map((one) => ({ ...one, reasons: speakOffline(one.reasons, locale) }));
	for (const told of batch.acts)
		if (told.kind === 'visit')
			results.push(await writeVisit(app, { device: batch.device, sentAt, told }, act, locale));
	const order = new Map(batch.acts.map(({ key }, index) => [key, index]));
	results.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
	const count = (state: Result['state']) => results.filter((one) => one.state === state).length;
	return { results, done: count('done'), look: count('look'), left: count('left') };
}

type Visit = { device: string; sentAt: Date | null; told: ToldVisit };

async function writeVisit(
	app: App,
	{ device, sentAt, told }: Visit,
	act: Act,
	locale: Locale
): Promise<Result> {
	const { key, kind, at, ...facts } = told;
	const result = { key, kind, copy: null, title: null, card: told.card ?? null, loan: null, due: null };
	const happenedAt = timeOfAct({ at: new Date(at), sentAt }, act.now);
	// The time is not part of what was asked: sent again, it is counted anew from the clocks.
	const asked = `offline visit ${JSON.stringify(facts)}`;
	const ownKey = `${device} ${key}`;
	try {
		return await inTransaction(app.db, (tx) =>
			answerOnce<Result>(tx, { key: ownKey, asked }, async () => {
				const reasons = await visitReasons(tx, told, happenedAt, act);
				if (reasons.length === 0) return { ...result, state: 'done', reasons: [] };
				await keepOfflineQuestion(tx, {
					key: ownKey,
					device,
					branchId: act.branchId,
					kind,
					happenedAt,
					receivedAt: act.now,
					card: told.card ?? null,
					barcode: null,
					isApplied: false,
					reasons
				});
				return { ...result, state: 'left', reasons: speakOffline(reasons, locale) };
			})
		);
	} catch (cause) {
		if (!(cause instanceof KeyUsedForSomethingElse)) throw cause;
		return {
			...result,
			state: 'left',
			reasons: speakOffline([{ code: 'offline.key-used', facts: {} }], locale)
		};
	}
}

/** Writes the line, and tells why not. */
async function visitReasons(tx: Db, told: ToldVisit, at: Date, act: Act): Promise<Reason[]> {
	const { key: _, at: __, kind: ___, ...facts } = told;
	const { branchId, now, actorId } = act;
	if (branchId === null) return [{ code: 'visit.branch-unknown', facts: {} }];
	const kind =
		told.card !== undefined ? 'member' : (told.people ?? 1) > 1 || told.institution ? 'group' : 'guest';
	const outcome = await recordVisit(tx, { ...facts, kind, branchId, at }, { now, actorId, channel: 'api' });
	return outcome.ok ? [] : outcome.reasons;
}
