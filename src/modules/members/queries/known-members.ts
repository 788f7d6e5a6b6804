import { and, asc, count, eq, ilike, isNotNull, or } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { member, memberCategory, replacedCard } from '../schema.ts';

/** The members that came from another system, by the id they had there. */
export async function knownMembers(db: Db, source: string) {
	const rows = await db
		.select({
			id: member.id,
			legacyId: member.legacyId,
			version: member.version,
			cardNumber: member.cardNumber,
			status: member.status,
			category: memberCategory.name
		})
		.from(member)
		.leftJoin(memberCategory, eq(memberCategory.id, member.categoryId))
		.where(and(eq(member.legacySource, source), isNotNull(member.legacyId)));
	return rows.flatMap(({ legacyId, ...row }) => (legacyId === null ? [] : [{ ...row, legacyId }]));
}

/** Members by key, as they stand, for a comparison with what another system says of them. */
export function membersByIds(db: Db, ids: readonly string[]) {
	return db.select().from(member).where(anyOf(member.id, ids));
}

/**
 * Which of these card numbers, and of all with a prefix, are taken: in small letters, with the member. The number of a
 * card that was replaced stays its member's: it must never open anybody else's session.
 */
export async function takenCardNumbers(
	db: Db,
	{ numbers, prefix }: { numbers: readonly string[]; prefix: string }
): Promise<Map<string, string>> {
	const wanted = numbers.map((number) => number.toLowerCase());
	const rows = await db
		.select({ id: member.id, cardNumber: member.cardNumber })
		.from(member)
		.where(or(anyOf(member.cardKey, wanted), ilike(member.cardNumber, `${prefix}%`)));
	const replaced = await db
		.select({ id: replacedCard.memberId, cardNumber: replacedCard.cardNumber })
		.from(replacedCard)
		.where(anyOf(replacedCard.cardKey, wanted));
	return new Map([...replaced, ...rows].map((row) => [row.cardNumber.toLowerCase(), row.id]));
}

/** Every member category with where it came from. */
export function knownMemberCategories(db: Db) {
	return db
		.select({
			id: memberCategory.id,
			code: memberCategory.code,
			name: memberCategory.name,
			legacySource: memberCategory.legacySource,
			legacyId: memberCategory.legacyId
		})
		.from(memberCategory)
		.orderBy(asc(memberCategory.sort), asc(memberCategory.code));
}

/** How many of these members stand in each category and status. */
export function memberFigures(db: Db, ids: readonly string[]) {
	return db
		.select({ category: memberCategory.name, status: member.status, count: count() })
		.from(member)
		.leftJoin(memberCategory, eq(memberCategory.id, member.categoryId))
		.where(anyOf(member.id, ids))
		.groupBy(memberCategory.name, member.status);
}
