import { lockCalendar, removeSeason, replaceHours, type Week } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Act } from '../act.ts';
import { moveDatesOffClosedDays, type Moved } from './move-dates.ts';

export type HoursChange = { branchId: string } & (
	| { week: Week; /** First day of the season as it was before. */ replaced: string | null }
	| { removedSeason: string }
);

/** Writes or removes a week of opening hours, and moves dates off weekdays that are closed now. */
export function changeHours(db: Db, change: HoursChange, act: Act): Promise<Moved> {
	return inTransaction(db, async (tx) => {
		await lockCalendar(tx);
		if ('removedSeason' in change) await removeSeason(tx, change.branchId, change.removedSeason);
		else await replaceHours(tx, change.branchId, change.week, change.replaced);
		return moveDatesOffClosedDays(
			tx,
			{ branchIds: [change.branchId], today: dayOfInstant(act.now), closingId: null },
			act
		);
	});
}
