import { eq } from 'drizzle-orm';
import { lockCopy, lockTitle } from '#modules/catalogue/index.server.ts';
import { lockMember } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { hold } from '../../schema.ts';
import type { QueuedHold } from '../queries/queue-of-title.ts';

export type HoldOf = {
	/** Public id of the hold. */
	hold: string;
	/** When set, the hold must be this member's own; anybody else's is answered as unknown. */
	ownerId?: string | undefined;
};

/**
 * A hold with everything that decides about it locked, in the order of all acts: member, copy, queue. Undefined when
 * there is none, or not one of this owner.
 */
export async function lockHold(tx: Db, of: HoldOf): Promise<QueuedHold | undefined> {
	const [seen] = await tx.select().from(hold).where(eq(hold.publicId, of.hold));
	if (!seen || (of.ownerId !== undefined && seen.memberId !== of.ownerId)) return undefined;
	await lockMember(tx, seen.memberId);
	if (seen.copyId !== null) await lockCopy(tx, seen.copyId);
	await lockTitle(tx, seen.titleId);
	const [found] = await tx.select().from(hold).where(eq(hold.id, seen.id)).for('update');
	return found;
}
