import { lockCopyByBarcode, setCopyStatus } from '#modules/catalogue/index.server.ts';
import { isInstitutionCategory, lockMemberByCard, replacedCardOf } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../act.ts';
import { fulfilHold } from '../holds/use-cases/fulfil-hold.ts';
import { putBackInLine } from '../holds/use-cases/put-back-in-line.ts';
import { endWayOf } from '../holds/use-cases/settle-copy.ts';
import { checkOutSituation } from '../queries/check-out-situation.ts';
import { settledDueCalendar } from '../queries/due-calendar.ts';
import { openLoansOfKind } from '../queries/open-loans-of-kind.ts';
import { policyFor } from '../queries/policy-for.ts';
import { refusalsOfCheckOut } from '../rules/check-out.ts';
import { loanDueDate } from '../rules/due-date.ts';
import { loan } from '../schema.ts';
import { openTransferOf } from '../transfers/queries/open-transfer-of.ts';
import { watchCopy } from '../undo/watch-copy.ts';

export type Despite =
	/** Lent without network a while ago. */
	| { why: 'has-left' }
	/** Somebody who may do so decided, and says why. */
	| { why: 'override'; reason: string };

export type CheckOutInput = {
	card: string;
	barcode: string;
	key?: string | undefined;
	/** Key of the scan at a desk, which can be taken back for a minute. */
	undoKey?: string | undefined;
	/** Rules that say no are told and not obeyed: what has left the house has left it; somebody may decide otherwise. */
	despite?: Despite | undefined;
};

export type CheckOutOutcome =
	| {
			ok: true;
			loan: { id: string; card: string; copy: string; due: string; titleId: string; title: string };
			why: Reason[];
			/** What would have refused it, had it been obeyed. */
			despite: Reason[];
	  }
	| {
			ok: false;
			reasons: Reason[];
			copy: string;
			title: string | null;
			/** A school or an office has all that it may have: the book waits with the others. */
			isInstitutionFull?: true;
	  };

/**
 * Lends a copy to a member: locks both, asks every rule, and either lends with the reasons of the due date or refuses
 * with all reasons at once. Two desks that scan the same copy wait for each other at its lock.
 *
 * @example await checkOutCopy(db, { card: 'PD-000001', barcode: '00010001' }, act)
 */
export function checkOutCopy(db: Db, input: CheckOutInput, act: Act): Promise<CheckOutOutcome> {
	return inTransaction(db, (tx) =>
		answerOnce(tx, { key: input.key, asked: `loan ${input.card} ${input.barcode}` }, () =>
			lend(tx, input, act)
		)
	);
}

