import { and, eq, gte, isNull, lte, sql } from 'drizzle-orm';
import { lockMemberByCard, memberById } from '#modules/members/index.server.ts';
import { knownPlaces } from '#modules/organisation/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { VisitAct } from '../act.ts';
import { visitEvent } from '../ledger.ts';
import { refuseVisit, sameVisitMinutes, type VisitCode } from '../rules/record-visit.ts';
import { jobFrom, educationFrom } from '../rules/visit-words.ts';
import type { Education, GroupParts, Job, Purpose, Sex, VisitKind } from '../rules/visit-facts.ts';
import { visit } from '../schema.ts';
import { closeBooking, lockBookingToday } from './booking-of-visit.ts';

export type VisitInput = {
	kind: VisitKind;
	branchId: string;
	roomId?: string | null | undefined;
	/** When it was, for what is written in later; now when left out. */
	at?: Date | undefined;
	/** A member's card. */
	card?: string | undefined;
	name?: string | null | undefined;
	sex?: Sex | null | undefined;
	education?: Education | null | undefined;
	job?: Job | null | undefined;
	purpose?: Purpose | null | undefined;
	/** The size of a group. */
	people?: number | undefined;
	male?: number | null | undefined;
	female?: number | null | undefined;
	institution?: string | null | undefined;
	contactName?: string | null | undefined;
	contactPhone?: string | null | undefined;
	parts?: GroupParts | undefined;
	note?: string | null | undefined;
	/** The reference of the booking with which the group came. */
	booking?: string | undefined;
	/** Makes a repeated request harmless. */
	key?: string | undefined;
};

export type VisitOutcome =
	| {
			ok: true;
			visit: { id: string; kind: VisitKind; people: number; at: string };
			/** The member was here within the hour: the line of then stands for this one too. */
			isRepeat: boolean;
	  }
	| { ok: false; reasons: Reason<VisitCode | 'booking.unknown' | 'booking.settled'>[] };

/**
 * Writes a line into the guest book, or says why not. A member who was written in within the hour is not counted
 * twice.
 *
 * @example await recordVisit(db, { kind: 'member', branchId, roomId, card: 'PD-000012' }, act)
 */
export function recordVisit(db: Db, input: VisitInput, act: VisitAct): Promise<VisitOutcome> {
	return inTransaction(db, (tx) =>
		answerOnce(tx, { key: input.key, asked: askedBy(input) }, () => record(tx, input, act))
	);
}

const askedBy = ({ key: _, at, ...rest }: VisitInput): string =>
	`visit ${JSON.stringify([at?.toISOString() ?? null, rest])}`.slice(0, 2000);

async function record(tx: Db, input: VisitInput, act: VisitAct): Promise<VisitOutcome> {
	const at = input.at ?? act.now;
	const card = input.kind === 'member' ? (input.card ?? '') : null;
	const member = card === null ? undefined : await lockMemberByCard(tx, card);
	const room = await roomOf(tx, input);
	const people = input.kind === 'group' ? (input.people ?? 0) : 1;
	const reasons = refuseVisit({
		kind: input.kind,
		card,
		isMemberKnown: member !== undefined,
		isRoomInBranch: room !== undefined,
		minutesAgo: Math.floor((act.now.getTime() - at.getTime()) / 60_000),
		people,
		male: input.male ?? null,
		female: input.female ?? null,
		institution: input.institution ?? null
	});
	if (reasons.length > 0) return { ok: false, reasons };

	if (member) {
		const earlier = await visitWithinTheHour(tx, member.id, input.branchId, at);
		if (earlier) return { ok: true, visit: answerOf(earlier), isRepeat: true };
	}
	const booking = input.booking === undefined ? undefined : await lockBookingToday(tx, input.booking);
	if (booking && !booking.ok) return booking;

	const [made] = await tx
		.insert(visit)
		.values({
			kind: input.kind,
			branchId: input.branchId,
			roomId: input.roomId ?? null,
			at,
			people,
			...(await factsOf(tx, input, member?.id)),
			bookingId: booking?.id ?? null,
			channel: act.channel,
			recordedBy: act.actorId,
			recordedAt: act.now
		})
		.returning();
	if (!made) throw new Error('The visit was not written');
	if (booking) await closeBooking(tx, booking.id, act);
	await recordServiceEvents(tx, [
		visitEvent('visits.visit.recorded', made, people, act, { room: room?.code ?? null })
	]);
	return { ok: true, visit: answerOf(made), isRepeat: false };
}

const answerOf = (line: { publicId: string; kind: VisitKind; people: number; at: Date }) => ({
	id: line.publicId,
	kind: line.kind,
	people: line.people,
	at: line.at.toISOString()
});

/** The room asked for; null when none was named, undefined when it is not one of the branch. */
async function roomOf(tx: Db, { branchId, roomId }: VisitInput) {
	if (roomId === undefined || roomId === null) return null;
	const { rooms } = await knownPlaces(tx);
	return rooms.find((room) => room.id === roomId && room.branchId === branchId);
}

/** A member's facts are copied, so that the statistics stay when the link to the person is cut. */
async function factsOf(tx: Db, input: VisitInput, memberId: string | undefined) {
	const member = memberId === undefined ? undefined : await memberById(tx, memberId);
	if (member)
		return {
			memberId: member.id,
			sex: member.sex,
			education: educationFrom(member.education),
			job: jobFrom(member.job),
			purpose: input.purpose ?? null,
			note: input.note ?? null
		};
	const isGroup = input.kind === 'group';
	return {
		name: isGroup ? null : (input.name ?? null),
		sex: isGroup ? null : (input.sex ?? null),
		education: input.education ?? null,
		job: input.job ?? null,
		purpose: input.purpose ?? null,
		male: isGroup ? (input.male ?? null) : null,
		female: isGroup ? (input.female ?? null) : null,
		institution: isGroup ? (input.institution ?? null) : null,
		contactName: isGroup ? (input.contactName ?? null) : null,
		contactPhone: isGroup ? (input.contactPhone ?? null) : null,
		parts: isGroup ? (input.parts ?? null) : null,
		note: input.note ?? null
	};
}

async function visitWithinTheHour(tx: Db, memberId: string, branchId: string, at: Date) {
	const reach = sameVisitMinutes * 60_000;
	const [found] = await tx
		.select({ publicId: visit.publicId, kind: visit.kind, people: visit.people, at: visit.at })
		.from(visit)
		.where(
			and(
				eq(visit.memberId, memberId),
				eq(visit.branchId, branchId),
				isNull(visit.withdrawnAt),
				gte(visit.at, new Date(at.getTime() - reach)),
				lte(visit.at, new Date(at.getTime() + reach))
			)
		)
		.orderBy(sql`${visit.at} desc`)
		.limit(1);
	return found;
}
