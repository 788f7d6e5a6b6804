import type { Db } from '#platform/database/index.server.ts';
import { member } from '../schema.ts';

/** Every member with what decides about lending, for the list of a device that must lend without network. */
export function membersForDevice(db: Db) {
	return db
		.select({
			id: member.id,
			card: member.cardNumber,
			name: member.name,
			categoryId: member.categoryId,
			status: member.status,
			expiresOn: member.expiresOn
		})
		.from(member);
}
