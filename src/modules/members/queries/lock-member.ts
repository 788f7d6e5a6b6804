import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { member } from '../schema.ts';

/** As lockMemberByCard, when the member is already known. */
export async function lockMember(db: Db, memberId: string) {
	const [found] = await db
		.select({
			id: member.id,
			cardNumber: member.cardNumber,
			name: member.name,
			status: member.status,
			expiresOn: member.expiresOn,
			categoryId: member.categoryId
		})
		.from(member)
		.where(eq(member.id, memberId))
		.for('no key update');
	return found;
}
