import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { cardNumberOf } from '../rules/card-number.ts';
import { member } from '../schema.ts';

/**
 * The member behind a card, locked until the transaction ends: whoever counts this member's loans next waits, so two
 * desks cannot both give the last permitted book.
 */
export async function lockMemberByCard(db: Db, card: string) {
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
		.where(eq(member.cardKey, cardNumberOf(card).toLowerCase()))
		.for('no key update');
	return found;
}
