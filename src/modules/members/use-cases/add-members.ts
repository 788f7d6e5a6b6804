import { insertMany, type Db } from '#platform/database/index.server.ts';
import { member, memberCategory } from '../schema.ts';

/** A key is given only where other rows name it before it is written. */
export type NewMember = Omit<typeof member.$inferInsert, 'libraryId' | 'version'>;

/** Adds members in bulk; their ids come back in the same order. */
export function addMembers(db: Db, members: readonly NewMember[]) {
	return insertMany(members, (rows) =>
		db.insert(member).values(rows).returning({ id: member.id, cardNumber: member.cardNumber })
	);
}

export type NewMemberCategory = Omit<typeof memberCategory.$inferInsert, 'libraryId'>;

export function addMemberCategories(db: Db, categories: readonly NewMemberCategory[]) {
	return insertMany(categories, (rows) =>
		db.insert(memberCategory).values(rows).returning({ id: memberCategory.id, code: memberCategory.code })
	);
}
