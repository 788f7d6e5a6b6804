import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { lockCopyByBarcode, setCopyStatus } from '#modules/catalogue/index.server.ts';
import { cardOfMember, memberById } from '#modules/members/index.server.ts';
import { daysBetween, dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../act.ts';
import { hold, loan } from '../schema.ts';
import { suspendForLateReturn } from '../suspensions/suspend-for-late-return.ts';

export type ReturnInput = { barcode: string; key?: string | undefined };

export type ReturnOutcome =
	| {
			ok: true;
			copy: string;
			title: string;
			titleId: string;
			loan: string;
			card: string | null;
			/** Calendar days after the due date; 0 when in time. */
			overdueDays: number;
			why: Reason[];
	  }
	| { ok: false; reasons: Reason[]; copy: string; title: string | null };

/** Takes a copy back, whoever brings it. A copy that is not on loan is told so and nothing changes for a reader. */
export function returnCopy(db: Db, input: ReturnInput, act: Act): Promise<ReturnOutcome> {
	return inTransaction(db, (tx) =>
		answerOnce(tx, { key: input.key, asked: `return ${input.barcode}` }, () => takeBack(tx, input, act))
	);
}

async function takeBack(tx: Db, input: ReturnInput, act: Act): Promise<ReturnOutcome> {
	const today = dayOfInstant(act.now);
	const copy = await lockCopyByBarcode(tx, input.barcode);
	if (!copy)
		return {
			ok: false,
			reasons: [{ code: 'copy.unknown', facts: { barcode: input.barcode } }],
			copy: input.barcode,
			title: null
		};
	const branchId = act.branchId ?? copy.branchId;
	const [closed] = await tx
		.update(loan)
		.set({ returnedAt: act.now, returnBranchId: branchId })
		.where(and(eq(loan.copyId, copy.id), isNull(loan.returnedAt)))
		.returning({
			id: loan.id,
			publicId: loan.publicId,
			dueOn: loan.dueOn,
			memberId: loan.memberId,
			branchId: loan.branchId
		});
	if (!closed) {
		if (copy.status === 'on-loan') await setCopyStatus(tx, copy.id, 'available');
		return {
			ok: false,
			reasons: [{ code: 'return.not-on-loan', facts: {} }],
			copy: copy.barcode,
			title: copy.title
		};
	}
	await setCopyStatus(tx, copy.id, 'available');
	const [queue] = await tx
		.select({ waiting: count() })
		.from(hold)
		.where(and(eq(hold.titleId, copy.titleId), sql`${hold.state} = 'waiting'`));
	const waiting = queue?.waiting ?? 0;
	const overdueDays = Math.max(0, daysBetween(closed.dueOn, today));
	const why: Reason[] = [];
	if (overdueDays > 0)
		why.push({ code: 'return.overdue', facts: { days: overdueDays, dueOn: closed.dueOn } });
	const member = overdueDays > 0 && closed.memberId ? await memberById(tx, closed.memberId) : undefined;
	const putOff = member && (await suspendForLateReturn(tx, { loan: closed, member, copy, today }, act));
	if (putOff) why.push(putOff);
	if (waiting > 0) why.push({ code: 'return.others-wait', facts: { waiting } });
	if (branchId !== copy.branchId)
		why.push({ code: 'return.other-branch', facts: { branchId: copy.branchId } });
	await recordServiceEvents(tx, [
		{
			kind: 'circulation.loan.returned',
			occurredAt: act.now,
			channel: act.channel,
			branchId,
			personId: closed.memberId,
			titleId: copy.titleId,
			copyId: copy.id,
			actorId: act.actorId,
			facts: { loan: closed.publicId, overdueDays }
		}
	]);
	return {
		ok: true,
		copy: copy.barcode,
		title: copy.title,
		titleId: copy.titlePublicId,
		loan: closed.publicId,
		card: closed.memberId ? await cardOfMember(tx, closed.memberId) : null,
		overdueDays,
		why
	};
}
