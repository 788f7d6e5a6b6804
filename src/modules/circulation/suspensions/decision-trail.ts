import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { copiesForLoans } from '#modules/catalogue/index.server.ts';
import { addDays, dayOfInstant, daysBetween } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { dueCalendar } from '../queries/due-calendar.ts';
import { movedDate } from '../closings/schema.ts';
import { loan, loanRenewal, suspension } from '../schema.ts';
import type { SuspensionCount } from '../rules/suspension.ts';
import { disputesOf, type Dispute } from './disputes.ts';

type At = { at: Date; who: string | null };

/** What led to a suspension and what became of it, each step as it was written down when it happened. */
export type TrailStep =
	| ({ kind: 'lent'; dueOn: string; why: Reason[] } & At)
	| ({ kind: 'renewed'; previousDueOn: string; dueOn: string } & At)
	| { kind: 'moved'; previousOn: string; movedTo: string }
	| ({ kind: 'returned'; dueOn: string; calendarDays: number; closed: { day: string; name: string }[] } & At)
	| {
			kind: 'suspended';
			startsOn: string;
			endsOn: string;
			lateDays: number | null;
			count: SuspensionCount | null;
	  }
	| ({ kind: 'lifted'; note: string | null } & At)
	| ({ kind: 'disputed'; text: string } & At)
	| ({ kind: 'answered'; state: Exclude<Dispute['state'], 'open'>; answer: string | null } & At);

export type DecisionTrail = {
	suspensionId: string;
	memberId: string;
	isRunning: boolean;
	endsOn: string;
	note: string | null;
	/** The book it is about, where a loan is known. */
	book: { title: string; copy: string } | null;
	steps: TrailStep[];
	dispute: Dispute | null;
};

/** Longer than any lateness that is listed day by day. */
const mostDaysLooked = 400;

/** How a suspension came about ("jejak keputusan"); undefined when this member has no such suspension. */
export async function decisionTrail(
	db: Db,
	of: { suspensionId: string; memberId: string; today: string }
): Promise<DecisionTrail | undefined> {
	const [row] = await db
		.select()
		.from(suspension)
		.where(and(eq(suspension.id, of.suspensionId), eq(suspension.memberId, of.memberId)));
	if (!row) return undefined;
	const [dispute, ofLoan] = await Promise.all([
		disputesOf(db, [row.id]).then((found) => found.get(row.id) ?? null),
		row.loanId === null ? null : stepsOfLoan(db, row.loanId)
	]);
	return {
		suspensionId: row.id,
		memberId: row.memberId,
		isRunning: row.liftedAt === null && row.endsOn >= of.today,
		endsOn: row.endsOn,
		note: row.note,
		book: ofLoan?.book ?? null,
		steps: [
			...(ofLoan?.steps ?? []),
			{
				kind: 'suspended',
				startsOn: row.startsOn,
				endsOn: row.endsOn,
				lateDays: row.lateDays,
				count: row.why
			},
			...stepsOfDispute(dispute, row)
		],
		dispute
	};
}

type Suspended = Pick<typeof suspension.$inferSelect, 'liftedAt' | 'liftedBy' | 'liftNote'>;

function stepsOfDispute(dispute: Dispute | null, { liftedAt, liftedBy, liftNote }: Suspended): TrailStep[] {
	const steps: (TrailStep & At)[] = [];
	if (dispute) steps.push({ kind: 'disputed', at: dispute.raisedAt, who: null, text: dispute.text });
	if (dispute?.answeredAt && dispute.state !== 'open')
		steps.push({
			kind: 'answered',
			at: dispute.answeredAt,
			who: dispute.answeredBy,
			state: dispute.state,
			answer: dispute.answer
		});
	// Lifted by the answer: the answer says it already.
	if (liftedAt && dispute?.state !== 'lifted')
		steps.push({ kind: 'lifted', at: liftedAt, who: liftedBy, note: liftNote });
	return steps.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

async function stepsOfLoan(db: Db, loanId: string) {
	const [row] = await db.select().from(loan).where(eq(loan.id, loanId));
	if (!row) return null;
	const [renewals, moved, copies, why, returnedBy] = await Promise.all([
		db.select().from(loanRenewal).where(eq(loanRenewal.loanId, loanId)).orderBy(asc(loanRenewal.renewedAt)),
		db
			.select()
			.from(movedDate)
			.where(and(eq(movedDate.loanId, loanId), isNull(movedDate.undoneAt)))
			.orderBy(asc(movedDate.id)),
		copiesForLoans(db, [row.copyId]),
		told(db, 'circulation.loan.created', row).then((event) => reasonsIn(event?.facts['why'])),
		told(db, 'circulation.loan.returned', row).then((event) => event?.actorId ?? null)
	]);
	const copy = copies.get(row.copyId);
	const firstDueOn = renewals[0]?.previousDueOn ?? moved[0]?.previousOn ?? row.dueOn;
	const steps: TrailStep[] = [
		{ kind: 'lent', at: row.lentAt, who: row.lentBy, dueOn: firstDueOn, why },
		...renewals.map((one): TrailStep => ({
			kind: 'renewed',
			at: one.renewedAt,
			who: one.renewedBy,
			previousDueOn: one.previousDueOn,
			dueOn: one.dueOn
		})),
		...moved.map(({ previousOn, movedTo }): TrailStep => ({ kind: 'moved', previousOn, movedTo }))
	];
	if (row.returnedAt) {
		const returnedOn = dayOfInstant(row.returnedAt);
		steps.push({
			kind: 'returned',
			at: row.returnedAt,
			who: returnedBy,
			dueOn: row.dueOn,
			calendarDays: Math.max(0, daysBetween(row.dueOn, returnedOn)),
			closed: await closedBetween(db, row.branchId, row.dueOn, returnedOn)
		});
	}
	return { book: copy ? { title: copy.title, copy: copy.barcode } : null, steps };
}

/** What the ledger was told of this loan. */
async function told(db: Db, kind: string, of: { publicId: string; memberId: string | null }) {
	if (of.memberId === null) return undefined;
	const [found] = await db
		.select({ facts: serviceEvent.facts, actorId: serviceEvent.actorId })
		.from(serviceEvent)
		.where(
			and(
				eq(serviceEvent.personId, of.memberId),
				eq(serviceEvent.kind, kind),
				sql`${serviceEvent.facts} ->> 'loan' = ${of.publicId}`
			)
		)
		.orderBy(desc(serviceEvent.position))
		.limit(1);
	return found;
}

const reasonsIn = (why: unknown): Reason[] =>
	Array.isArray(why)
		? why.filter(
				(one): one is Reason => typeof one === 'object' && one !== null && 'code' in one && 'facts' in one
			)
		: [];

/** Days after the due date up to the return on which nobody could bring the book back. */
async function closedBetween(db: Db, branchId: string, dueOn: string, returnedOn: string) {
	const calendar = await dueCalendar(db, branchId, dueOn);
	const closed: { day: string; name: string }[] = [];
	const last = Math.min(daysBetween(dueOn, returnedOn), mostDaysLooked);
	for (let after = 1; after <= last; after++) {
		const day = addDays(dueOn, after);
		const state = calendar(day);
		if (!state.open) closed.push({ day, name: state.name });
	}
	return closed;
}
