import {
	announceClosing,
	knownPlaces,
	lockCalendar,
	type NewClosing
} from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Act } from '../act.ts';
import { moveDatesOffClosedDays, type Moved } from './move-dates.ts';

/**
 * Closes days of one branch or all, a holiday or a sudden closing, and moves what would have been due then. Nobody is
 * late because the library was closed (library's rule).
 */
export function closeDays(db: Db, closed: NewClosing, act: Act): Promise<Moved & { closingId: string }> {
	return inTransaction(db, async (tx) => {
		await lockCalendar(tx);
		const { id } = await announceClosing(tx, closed, act);
		const moved = await moveDatesOffClosedDays(
			tx,
			{
				branchIds: await branchesOf(tx, closed.branchId),
				today: dayOfInstant(act.now),
				closingId: id
			},
			act
		);
		return { ...moved, closingId: id };
	});
}

/** The branches that a closing means: one, or all. */
export async function branchesOf(db: Db, branchId: string | null): Promise<string[]> {
	if (branchId !== null) return [branchId];
	const { branches } = await knownPlaces(db);
	return branches.map((row) => row.id);
}
