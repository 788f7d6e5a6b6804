import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { member } from '../schema.ts';

export async function cardOfMember(db: Db, memberId: string): Promise<string | null> {
	const [found] = await db.select({ card: member.cardNumber }).from(member).where(eq(member.id, memberId));
	return found?.card ?? null;
}
