import { desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { cardNumberOf } from '../rules/card-number.ts';
import { member, replacedCard } from '../schema.ts';

/** Whose card an old number was, and what replaced it; undefined when nobody ever had it, or still has it. */
export async function replacedCardOf(db: Db, card: string) {
	const [found] = await db
		.select({
			memberId: member.id,
			name: member.name,
			cardNumber: member.cardNumber,
			reason: replacedCard.reason,
			replacedAt: replacedCard.replacedAt
		})
		.from(replacedCard)
		.innerJoin(member, eq(member.id, replacedCard.memberId))
		.where(eq(replacedCard.cardKey, cardNumberOf(card).toLowerCase()));
	return found;
}

/** The cards that a member had before the present one, the latest first. */
export function replacedCardsOf(db: Db, memberId: string) {
	return db
		.select({
			cardNumber: replacedCard.cardNumber,
			reason: replacedCard.reason,
			replacedAt: replacedCard.replacedAt,
			replacedBy: replacedCard.replacedBy
		})
		.from(replacedCard)
		.where(eq(replacedCard.memberId, memberId))
		.orderBy(desc(replacedCard.replacedAt));
}
