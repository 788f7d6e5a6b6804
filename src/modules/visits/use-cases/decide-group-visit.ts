import { eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { VisitAct } from '../act.ts';
import { tellOfBooking } from '../ledger.ts';
import { bookingCodeOf } from '../rules/booking-code.ts';
import { mayBecome, type BookingState } from '../rules/booking-state.ts';
import type { GroupVisitCode } from '../rules/group-visit.ts';
import type { DatedSlot } from '../queries/group-slots.ts';
import { groupBooking } from '../schema.ts';
import { lockSlot, placeFor } from './request-group-visit.ts';

export type BookingDecision = {
	code: string;
	version: number;
	/** Approve as asked, give another hour, refuse, or (the group itself) cancel. */
	to:
		| { state: 'approved' }
		| { state: 'moved'; day: string; starts: string }
		| { state: 'refused' }
		| { state: 'cancelled' };
	/** What the group is told. */
	answer: string | null;
};

export type BookingCode =
	'booking.unknown' | 'booking.settled' | 'booking.changed-meanwhile' | 'booking.no-reason' | GroupVisitCode;

export type BookingOutcome =
	{ ok: true } | { ok: false; reasons: Reason<BookingCode>[]; nearest: DatedSlot[] };

const no = (code: BookingCode, facts: Reason['facts'] = {}): BookingOutcome => ({
	ok: false,
	reasons: [{ code, facts }],
	nearest: []
});

const told = {
	approved: 'visits.booking.approved',
	moved: 'visits.booking.moved',
	refused: 'visits.booking.refused',
	cancelled: 'visits.booking.cancelled'
} as const;

/** Answers a request for a group visit. A refusal needs a sentence for the group; a new hour must have room. */
export function decideGroupVisit(db: Db, input: BookingDecision, act: VisitAct): Promise<BookingOutcome> {
	return inTransaction(db, async (tx) => {
		const [found] = await tx
			.select()
			.from(groupBooking)
			.where(eq(groupBooking.code, bookingCodeOf(input.code)))
			.for('update');
		if (!found) return no('booking.unknown');
		const { to } = input;
		const state: BookingState = to.state === 'moved' ? 'approved' : to.state;
		if (!mayBecome(found.state, state)) return no('booking.settled', { state: found.state });
		if (found.version !== input.version) return no('booking.changed-meanwhile');
		if (state === 'refused' && input.answer === null) return no('booking.no-reason');
		const people = found.male + found.female + found.companions;
		const moved = to.state === 'moved' ? await move(tx, { ...found, people }, to, act) : undefined;
		if (moved && !moved.ok) return moved;
		await tx
			.update(groupBooking)
			.set({
				state,
				...(moved?.ok ? moved.change : {}),
				answer: input.answer,
				decidedAt: act.now,
				decidedBy: act.actorId,
				version: found.version + 1
			})
			.where(eq(groupBooking.id, found.id));
		await tellOfBooking(
			tx,
			told[to.state],
			{ code: found.code, branchId: found.branchId, day: found.day, people },
			act
		);
		return { ok: true };
	});
}

type Moving = typeof groupBooking.$inferSelect & { people: number };

async function move(tx: Db, found: Moving, to: { day: string; starts: string }, act: VisitAct) {
	await lockSlot(tx, { branchId: found.branchId, day: to.day });
	const wanted = { branchId: found.branchId, ...to, people: found.people };
	const place = await placeFor(tx, wanted, act, { besides: found.id, byStaff: true });
	if (!place.ok) return place;
	const movedFrom = found.movedFrom ?? `${found.day} ${found.starts.slice(0, 5)}`;
	return {
		ok: true as const,
		change: { day: to.day, starts: to.starts, ends: place.ends, movedFrom }
	};
}
