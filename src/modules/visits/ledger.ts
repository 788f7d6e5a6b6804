import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { VisitAct } from './act.ts';
import type { visit } from './schema.ts';

type Line = Pick<
	typeof visit.$inferSelect,
	'publicId' | 'kind' | 'branchId' | 'at' | 'memberId' | 'people' | 'sex' | 'education' | 'job' | 'purpose'
>;

type Kind = 'visits.visit.recorded' | 'visits.visit.corrected' | 'visits.visit.withdrawn';

/**
 * An act of the guest book as the ledger tells it. `people` is what the act adds to the visitors of that hour, so that
 * the sum over all acts is what the guest book says: a correction tells the difference, a withdrawal takes away.
 */
export function visitEvent(
	kind: Kind,
	line: Line,
	people: number,
	act: VisitAct,
	more: { room?: string | null } = {}
) {
	return {
		kind,
		occurredAt: line.at,
		channel: act.channel,
		branchId: line.branchId,
		personId: line.memberId,
		actorId: act.actorId,
		facts: {
			visit: line.publicId,
			visitor: line.kind,
			people,
			...(more.room ? { room: more.room } : {}),
			...(line.purpose ? { purpose: line.purpose } : {}),
			...(line.sex ? { sex: line.sex } : {}),
			...(line.education ? { education: line.education } : {}),
			...(line.job ? { job: line.job } : {})
		}
	};
}

/** Tells the ledger of what was done with a booking. */
export async function tellOfBooking(
	tx: Db,
	kind: `visits.booking.${string}`,
	booking: { code: string; branchId: string; day: string; people: number },
	act: VisitAct
): Promise<void> {
	await recordServiceEvents(tx, [
		{
			kind,
			occurredAt: act.now,
			channel: act.channel,
			branchId: booking.branchId,
			actorId: act.actorId,
			// Not `people`: nobody has come yet.
			facts: { booking: booking.code, day: booking.day, expected: booking.people }
		}
	]);
}
