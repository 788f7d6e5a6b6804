import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { titleNames } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { hold } from '../schema.ts';

export type MemberHold = {
	id: string;
	state: 'waiting' | 'ready';
	titleId: string;
	title: string;
	pickupBranchId: string;
	readyUntil: string | null;
	/** Place in the queue; 0 when the copy is ready. */
	position: number;
};

/** What a member waits for, the ready ones first. */
export async function holdsOfMember(db: Db, memberId: string): Promise<MemberHold[]> {
	const rows = await db
		.select({
			id: hold.publicId,
			state: hold.state,
			titleId: hold.titleId,
			pickupBranchId: hold.pickupBranchId,
			readyUntil: hold.readyUntil,
			position: sql<number>`case when "hold"."state" = 'ready' then 0 else (
				select count(*)::int from hold ahead where ahead.title_id = "hold"."title_id"
				and ahead.state = 'waiting' and (ahead.placed_at, ahead.id) <= ("hold"."placed_at", "hold"."id")) end`
		})
		.from(hold)
		.where(and(eq(hold.memberId, memberId), inArray(hold.state, ['waiting', 'ready'])))
		.orderBy(asc(hold.state), asc(hold.placedAt));
	const names = await titleNames(
		db,
		rows.map((row) => row.titleId)
	);
	return rows.flatMap((row) => {
		const name = names.get(row.titleId);
		if (!name || (row.state !== 'waiting' && row.state !== 'ready')) return [];
		return { ...row, state: row.state, titleId: name.publicId, title: name.title };
	});
}
