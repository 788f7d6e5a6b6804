import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { weeksOf, type Week } from '../rules/week.ts';
import { openingHours } from '../schema.ts';

/** The weeks of a branch: the ordinary one first, then its seasons. */
export async function weeksOfBranch(db: Db, branchId: string): Promise<Week[]> {
	return weeksOf(await db.select().from(openingHours).where(eq(openingHours.branchId, branchId)));
}
