import { and, eq, gte, isNull } from 'drizzle-orm';
import { lockCopy, lockCopyByBarcode } from '#modules/catalogue/index.server.ts';
import { cardOfMember, memberByCard } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../../act.ts';
import { settleCopy, type Settled } from '../../holds/use-cases/settle-copy.ts';
import { loan } from '../../schema.ts';
import { watchCopy } from '../../undo/watch-copy.ts';
import { returnCopy } from '../../use-cases/return-copy.ts';
import { sayWhereTo } from '../../use-cases/where-to.ts';
import { isFreedByReading, refusalOfReading } from '../rules/count-reading.ts';
import { reading } from '../schema.ts';

export type ReadingInput = {
	barcode: string;
	/** The reader's card, where it is at hand. */
	card?: string | undefined;
	/** It was still on a card: it came back first. */
	returnFirst?: boolean | undefined;
	key?: string | undefined;
	/** Key of the scan at a desk, which can be taken back for a minute. */
	undoKey?: string | undefined;
};

export type ReadingOutcome =
	| ({
			ok: true;
			copy: string;
			title: string;
			/** Who read it, where a card was open. */
			reader: string | null;
			/** How often it was read today, this time included. */
			today: number;
			why: Reason[];
	  } & Settled)
	| { ok: false; copy: string; title: string | null; reasons: Reason[] };

/**
 * A copy was read in the library: it is counted, and goes back to its shelf or to the reader who waits for it. One that
 * is on loan is asked about first; one that was lost is found by it.
 *
 * @example await countReading(db, { barcode: '00010001' }, act)
 */
export function countReading(db: Db, input: ReadingInput, act: Act): Promise<ReadingOutcome> {
	const asked = `reading ${input.barcode} ${input.card ?? 'nobody'}${input.returnFirst ? ' returned' : ''}`;
	return inTransaction(db, (tx) => answerOnce(tx, { key: input.key, asked }, () => countOne(tx, input, act)));
}

async function countOne(tx: Db, input: ReadingInput, act: Act): Promise<ReadingOutcome> {
	const { undoKey } = input;
	const reader = input.card === undefined ? undefined : await memberByCard(tx, input.card);
	const seen = await lockCopyByBarcode(tx, input.barcode);
	const refuse = (reason: Reason): ReadingOutcome => ({
		ok: false,
		copy: seen?.barcode ?? input.barcode,
		title: seen?.title ?? null,
		reasons: [reason]
	});
	if (!seen) return refuse({ code: 'copy.unknown', facts: { barcode: input.barcode } });
	const onLoan = await openLoanOf(tx, seen.id);
	const mustReturn = seen.status === 'lost' || (input.returnFirst === true && onLoan !== null);
	const refusal = refusalOfReading({ status: seen.status, onLoan: mustReturn ? null : onLoan });
	if (refusal) return refuse(refusal);
	const returned = mustReturn ? await returnCopy(tx, { barcode: seen.barcode, undoKey }, act) : null;
	const copy = returned ? await lockCopy(tx, seen.id) : seen;
	if (!copy) throw new Error('a copy is gone while it is locked');
	const branchId = act.branchId ?? copy.branchId;
	const keepForUndo = await watchCopy(tx, undoKey, copy, act);
	await tx.insert(reading).values({
		copyId: copy.id,
		titleId: copy.titleId,
		branchId,
		countedAt: act.now,
		countedBy: act.actorId,
		channel: act.channel
	});
	const cameBack = isFreedByReading(copy.status);
	const settled = returned?.ok ? returned : await settleCopy(tx, copy, { branchId, cameBack }, act);
	await recordServiceEvents(tx, [
		{
			kind: 'circulation.reading.counted',
			occurredAt: act.now,
			channel: act.channel,
			branchId,
			personId: reader?.id ?? null,
			titleId: copy.titleId,
			copyId: copy.id,
			actorId: act.actorId,
			facts: {}
		}
	]);
	await keepForUndo();
	const { kept, transfer } = settled;
	const why = returned?.ok ? returned.why : sayWhereTo({ kept, transfer, isHome: true });
	const today = await readToday(tx, copy.id, act.now);
	const { barcode, title } = copy;
	return { ok: true, copy: barcode, title, reader: reader?.name ?? null, today, kept, transfer, why };
}

async function openLoanOf(tx: Db, copyId: string) {
	const [open] = await tx
		.select({ memberId: loan.memberId, dueOn: loan.dueOn })
		.from(loan)
		.where(and(eq(loan.copyId, copyId), isNull(loan.returnedAt)));
	if (!open) return null;
	return { card: open.memberId === null ? null : await cardOfMember(tx, open.memberId), dueOn: open.dueOn };
}

const readToday = (tx: Db, copyId: string, now: Date): Promise<number> =>
	tx.$count(
		reading,
		and(eq(reading.copyId, copyId), gte(reading.countedAt, new Date(`${dayOfInstant(now)}T00:00:00+07:00`)))
	);
