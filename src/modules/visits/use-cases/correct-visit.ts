import { and, eq, sql } from 'drizzle-orm';
import { knownPlaces } from '#modules/organisation/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { VisitAct } from '../act.ts';
import { visitEvent } from '../ledger.ts';
import { refuseVisit, type VisitCode } from '../rules/record-visit.ts';
import type { Education, Job, Purpose, Sex } from '../rules/visit-facts.ts';
import { visit } from '../schema.ts';
import { reopenBooking } from './booking-of-visit.ts';

export type VisitCorrection = {
	/** Public id of the line. */
	id: string;
	/** As it was when somebody looked; another number means that a colleague was faster. */
	version: number;
	roomId: string | null;
	at: Date;
	name: string | null;
	sex: Sex | null;
	education: Education | null;
	job: Job | null;
	purpose: Purpose | null;
	people: number;
	male: number | null;
	female: number | null;
	institution: string | null;
	note: string | null;
};

export type CorrectionOutcome =
	{ ok: true } | { ok: false; reasons: Reason<VisitCode | 'visit.unknown' | 'visit.changed-meanwhile'>[] };

const unknown: CorrectionOutcome = { ok: false, reasons: [{ code: 'visit.unknown', facts: {} }] };
const changed: CorrectionOutcome = {
	ok: false,
	reasons: [{ code: 'visit.changed-meanwhile', facts: {} }]
};

/**
 * Corrects a line of the guest book. The ledger learns the difference: what the line counted is taken away where it
 * stood, and what it counts now is added where it stands.
 */
export function correctVisit(db: Db, input: VisitCorrection, act: VisitAct): Promise<CorrectionOutcome> {
	return inTransaction(db, async (tx) => {
		const before = await lockLine(tx, input.id);
		if (!before) return unknown;
		if (before.version !== input.version) return changed;
		const room = await roomOf(tx, before.branchId, input.roomId);
		const people = before.kind === 'group' ? input.people : 1;
		const reasons = refuseVisit({
			kind: before.kind,
			card: null,
			isMemberKnown: true,
			isRoomInBranch: room !== undefined,
			minutesAgo: Math.floor((act.now.getTime() - input.at.getTime()) / 60_000),
			people,
			male: input.male,
			female: input.female,
			institution: input.institution
		});
		// A line of last year may be corrected, as long as it stays at its time.
		const standing = reasons.filter(
			({ code }) => code !== 'visit.too-long-ago' || input.at.getTime() !== before.at.getTime()
		);
		if (standing.length > 0) return { ok: false, reasons: standing };
		const [after] = await tx
			.update(visit)
			.set({ ...changesOf(before, input), people, version: before.version + 1 })
			.where(eq(visit.id, before.id))
			.returning();
		if (!after) throw new Error('The visit was not corrected');
		await recordServiceEvents(tx, [
			visitEvent('visits.visit.corrected', before, -before.people, act),
			visitEvent('visits.visit.corrected', after, after.people, act, { room: room?.code ?? null })
		]);
		return { ok: true };
	});
}

/** What a kind of line can have; a member's own facts are corrected on the member's card. */
function changesOf(before: typeof visit.$inferSelect, input: VisitCorrection) {
	const { roomId, at, purpose, note } = input;
	const every = { roomId, at, purpose, note };
	if (before.kind === 'member') return every;
	const { education, job } = input;
	if (before.kind === 'guest') return { ...every, education, job, name: input.name, sex: input.sex };
	const { male, female, institution } = input;
	return { ...every, education, job, male, female, institution };
}

/** Strikes a line out of the guest book: it stays to be read, and counts no more. */
export function withdrawVisit(
	db: Db,
	input: { id: string; version: number },
	act: VisitAct
): Promise<CorrectionOutcome> {
	return inTransaction(db, async (tx) => {
		const line = await lockLine(tx, input.id);
		if (!line) return unknown;
		if (line.version !== input.version) return changed;
		await tx
			.update(visit)
			.set({ withdrawnAt: act.now, withdrawnBy: act.actorId, version: line.version + 1 })
			.where(eq(visit.id, line.id));
		if (line.bookingId !== null) await reopenBooking(tx, line.bookingId);
		await recordServiceEvents(tx, [visitEvent('visits.visit.withdrawn', line, -line.people, act)]);
		return { ok: true };
	});
}

async function lockLine(tx: Db, publicId: string) {
	const [found] = await tx
		.select()
		.from(visit)
		.where(and(eq(visit.publicId, publicId), sql`${visit.withdrawnAt} is null`))
		.for('update');
	return found;
}

async function roomOf(tx: Db, branchId: string, roomId: string | null) {
	if (roomId === null) return null;
	const { rooms } = await knownPlaces(tx);
	return rooms.find((room) => room.id === roomId && room.branchId === branchId);
}
