import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { cardNumberOf } from '../rules/card-number.ts';
import { member, memberCategory } from '../schema.ts';

const shown = {
	id: member.id,
	cardNumber: member.cardNumber,
	name: member.name,
	category: memberCategory.name,
	className: member.className
};

export type ListedMember = {
	id: string;
	cardNumber: string;
	name: string;
	category: string | null;
	className: string | null;
};

/** Whom a list is about; what is null is not asked for. */
export type MemberGroup = {
	categoryId: string | null;
	homeBranchId: string | null;
	className: string | null;
	institutionId: string | null;
};

/** A printed list ends somewhere; a library with more prints by branch. */
const longestList = 500;

/** Members of a category, a home branch, a class and a school, whichever are given; whoever left is not among them. */
export function membersOfGroup(db: Db, of: MemberGroup): Promise<ListedMember[]> {
	return db
		.select(shown)
		.from(member)
		.leftJoin(memberCategory, eq(memberCategory.id, member.categoryId))
		.where(
			and(
				ne(member.status, 'inactive'),
				of.categoryId === null ? undefined : eq(member.categoryId, of.categoryId),
				of.homeBranchId === null ? undefined : eq(member.homeBranchId, of.homeBranchId),
				of.className === null
					? undefined
					: sql`lower(${member.className}) = ${of.className.trim().toLowerCase()}`,
				of.institutionId === null ? undefined : eq(member.institutionId, of.institutionId)
			)
		)
		.orderBy(asc(sql`lower(${member.name})`), asc(member.cardNumber))
		.limit(longestList);
}

/** Members by the cards that were scanned, in any capitals; `missing` are the cards that nobody has. */
export async function membersByCards(
	db: Db,
	cards: readonly string[]
): Promise<{ members: ListedMember[]; missing: string[] }> {
	const keys = [...new Set(cards.map((card) => cardNumberOf(card).toLowerCase()))].slice(0, longestList);
	const members = await db
		.select({ ...shown, key: member.cardKey })
		.from(member)
		.leftJoin(memberCategory, eq(memberCategory.id, member.categoryId))
		.where(inArray(member.cardKey, keys))
		.orderBy(asc(sql`lower(${member.name})`), asc(member.cardNumber));
	const found = new Set(members.map(({ key }) => key));
	return {
		members: members.map(({ key: _, ...listed }) => listed),
		missing: cards.filter((card) => !found.has(cardNumberOf(card).toLowerCase()))
	};
}
