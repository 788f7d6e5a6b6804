import { eq, sql } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { member, memberCategory } from '../schema.ts';
import type { NewMember } from './add-members.ts';

/** Writes new facts of members in bulk; each becomes a new version, so that an open form notices. */
export async function changeMembers(
	db: Db,
	changes: readonly { id: string; facts: Partial<NewMember> }[],
	now: Date
): Promise<void> {
	for (const { id, facts } of changes)
		await db
			.update(member)
			.set({ ...facts, version: sql`${member.version} + 1`, updatedAt: now })
			.where(eq(member.id, id));
}

/**
 * Takes away members and categories that nothing refers to.
 *
 * @throws the database's refusal (23503) when something does
 */
export async function removeMembers(
	db: Db,
	gone: { members: readonly string[]; categories: readonly string[] }
): Promise<void> {
	await db.delete(member).where(anyOf(member.id, gone.members));
	await db.delete(memberCategory).where(anyOf(memberCategory.id, gone.categories));
}
