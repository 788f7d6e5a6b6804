import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { lockMember } from '#modules/members/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { suspension } from '../../schema.ts';
import type { ViolationKind } from '../rules/harm-kinds.ts';
import { refusalsOfViolation, type ViolationCode } from '../rules/record-violation.ts';
import { violation } from '../schema.ts';
import { harmEvent } from './harm-event.ts';

export type ViolationInput = {
	memberId: string;
	kind: ViolationKind;
	note: string;
	/** The day on which it happened. */
	on: string;
	/** For so many days from today nothing may be borrowed; 0 for none. */
	suspendDays: number;
};

export type ViolationOutcome = { ok: true } | { ok: false; codes: ViolationCode[] };

/** Writes down that a member broke a rule of the house, with a suspension where somebody decided so. */
export function recordViolation(db: Db, input: ViolationInput, act: Act): Promise<ViolationOutcome> {
	return inTransaction(db, async (tx): Promise<ViolationOutcome> => {
		const today = dayOfInstant(act.now);
		const codes = refusalsOfViolation({ ...input, today });
		if (codes.length > 0) return { ok: false, codes };
		await lockMember(tx, input.memberId);
		const suspended = input.suspendDays > 0 ? await suspend(tx, input, today, act) : null;
		await tx.insert(violation).values({
			memberId: input.memberId,
			branchId: act.branchId,
			kind: input.kind,
			note: input.note.trim(),
			happenedOn: input.on,
			suspensionId: suspended?.id ?? null,
			madeAt: act.now,
			madeBy: act.actorId
		});
		const facts = { of: input.kind, on: input.on, suspendedUntil: suspended?.endsOn ?? null };
		await recordServiceEvents(tx, [
			harmEvent('violation.recorded', { memberId: input.memberId }, act, facts)
		]);
		return { ok: true };
	});
}

/** Today is the first day. */
async function suspend(tx: Db, { memberId, suspendDays, note }: ViolationInput, today: string, act: Act) {
	const endsOn = addDays(today, suspendDays - 1);
	const [made] = await tx
		.insert(suspension)
		.values({ memberId, startsOn: today, endsOn, cause: 'other', note: note.trim() })
		.returning({ id: suspension.id });
	if (!made) throw new Error('a suspension was inserted but not returned');
	await recordServiceEvents(tx, [
		{
			kind: 'circulation.suspension.created',
			occurredAt: act.now,
			channel: act.channel,
			branchId: act.branchId,
			personId: memberId,
			actorId: act.actorId,
			facts: { endsOn, days: suspendDays }
		}
	]);
	return { id: made.id, endsOn };
}
