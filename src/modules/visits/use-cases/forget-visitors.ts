import { and, isNotNull, lt, or } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { forgetLockerUsers } from '../lockers/use-cases/forget-locker-users.ts';
import { groupBooking, groupBookingDraft, visit } from '../schema.ts';

/** So long the guest book tells who came; then only that somebody came. */
export const namedVisitDays = 30;

/** A half-filled form can be opened again for so long. */
export const draftDays = 7;

const dayMs = 86_400_000;

/**
 * Cuts names and members from old lines, without changing a count, and forgets forms nobody finished and whom to call
 * about visits long past.
 */
export async function forgetVisitors(db: Db, now: Date): Promise<void> {
	const before = new Date(now.getTime() - namedVisitDays * dayMs);
	await db
		.update(visit)
		.set({ name: null, memberId: null, contactName: null, contactPhone: null })
		.where(
			and(
				lt(visit.at, before),
				or(
					isNotNull(visit.name),
					isNotNull(visit.memberId),
					isNotNull(visit.contactName),
					isNotNull(visit.contactPhone)
				)
			)
		);
	await forgetLockerUsers(db, before);
	await db
		.update(groupBooking)
		.set({ contactName: '', contactPhone: '', contactEmail: null })
		.where(lt(groupBooking.day, before.toISOString().slice(0, 10)));
	await db
		.delete(groupBookingDraft)
		.where(lt(groupBookingDraft.updatedAt, new Date(now.getTime() - draftDays * dayMs)));
}
