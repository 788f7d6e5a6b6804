import { asc, desc, sql } from 'drizzle-orm';
import { titleNames } from '#modules/catalogue/index.server.ts';
import { branchNames } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { estimateFor } from '../holds/queries/estimate-for.ts';
import { liveOf } from '../holds/queries/live-of.ts';
import type { Estimate } from '../holds/rules/estimate.ts';
import { isLive, type LiveState } from '../holds/rules/hold-life.ts';
import { isPutOff } from '../holds/rules/queue.ts';
import { hold } from '../schema.ts';

export type MemberHold = {
	id: string;
	state: LiveState;
	titleId: string;
	title: string;
	pickup: { id: string; name: string };
	readyUntil: string | null;
	wantedUntil: string | null;
	suspendedUntil: string | null;
	/** Place in the queue; 0 when a copy is kept for it. */
	position: number;
};

/** What a member waits for, the ready ones first, then those on their way. */
export async function holdsOfMember(db: Db, memberId: string): Promise<MemberHold[]> {
	return (await liveHolds(db, memberId)).map(({ hold: one }) => one);
}

export type MemberHoldWithEstimate = MemberHold & {
	/** When the turn will probably come; null for one that has its copy, or when no copy can be foreseen. */
	estimate: Estimate | null;
};

/** The same with an estimate for each that waits, as of a day. */
export async function holdsOfMemberWithEstimates(
	db: Db,
	memberId: string,
	today: string
): Promise<MemberHoldWithEstimate[]> {
	const all: MemberHoldWithEstimate[] = [];
	for (const { hold: one, of } of await liveHolds(db, memberId)) {
		const notBefore = isPutOff(one, today) ? one.suspendedUntil : null;
		const isWaiting = one.state === 'waiting';
		all.push({ ...one, estimate: isWaiting ? await estimateFor(db, { ...of, notBefore }, today) : null });
	}
	return all;
}

async function liveHolds(db: Db, memberId: string) {
	const rows = await db
		.select({
			row: hold,
			position: sql<number>`case when "hold"."state" <> 'waiting' then 0 else (
				select count(*)::int from hold ahead where ahead.title_id = "hold"."title_id" and ahead.state = 'waiting'
				and (ahead.queue_number, ahead.placed_at, ahead.id)
					<= ("hold"."queue_number", "hold"."placed_at", "hold"."id")) end`
		})
		.from(hold)
		.where(liveOf(memberId))
		.orderBy(desc(sql`${hold.state} = 'ready'`), asc(hold.state), asc(hold.placedAt));
	if (rows.length === 0) return [];
	const names = await titleNames(
		db,
		rows.map(({ row }) => row.titleId)
	);
	const places = await branchNames(db);
	return rows.flatMap(({ row, position }) => {
		const title = names.get(row.titleId);
		if (!title || !isLive(row.state)) return [];
		return {
			hold: {
				id: row.publicId,
				state: row.state,
				titleId: title.publicId,
				title: title.title,
				pickup: { id: row.pickupBranchId, name: places.get(row.pickupBranchId) ?? '' },
				readyUntil: row.readyUntil,
				wantedUntil: row.wantedUntil,
				suspendedUntil: row.suspendedUntil,
				position
			},
			of: {
				titleId: row.titleId,
				materialType: title.materialType,
				pickupBranchId: row.pickupBranchId,
				holdId: row.id
			}
		};
	});
}
