import { and, count, eq } from 'drizzle-orm';
import { availableCopiesOf, copyForRenewal } from '#modules/catalogue/index.server.ts';
import { lockMember } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Decision, Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../act.ts';
import { settledDueCalendar } from '../queries/due-calendar.ts';
import { policyFor } from '../queries/policy-for.ts';
import { runningSuspension } from '../queries/running-suspension.ts';
import { recalledLoans } from '../recalls/queries/recalls.ts';
import { decideRenewal, type RenewalFacts } from '../rules/renew.ts';
import type { Calendar } from '../rules/due-date.ts';
import { hold, loan, loanRenewal } from '../schema.ts';
import { watchCopy } from '../undo/watch-copy.ts';

export type RenewalInput = {
	/** Public id of the loan. */
	loan: string;
	/** When set, the loan must be this member's own; anybody else's is answered as unknown. */
	ownerId?: string | undefined;
	key?: string | undefined;
	/** Key of the scan at a desk, which can be taken back for a minute. */
	undoKey?: string | undefined;
};

export type RenewalOutcome =
	| { ok: true; loan: string; title: string; copy: string; card: string; due: string; why: Reason[] }
	| { ok: false; loan: string; title: string | null; reasons: Reason[] };

/** Renews one loan, or says why not. */
export function renewLoan(db: Db, input: RenewalInput, act: Act): Promise<RenewalOutcome> {
	return inTransaction(db, (tx) =>
		answerOnce(tx, { key: input.key, asked: `renewal ${input.loan} ${input.ownerId ?? 'anyone'}` }, () =>
			extend(tx, input, act)
		)
	);
}

async function extend(tx: Db, input: RenewalInput, act: Act): Promise<RenewalOutcome> {
	const found = await lockLoan(tx, input);
	if (!found)
		return { ok: false, loan: input.loan, title: null, reasons: [{ code: 'loan.unknown', facts: {} }] };
	const { facts, calendar, copy, card } = await situationOfRenewal(tx, found, act);
	const decision: Decision<{ dueOn: string }> = decideRenewal(facts, calendar);
	if (!decision.ok) return { ok: false, loan: found.publicId, title: copy.title, reasons: decision.reasons };
	const { dueOn } = decision.value;
	const of = { id: found.copyId, titleId: found.titleId };
	const keepForUndo = await watchCopy(tx, input.undoKey, of, act);
	await tx
		.update(loan)
		.set({ dueOn, renewals: found.renewals + 1 })
		.where(eq(loan.id, found.id));
	await tx.insert(loanRenewal).values({
		loanId: found.id,
		renewedAt: act.now,
		previousDueOn: found.dueOn,
		dueOn,
		renewedBy: act.actorId,
		channel: act.channel
	});
	await recordServiceEvents(tx, [
		{
			kind: 'circulation.loan.renewed',
			occurredAt: act.now,
			channel: act.channel,
			branchId: found.branchId,
			personId: found.memberId,
			titleId: found.titleId,
			copyId: found.copyId,
			actorId: act.actorId,
			facts: { loan: found.publicId, due: dueOn }
		}
	]);
	await keepForUndo();
	return {
		ok: true,
		loan: found.publicId,
		title: copy.title,
		copy: copy.barcode,
		card,
		due: dueOn,
		why: decision.why
	};
}

type LockedLoan = NonNullable<Awaited<ReturnType<typeof lockLoan>>>;

/** Member first, then the loan: every act of circulation locks in the order member, copy, loan. */
async function lockLoan(tx: Db, input: RenewalInput) {
	const ofThisId = eq(loan.publicId, input.loan);
	const [seen] = await tx.select({ memberId: loan.memberId }).from(loan).where(ofThisId);
	if (!seen || (input.ownerId !== undefined && seen.memberId !== input.ownerId)) return undefined;
	const borrower = seen.memberId ? await lockMember(tx, seen.memberId) : undefined;
	const [found] = await tx.select().from(loan).where(ofThisId).for('update');
	return found && { ...found, borrower };
}

async function situationOfRenewal(
	tx: Db,
	found: LockedLoan,
	act: Act
): Promise<{
	facts: RenewalFacts;
	calendar: Calendar;
	copy: { barcode: string; title: string };
	card: string;
}> {
	const today = dayOfInstant(act.now);
	const member = found.borrower;
	const copy = await copyForRenewal(tx, found.copyId);
	const policy = await policyFor(tx, {
		branchId: found.branchId,
		memberCategoryId: member?.categoryId ?? null,
		copyCategoryId: copy.categoryId,
		materialType: copy.materialType,
		day: today
	});
	const [queue] = await tx
		.select({ waiting: count() })
		.from(hold)
		.where(and(eq(hold.titleId, found.titleId), eq(hold.state, 'waiting')));
	const available = await availableCopiesOf(tx, found.titleId);
	return {
		facts: {
			today,
			policy,
			// A loan whose person was cut off for privacy is always returned, so a missing member refuses by itself.
			member: { status: member?.status ?? 'inactive', expiresOn: member?.expiresOn ?? null },
			suspension: found.memberId ? await runningSuspension(tx, found.memberId, today) : null,
			loan: {
				dueOn: found.dueOn,
				renewals: found.renewals,
				returned: found.returnedAt !== null,
				isRecalled: (await recalledLoans(tx, [found.id])).has(found.id),
				isClaimed: found.claimedOn !== null
			},
			waiting: Math.max(0, (queue?.waiting ?? 0) - available)
		},
		calendar: await settledDueCalendar(tx, found.branchId, found.dueOn),
		copy,
		card: member?.cardNumber ?? ''
	};
}
