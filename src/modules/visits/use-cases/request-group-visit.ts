import { and, eq, sql } from 'drizzle-orm';
import { addDays, dayOfInstant, daysBetween, isoWeekday } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { VisitAct } from '../act.ts';
import { tellOfBooking } from '../ledger.ts';
import { slotsBetween, weekSlots, type DatedSlot } from '../queries/group-slots.ts';
import { newBookingCode } from '../rules/booking-code.ts';
import { groupVisitPolicy } from '../queries/group-visit-policy.ts';
import { refuseGroupVisit, type GroupVisitCode } from '../rules/group-visit.ts';
import { nearestSlots } from '../rules/nearest-slots.ts';
import type { Education } from '../rules/visit-facts.ts';
import { groupBooking } from '../schema.ts';

export type GroupVisitRequest = {
	branchId: string;
	day: string;
	/** "09:00" */
	starts: string;
	institution: string;
	groupName: string | null;
	contactName: string;
	/** As it is stored: +62… */
	contactPhone: string;
	contactEmail: string | null;
	education: Education | null;
	male: number;
	female: number;
	companions: number;
	accessNeeds: string | null;
	wishes: string[];
	note: string | null;
};

export type GroupVisitOutcome =
	| { ok: true; code: string }
	| {
			ok: false;
			reasons: Reason<GroupVisitCode>[];
			/** Hours with room, near to the one that was wanted. */
			nearest: DatedSlot[];
	  };

/** Asks for an hour for a group, or says why not and what is free nearby. The places are held from now on. */
export function requestGroupVisit(
	db: Db,
	input: GroupVisitRequest,
	act: VisitAct
): Promise<GroupVisitOutcome> {
	return inTransaction(db, async (tx) => {
		await lockSlot(tx, input);
		const wanted = { ...input, people: input.male + input.female + input.companions };
		const place = await placeFor(tx, wanted, act, {});
		if (!place.ok) return place;
		const { branchId, day, starts } = input;
		const code = newBookingCode();
		await tx.insert(groupBooking).values({
			...input,
			code,
			starts,
			ends: place.ends,
			state: 'requested',
			requestedAt: act.now
		});
		await tellOfBooking(tx, 'visits.booking.requested', { code, branchId, day, people: wanted.people }, act);
		return { ok: true, code };
	});
}

/** Whoever decides about places of a day at a branch waits for the others. */
export async function lockSlot(tx: Db, of: { branchId: string; day: string }): Promise<void> {
	await tx.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${`group ${of.branchId} ${of.day}`}, 11))`
	);
}

type Wanted = { branchId: string; day: string; starts: string; people: number; contactPhone?: string };

/** Whether a group can come at that hour, and until when it would last. */
export async function placeFor(
	tx: Db,
	wanted: Wanted,
	act: VisitAct,
	about: { besides?: string; byStaff?: boolean }
): Promise<{ ok: true; ends: string } | Extract<GroupVisitOutcome, { ok: false }>> {
	const { byStaff = false, besides } = about;
	const policy = await groupVisitPolicy(tx);
	const today = dayOfInstant(act.now);
	const first = addDays(today, byStaff ? 0 : policy.daysBefore);
	const of = { branchId: wanted.branchId, besides };
	const slots = await slotsBetween(tx, { ...of, from: first, to: addDays(today, policy.daysAhead) });
	const isThatHour = (slot: { day: string; starts: string }) =>
		slot.day === wanted.day && slot.starts === wanted.starts;
	const slot =
		slots.find(isThatHour) ??
		(await slotsBetween(tx, { ...of, from: wanted.day, to: wanted.day })).find(isThatHour);
	const weekly = await weekSlots(tx, wanted.branchId);
	const reasons = refuseGroupVisit({
		policy,
		byStaff,
		people: wanted.people,
		daysFromNow: daysBetween(today, wanted.day),
		isSlot: weekly.some(
			({ weekday, starts }) => weekday === isoWeekday(wanted.day) && starts === wanted.starts
		),
		isOpen: slot !== undefined,
		places: slot?.places ?? Number.MAX_SAFE_INTEGER,
		free: slot?.free ?? Number.MAX_SAFE_INTEGER,
		openRequests: wanted.contactPhone === undefined ? 0 : await openRequests(tx, wanted.contactPhone)
	});
	if (reasons.length > 0 || !slot) return { ok: false, reasons, nearest: nearestSlots(slots, wanted) };
	return { ok: true, ends: slot.ends };
}

function openRequests(tx: Db, contactPhone: string): Promise<number> {
	return tx.$count(
		groupBooking,
		and(eq(groupBooking.contactPhone, contactPhone), eq(groupBooking.state, 'requested'))
	);
}
