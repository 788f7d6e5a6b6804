import { and, asc, count, eq, ilike, or, sql, type SQL } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { MemberStatus } from '../rules/member-status.ts';
import { cardNumberOf } from '../rules/card-number.ts';
import { member, memberCategory } from '../schema.ts';

export type MemberSearch = {
	/** Words of the name, or the beginning of a card number, or a phone number. */
	words: string;
	status?: MemberStatus | undefined;
	categoryCode?: string | undefined;
	/** As it was written, in any capitals. */
	className?: string | undefined;
	/** The card of the school or institution they belong to. */
	institutionCard?: string | undefined;
	/** To tell people of one name apart at the desk. */
	birthYear?: string | undefined;
	page: number;
	perPage: number;
};

const literal = (words: string) => words.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Members whose name has all the words, or whose card or phone begins so; by name, a page at a time. */
export async function findMembers(db: Db, search: MemberSearch) {
	const words = search.words.trim().split(/\s+/).filter(Boolean);
	const wanted: (SQL | undefined)[] = [
		search.status ? eq(member.status, search.status) : undefined,
		search.categoryCode ? eq(memberCategory.code, search.categoryCode) : undefined,
		search.className ? ilike(member.className, literal(search.className)) : undefined,
		search.birthYear ? sql`extract(year from ${member.birthDate}) = ${Number(search.birthYear)}` : undefined,
		search.institutionCard
			? sql`${member.institutionId} = (select i.id from ${member} i
					where i.card_key = ${cardNumberOf(search.institutionCard).toLowerCase()})`
			: undefined
	];
	if (words.length > 0)
		wanted.push(
			or(
				and(...words.map((word) => ilike(member.name, `%${literal(word)}%`))),
				ilike(member.cardNumber, `${literal(search.words.trim())}%`),
				sql`regexp_replace(coalesce(${member.phone}, ''), '[^0-9]', '', 'g') like ${`%${search.words.replace(/\D/g, '').replace(/^0/, '')}%`}
					and ${search.words.replace(/\D/g, '').length} >= 5`
			)
		);
	const where = and(...wanted);
	const rows = await db
		.select({
			cardNumber: member.cardNumber,
			name: member.name,
			category: memberCategory.name,
			status: member.status,
			birthDate: member.birthDate,
			className: member.className,
			district: member.district,
			expiresOn: member.expiresOn
		})
		.from(member)
		.leftJoin(memberCategory, eq(memberCategory.id, member.categoryId))
		.where(where)
		.orderBy(asc(sql`lower(${member.name})`), asc(member.cardNumber))
		.limit(search.perPage)
		.offset((search.page - 1) * search.perPage);
	const [total] = await db
		.select({ members: count() })
		.from(member)
		.leftJoin(memberCategory, eq(memberCategory.id, member.categoryId))
		.where(where);
	return { rows, total: total?.members ?? 0 };
}

/** The member categories, in the library's order. */
export async function memberCategories(db: Db) {
	return db
		.select({ id: memberCategory.id, code: memberCategory.code, name: memberCategory.name })
		.from(memberCategory)
		.orderBy(asc(memberCategory.sort), asc(memberCategory.name));
}
