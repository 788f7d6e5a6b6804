import { eq } from 'drizzle-orm';
import { membersInBrief } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { holdsOfMember } from '../../queries/holds-of-member.ts';
import { hold } from '../../schema.ts';

/** A live hold with its reader, for whoever has just placed it for somebody else. */
export async function placedHold(db: Db, publicId: string) {
	const [row] = await db.select({ memberId: hold.memberId }).from(hold).where(eq(hold.publicId, publicId));
	if (!row) return undefined;
	const reader = (await membersInBrief(db, [row.memberId])).get(row.memberId);
	const placed = (await holdsOfMember(db, row.memberId)).find((one) => one.id === publicId);
	return reader && placed ? { ...placed, reader: reader.name } : undefined;
}
