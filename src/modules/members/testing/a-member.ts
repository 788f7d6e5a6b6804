import type { Db } from '#platform/database/index.server.ts';
import { member, memberCategory } from '../schema.ts';

let made = 0;

type MemberFacts = Partial<typeof member.$inferInsert>;

/** An active adult member with a card, valid for years. */
export async function aMember(db: Db, facts: MemberFacts = {}) {
	made++;
	const [row] = await db
		.insert(member)
		.values({
			cardNumber: `UJI-${String(made).padStart(5, '0')}`,
			name: `Anggota Contoh ${made}`,
			status: 'active',
			registeredOn: '2024-01-01',
			expiresOn: '2030-12-31',
			...facts
		})
		.returning({ id: member.id, cardNumber: member.cardNumber, name: member.name });
	if (!row) throw new Error('no member was made');
	return row;
}

export async function aMemberCategory(db: Db, name: string) {
	const [row] = await db
		.insert(memberCategory)
		.values({ code: name.toLowerCase(), name })
		.returning({ id: memberCategory.id });
	if (!row) throw new Error('no member category was made');
	return row;
}
