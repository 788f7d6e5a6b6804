import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { member, memberCategory } from '../schema.ts';

/** Whether members of a category are schools and offices. */
export async function isInstitutionCategory(db: Db, categoryId: string | null): Promise<boolean> {
	if (categoryId === null) return false;
	const [found] = await db
		.select({ is: memberCategory.isInstitution })
		.from(memberCategory)
		.where(eq(memberCategory.id, categoryId));
	return found?.is ?? false;
}

/** The card of whoever has a book, and whether it is that of a school or an office. */
export async function borrowerCard(
	db: Db,
	memberId: string
): Promise<{ card: string; isInstitution: boolean } | null> {
	const [found] = await db
		.select({ card: member.cardNumber, isInstitution: memberCategory.isInstitution })
		.from(member)
		.leftJoin(memberCategory, eq(memberCategory.id, member.categoryId))
		.where(eq(member.id, memberId));
	return found ? { card: found.card, isInstitution: found.isInstitution ?? false } : null;
}
