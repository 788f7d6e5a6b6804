import { asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { membersInBrief } from '#modules/members/index.server.ts';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { suspension } from '../schema.ts';
import { suspensionDispute } from './schema.ts';

export type Dispute = typeof suspensionDispute.$inferSelect;

/** The disputes of these suspensions, by suspension. */
export async function disputesOf(
	db: Db,
	suspensionIds: readonly string[]
): Promise<ReadonlyMap<string, Dispute>> {
	const rows = await db
		.select()
		.from(suspensionDispute)
		.where(anyOf(suspensionDispute.suspensionId, suspensionIds));
	return new Map(rows.map((row) => [row.suspensionId, row]));
}

export type ListedDispute = Dispute & { name: string; card: string; endsOn: string };

/** What readers do not agree with: those that wait, the oldest first, or those answered, the latest first. */
export async function disputes(db: Db, of: { isAnswered: boolean; limit: number }): Promise<ListedDispute[]> {
	const rows = await db
		.select({ dispute: suspensionDispute, endsOn: suspension.endsOn })
		.from(suspensionDispute)
		.innerJoin(suspension, eq(suspension.id, suspensionDispute.suspensionId))
		.where((of.isAnswered ? isNotNull : isNull)(suspensionDispute.answeredAt))
		.orderBy(of.isAnswered ? desc(suspensionDispute.answeredAt) : asc(suspensionDispute.raisedAt))
		.limit(of.limit);
	const members = await membersInBrief(
		db,
		rows.map(({ dispute }) => dispute.memberId)
	);
	return rows.map(({ dispute, endsOn }) => ({
		...dispute,
		endsOn,
		name: members.get(dispute.memberId)?.name ?? '–',
		card: members.get(dispute.memberId)?.cardNumber ?? ''
	}));
}