async function lend(tx: Db, input: CheckOutInput, act: Act): Promise<CheckOutOutcome> {
	const today = dayOfInstant(act.now);
	const [member, copy] = await Promise.all([
		lockMemberByCard(tx, input.card),
		lockCopyByBarcode(tx, input.barcode)
	]);
	const unknown: Reason[] = [];
	if (!member) unknown.push(await whoseCardWas(tx, input.card));
	if (!copy) unknown.push({ code: 'copy.unknown', facts: { barcode: input.barcode } });
	if (!member || !copy)
		return { ok: false, reasons: unknown, copy: copy?.barcode ?? input.barcode, title: copy?.title ?? null };

	const branchId = act.branchId ?? copy.branchId;
	const [situation, policy, calendar] = await Promise.all([
		checkOutSituation(tx, { memberId: member.id, copyId: copy.id, titleId: copy.titleId, today }),
		policyFor(tx, {
			branchId,
			memberCategoryId: member.categoryId,
			copyCategoryId: copy.categoryId,
			materialType: copy.materialType,
			day: today
		}),
		settledDueCalendar(tx, branchId, today)
	]);
	const { onLoan, keptFor } = situation;
	const isOnItsWay = copy.status === 'in-transit' && (await openTransferOf(tx, copy.id)) !== undefined;
	const reasons = refusalsOfCheckOut({
		today,
		policy,
		member: {
			status: member.status,
			expiresOn: member.expiresOn,
			openLoans: situation.openLoans,
			overdueLoans: situation.overdueLoans,
			openLoansOfKind: await openLoansOfKind(tx, member.id, policy),
			unpaid: situation.unpaid
		},
		suspension: situation.suspension,
		// A copy that was sent for a hold and lies on the counter has arrived; whether it may be lent, the hold says.
		// One that was to be sent lies here: its way is over.
		copy: { status: keptFor ? 'on-hold-shelf' : isOnItsWay ? 'available' : copy.status, access: copy.access },
		onLoan: onLoan && { toSameMember: onLoan.memberId === member.id, dueOn: onLoan.dueOn },
		heldForAnother: keptFor && keptFor.memberId !== member.id ? { until: keptFor.until } : null
	});
	const barring = input.despite ? reasons.filter(isAboutAnotherLoan) : reasons;
	if (barring.length > 0) {
		const isFull = barring.every(({ code }) => code === 'loan.limit-reached');
		const waits = isFull && (await isInstitutionCategory(tx, member.categoryId));
		const refused = { ok: false as const, reasons: barring, copy: copy.barcode, title: copy.title };
		return waits ? { ...refused, isInstitutionFull: true } : refused;
	}

	const keepForUndo = await watchCopy(tx, input.undoKey, copy, act);
	const due = loanDueDate(today, policy, calendar);
	const [[lent]] = await Promise.all([
		tx
			.insert(loan)
			.values({
				copyId: copy.id,
				titleId: copy.titleId,
				memberId: member.id,
				branchId,
				lentAt: act.now,
				dueOn: due.dueOn,
				lentBy: act.actorId,
				channel: act.channel
			})
			.returning({ publicId: loan.publicId }),
		setCopyStatus(tx, copy.id, 'on-loan')
	]);
	if (!lent) throw new Error('a loan was inserted but not returned');
	if (situation.hasOwnHold)
		await fulfilHold(tx, { titleId: copy.titleId, memberId: member.id, copyId: copy.id }, act);
	if (keptFor && keptFor.memberId !== member.id) await putBackInLine(tx, copy.id, act);
	if (isOnItsWay) await endWayOf(tx, copy, act);
	await recordServiceEvents(tx, [
		{
			kind: 'circulation.loan.created',
			occurredAt: act.now,
			channel: act.channel,
			branchId,
			personId: member.id,
			titleId: copy.titleId,
			copyId: copy.id,
			actorId: act.actorId,
			facts: {
				loan: lent.publicId,
				due: due.dueOn,
				// As it was decided then: a disputed sanction shows it.
				why: due.why,
				...(reasons.length > 0 ? { despite: reasons.map(({ code }) => code) } : {}),
				...(input.despite?.why === 'override' ? { overrideReason: input.despite.reason } : {})
			}
		}
	]);
	await keepForUndo();
	return {
		ok: true,
		loan: {
			id: lent.publicId,
			card: member.cardNumber,
			copy: copy.barcode,
			due: due.dueOn,
			titleId: copy.titlePublicId,
			title: copy.title
		},
		why: due.why,
		despite: reasons
	};
}

/** A number that opens nothing: one that was replaced says so, any other is unknown. */
async function whoseCardWas(tx: Db, card: string): Promise<Reason> {
	const replaced = await replacedCardOf(tx, card);
	return replaced
		? { code: 'card.replaced', facts: { card, day: dayOfInstant(replaced.replacedAt) } }
		: { code: 'member.unknown', facts: { card } };
}

/** A copy has one loan at a time, whatever happened; nobody can decide otherwise. */
const isAboutAnotherLoan = ({ code }: Reason) => code === 'copy.on-loan' || code === 'copy.already-yours';

/** Whether somebody may lend although these reasons speak against it. */
export const canBeOverridden = (reasons: readonly Reason[]): boolean =>
	reasons.length > 0 &&
	reasons.every(
		(reason) =>
			!isAboutAnotherLoan(reason) && !reason.code.endsWith('.unknown') && reason.code !== 'card.replaced'
	);
