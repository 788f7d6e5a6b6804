import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { member } from '../schema.ts';

/** Members who gave this e-mail address, in any capitals; a family may share one. */
export const membersWithEmail = (db: Db, email: string): Promise<{ id: string }[]> =>
	db.select({ id: member.id }).from(member).where(eq(member.emailKey, email.trim().toLowerCase()));
