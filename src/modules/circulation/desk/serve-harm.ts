import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Act } from '../act.ts';
import { loanInBrief } from '../harm/queries/loan-in-brief.ts';
import { claimReturn } from '../harm/use-cases/claim-return.ts';
import { damageCopy } from '../harm/use-cases/damage-copy.ts';
import { loseCopy } from '../harm/use-cases/lose-copy.ts';
import type { DeskReply } from './desk-reply.ts';
import type { DeskRequest } from './desk-request.ts';
import { askWhatHappened, sayHarm } from './say-harm.server.ts';
import type { Told } from './told.ts';

export type HarmRequest = Extract<DeskRequest, { act: 'harm' | 'lost' | 'claim' | 'damaged' }>;

/** The same title is asked for until somebody agrees on something else in the list of obligations. */
const sameTitle = { asked: 'same', price: null, note: null } as const;

/** What a clerk says of a loan that does not simply come back: asked first, then done, and taken back for a minute. */
export async function serveHarm(db: Db, request: HarmRequest, act: Act, told: Told): Promise<DeskReply> {
	const { loan, key } = request;
	const keys = { key, undoKey: key };
	switch (request.act) {
		case 'harm':
			return askWhatHappened(await loanInBrief(db, loan), loan, told);
		case 'lost':
			return sayHarm(await loseCopy(db, { loan, agreed: sameTitle, ...keys }, act), 'lost', told);
		case 'claim': {
			const on = dayOfInstant(act.now);
			return sayHarm(await claimReturn(db, { loan, on, note: null, ...keys }, act), 'claim', told);
		}
		case 'damaged': {
			const isRepair = request.as === 'repair';
			const agreed = isRepair ? null : sameTitle;
			const outcome = await damageCopy(db, { loan, as: request.as, agreed, ...keys }, act);
			return sayHarm(outcome, isRepair ? 'repair' : 'damaged', told);
		}
	}
}
