import { keepOfflineQuestion, timeOfAct, type Act } from '#modules/circulation/index.server.ts';
import { joinOnTheRoad } from '#modules/members/index.server.ts';
import { callAtStop } from '#modules/mobile-library/index.server.ts';
import { recordVisit } from '#modules/visits/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { answerOnce, KeyUsedForSomethingElse } from '#platform/requests/answer-once.ts';
import type { App } from '../app.server.ts';
import type { SyncAnswer, ToldAct } from '../http-api/sync-shape.ts';
import { speakOffline } from './speak-offline.server.ts';

type Result = SyncAnswer['results'][number];

/** What a device tells besides books. */
export type OtherAct = Exclude<ToldAct, { kind: 'loan' | 'return' }>;

type Told = { device: string; sentAt: Date | null; told: OtherAct };
type Written = { isWritten: boolean; title: string | null; reasons: Reason[] };

/** Writes a visit, a new member or a stop that a device tells of, once however often it is told. */
export async function writeOtherAct(
	app: Pick<App, 'db'>,
	{ device, sentAt, told }: Told,
	act: Act,
	locale: Locale
): Promise<Result> {
	const { key, kind, at, ...facts } = told;
	const card = 'card' in told ? (told.card ?? null) : null;
	const result = { key, kind, copy: null, title: null, card, loan: null, due: null };
	const happenedAt = timeOfAct({ at: new Date(at), sentAt }, act.now);
	// The time is not part of what was asked: sent again, it is counted anew from the clocks.
	const asked = `offline ${kind} ${JSON.stringify(facts)}`;
	const ownKey = `${device} ${key}`;
	try {
		return await inTransaction(app.db, (tx) =>
			answerOnce<Result>(tx, { key: ownKey, asked }, async () => {
				const { isWritten, title, reasons } = await write(tx, told, happenedAt, act);
				if (isWritten && reasons.length === 0) return { ...result, title, state: 'done', reasons: [] };
				await keepOfflineQuestion(tx, {
					key: ownKey,
					device,
					branchId: act.branchId,
					kind,
					happenedAt,
					receivedAt: act.now,
					card,
					barcode: null,
					isApplied: isWritten,
					reasons
				});
				const state = isWritten ? 'look' : 'left';
				return { ...result, title, state, reasons: speakOffline(reasons, locale) };
			})
		);
	} catch (cause) {
		if (!(cause instanceof KeyUsedForSomethingElse)) throw cause;
		const reasons = speakOffline([{ code: 'offline.key-used', facts: {} }], locale);
		return { ...result, state: 'left', reasons };
	}
}

function write(tx: Db, told: OtherAct, at: Date, act: Act): Promise<Written> {
	switch (told.kind) {
		case 'visit':
			return writeVisit(tx, told, at, act);
		case 'member':
			return writeMember(tx, told, at, act);
		case 'stop':
			return writeStop(tx, told, at, act);
	}
}

type Of<Kind extends OtherAct['kind']> = Extract<OtherAct, { kind: Kind }>;

async function writeVisit(tx: Db, told: Of<'visit'>, at: Date, act: Act): Promise<Written> {
	const { key: _, at: __, kind: ___, ...facts } = told;
	const { branchId, now, actorId } = act;
	if (branchId === null)
		return { isWritten: false, title: null, reasons: [{ code: 'visit.branch-unknown', facts: {} }] };
	const isGroup = (told.people ?? 1) > 1 || told.institution !== undefined;
	const kind = told.card !== undefined ? 'member' : isGroup ? 'group' : 'guest';
	const outcome = await recordVisit(tx, { ...facts, kind, branchId, at }, { now, actorId, channel: 'api' });
	const title = told.institution ?? told.name ?? null;
	return { isWritten: outcome.ok, title, reasons: outcome.ok ? [] : outcome.reasons };
}

async function writeMember(tx: Db, told: Of<'member'>, at: Date, act: Act): Promise<Written> {
	const joined = await joinOnTheRoad(tx, told, { ...act, now: at });
	return { ...joined, title: told.name };
}

async function writeStop(tx: Db, told: Of<'stop'>, at: Date, act: Act): Promise<Written> {
	const { route, stop, what } = told;
	const made = await callAtStop(tx, { route, stop, what, at }, act);
	return made.ok
		? { isWritten: true, title: made.name, reasons: [] }
		: { isWritten: false, title: null, reasons: made.reasons };
}
