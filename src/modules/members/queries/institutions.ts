import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { member, memberCategory } from '../schema.ts';

/** Schools, offices and clubs that are members, by name: to choose one from. */
export function institutions(db: Db): Promise<{ id: string; name: string; cardNumber: string }[]> {
	return db
		.select({ id: member.id, name: member.name, cardNumber: member.cardNumber })
		.from(member)
		.innerJoin(memberCategory, eq(memberCategory.id, member.categoryId))
		.where(and(eq(memberCategory.isInstitution, true), ne(member.status, 'inactive')))
		.orderBy(asc(sql`lower(${member.name})`), asc(member.cardNumber));
}
