import { and, eq, isNull } from 'drizzle-orm';
import { lockCopyByBarcode } from '#modules/catalogue/index.server.ts';
import { borrowerCard, memberById } from '#modules/members/index.server.ts';
import { daysBetween, dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../act.ts';
import type { KeptCopy } from '../holds/use-cases/keep-copy.ts';
import { momentOfClaim } from '../harm/rules/moment-of-claim.ts';
import { answerClaim } from '../harm/use-cases/answer-claim.ts';
import { findAgain } from '../harm/use-cases/find-again.ts';
import { settleCopy } from '../holds/use-cases/settle-copy.ts';
import { batchOfLoan, type LoanBatch } from '../institutions/loan-batches.ts';
import { loan } from '../schema.ts';
import { momentOfReturn } from '../rules/return-date.ts';
import type { ToldTransfer } from '../transfers/use-cases/settle-transfer.ts';
import { watchCopy } from '../undo/watch-copy.ts';
import { sayWhereTo } from './where-to.ts';
import { sanctionLateReturn } from './late-return.ts';

export type ReturnInput = {
	barcode: string;
	/** The day on which it came back, when that is not today: the drop box of yesterday. */
	on?: string | undefined;
	key?: string | undefined;
	/** Key of the scan at a desk, which can be taken back for a minute. */
	undoKey?: string | undefined;
};

export type ReturnOutcome =
	| {
			ok: true;
			copy: string;
			title: string;
			titleId: string;
			/** Public id of the loan that ended; null when it was on nobody's card and only a hold concerns it. */
			loan: string | null;
			card: string | null;
			/** Calendar days after the due date; 0 when in time. */
			overdueDays: number;
			/** The day on which it counts as returned. */
			returnedOn: string;
			/** For whom it is kept from now on. */
			kept: KeptCopy | null;
			/** Where it goes when no reader waits for it; null for its shelf here. */
			transfer: ToldTransfer | null;
			/** It was lost and is here again. */
			wasLost: boolean;
			/** Something changed that the desk can take back for a minute. */
			canUndo: boolean;
			/** Of a school or an office: how much of what it borrowed that day is back. */
			batch?: LoanBatch;
			why: Reason[];
	  }
	| { ok: false; reasons: Reason[]; copy: string; title: string | null };

/**
 * Takes a copy back, whoever brings it to whichever place: if readers wait for its title, it is kept for the next in
 * line, otherwise it goes to where it belongs. A copy that is on nobody's card but is awaited, lost or on its way is
 * settled as well; any other is told so and nothing changes. One that its reader says was back counts to that day.
 * With a past day lateness and sanctions count to that day; a reader whose turn it is has time from today.
 */
export function returnCopy(db: Db, input: ReturnInput, act: Act): Promise<ReturnOutcome> {
	return inTransaction(db, (tx) =>
		answerOnce(
			tx,
			{ key: input.key, asked: `return ${input.barcode}${input.on ? ` on ${input.on}` : ''}` },
			() => takeBack(tx, input, act)
		)
	);
}

async function takeBack(tx: Db, input: ReturnInput, act: Act): Promise<ReturnOutcome> {
	const copy = await lockCopyByBarcode(tx, input.barcode);
	if (!copy)
		return {
			ok: false,
			reasons: [{ code: 'copy.unknown', facts: { barcode: input.barcode } }],
			copy: input.barcode,
			title: null
		};
	const branchId = act.branchId ?? copy.branchId;
	const moment = momentOfReturn({ on: input.on, lentAt: await lentAtOf(tx, copy.id, input.on) }, act.now);
	if (!moment.ok) return { ok: false, reasons: moment.reasons, copy: copy.barcode, title: copy.title };
	const keepForUndo = await watchCopy(tx, input.undoKey, copy, act);
	const [closed] = await tx
		.update(loan)
		.set({ returnedAt: moment.value, returnBranchId: branchId })
		.where(and(eq(loan.copyId, copy.id), isNull(loan.returnedAt)))
		.returning({
			id: loan.id,
			publicId: loan.publicId,
			dueOn: loan.dueOn,
			memberId: loan.memberId,
			branchId: loan.branchId,
			lentAt: loan.lentAt,
			claimedOn: loan.claimedOn
		});
	const returnedAt = closed ? await countToClaim(tx, closed, moment.value, act) : moment.value;
	const returnedOn = dayOfInstant(returnedAt);
	const wasLost = copy.status === 'lost';
	const found = wasLost ? await findAgain(tx, copy, act) : null;
	const cameBack = closed !== undefined || wasLost;
	const { kept, transfer } = await settleCopy(tx, copy, { branchId, cameBack }, act);
	const { barcode, title, titlePublicId: titleId } = copy;
	const whereTo = sayWhereTo({ kept, transfer, isHome: branchId === copy.branchId });
	if (!closed) {
		if (!kept && !transfer && !found)
			return { ok: false, reasons: [{ code: 'return.not-on-loan', facts: {} }], copy: barcode, title };
		const why = [...(found?.why ?? []), ...whereTo];
		const isWatched = transfer?.hasMoved !== true && found?.hasTouchedMoney !== true;
		const canUndo = isWatched && (await keepForUndo());
		return {
			ok: true,
			copy: barcode,
			title,
			titleId,
			loan: null,
			card: null,
			overdueDays: 0,
			returnedOn,
			kept,
			transfer,
			wasLost,
			canUndo,
			why
		};
	}
	const overdueDays = Math.max(0, daysBetween(closed.dueOn, returnedOn));
	const why: Reason[] = [];
	if (overdueDays > 0)
		why.push({ code: 'return.overdue', facts: { days: overdueDays, dueOn: closed.dueOn } });
	const member = overdueDays > 0 && closed.memberId ? await memberById(tx, closed.memberId) : undefined;
	if (member)
		why.push(...(await sanctionLateReturn(tx, { loan: closed, member, copy, today: returnedOn }, act)));
	why.push(...whereTo);
	const returned = recordServiceEvents(tx, [
		{
			kind: 'circulation.loan.returned',
			occurredAt: returnedAt,
			channel: act.channel,
			branchId,
			personId: closed.memberId,
			titleId: copy.titleId,
			copyId: copy.id,
			actorId: act.actorId,
			facts: { loan: closed.publicId, overdueDays }
		}
	]);
	const [borrower] = await Promise.all([
		closed.memberId ? borrowerCard(tx, closed.memberId) : null,
		returned
	]);
	const batch = borrower?.isInstitution ? await batchOfLoan(tx, closed.id) : undefined;
	const canUndo = await keepForUndo();
	return {
		ok: true,
		copy: barcode,
		title,
		titleId,
		loan: closed.publicId,
		card: borrower?.card ?? null,
		overdueDays,
		returnedOn,
		kept,
		transfer,
		wasLost,
		canUndo,
		...(batch ? { batch } : {}),
		why
	};
}

/** When the copy was lent; it matters only where another day than today is told. */
async function lentAtOf(tx: Db, copyId: string, on: string | undefined): Promise<Date | null> {
	if (on === undefined) return null;
	const [open] = await tx
		.select({ lentAt: loan.lentAt })
		.from(loan)
		.where(and(eq(loan.copyId, copyId), isNull(loan.returnedAt)));
	return open?.lentAt ?? null;
}

/** A reader had said that it was back: it counts to that day, and nobody looks for it any more. */
async function countToClaim(
	tx: Db,
	closed: { id: string; claimedOn: string | null; lentAt: Date },
	moment: Date,
	act: Act
): Promise<Date> {
	if (closed.claimedOn === null) return moment;
	const claimed = momentOfClaim(closed.claimedOn, closed.lentAt, act.now);
	const returnedAt = claimed < moment ? claimed : moment;
	await tx.update(loan).set({ returnedAt }).where(eq(loan.id, closed.id));
	await answerClaim(tx, closed.id, { outcome: 'found' }, act);
	return returnedAt;
}
