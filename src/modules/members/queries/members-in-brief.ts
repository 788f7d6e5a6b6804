import { anyOf, type Db } from '#platform/database/index.server.ts';
import { member } from '../schema.ts';

export type MemberInBrief = { id: string; name: string; cardNumber: string; categoryId: string | null };

/** Name, card and category of members by their inner id, for lists that name them. */
export async function membersInBrief(
	db: Db,
	ids: readonly string[]
): Promise<ReadonlyMap<string, MemberInBrief>> {
	const rows = await db
		.select({
			id: member.id,
			name: member.name,
			cardNumber: member.cardNumber,
			categoryId: member.categoryId
		})
		.from(member)
		.where(anyOf(member.id, ids));
	return new Map(rows.map((row) => [row.id, row]));
}
