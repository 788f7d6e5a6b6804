import { and, eq, isNull, type SQL } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { Week } from '../rules/week.ts';
import { openingHours } from '../schema.ts';

const isOfWeek = (branchId: string, validFrom: string | null): SQL | undefined =>
	and(
		eq(openingHours.branchId, branchId),
		validFrom === null ? isNull(openingHours.validFrom) : eq(openingHours.validFrom, validFrom)
	);

/**
 * Writes a week of a branch: its ordinary one, or a season's. `replaced` is the first day of the season as it was
 * before (null for the ordinary week and for a new season).
 */
export async function replaceHours(
	tx: Db,
	branchId: string,
	week: Week,
	replaced: string | null
): Promise<void> {
	if (week.validFrom === null || replaced !== null)
		await tx.delete(openingHours).where(isOfWeek(branchId, replaced));
	await tx.insert(openingHours).values(
		week.days.map((hours, index) => ({
			branchId,
			weekday: index + 1,
			opens: hours?.opens ?? null,
			closes: hours?.closes ?? null,
			season: week.season,
			validFrom: week.validFrom,
			validTo: week.validTo
		}))
	);
}

/** Takes a season out of the calendar; the ordinary week is back. */
export async function removeSeason(tx: Db, branchId: string, validFrom: string): Promise<void> {
	await tx.delete(openingHours).where(isOfWeek(branchId, validFrom));
}
