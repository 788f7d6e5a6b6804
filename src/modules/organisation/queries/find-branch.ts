import { eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { branch } from '../schema.ts';

export type BranchInBrief = { id: string; code: string; shortName: string };

const shown = { id: branch.id, code: branch.code, shortName: branch.shortName };

/** A place of service by its code in any capitals; undefined when there is none. */
export async function branchByCode(db: Db, code: string): Promise<BranchInBrief | undefined> {
	const [found] = await db
		.select(shown)
		.from(branch)
		.where(eq(sql`lower(${branch.code})`, code.trim().toLowerCase()));
	return found;
}

/** A place of service that other rows name. */
export async function branchById(db: Db, id: string): Promise<BranchInBrief> {
	const [found] = await db.select(shown).from(branch).where(eq(branch.id, id));
	if (!found) throw new Error('a row names a branch that does not exist');
	return found;
}

/** The short names of all places of service, by their inner id. */
export async function branchNames(db: Db): Promise<ReadonlyMap<string, string>> {
	const rows = await db.select({ id: branch.id, shortName: branch.shortName }).from(branch);
	return new Map(rows.map(({ id, shortName }) => [id, shortName]));
}
