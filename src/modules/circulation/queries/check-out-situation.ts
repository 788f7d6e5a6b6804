import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';

export type CheckOutSituation = {
	openLoans: number;
	overdueLoans: number;
	/** Rupiah of charges that are still to be paid. */
	unpaid: number;
	suspension: { endsOn: string; lateDays: number | null } | null;
	onLoan: { memberId: string | null; dueOn: string } | null;
	/** The hold that this copy is kept for, on the shelf or on its way to it. */
	keptFor: { memberId: string; until: string | null } | null;
	hasOwnHold: boolean;
};

/** What circulation knows about a member and a copy at this moment, counted in one statement. */
export async function checkOutSituation(
	db: Db,
	of: { memberId: string; copyId: string; titleId: string; today: string }
): Promise<CheckOutSituation> {
	const result = await db.execute(sql`
		select
			(select count(*)::int from loan where member_id = ${of.memberId} and returned_at is null) as "openLoans",
			(select count(*)::int from loan
			 where member_id = ${of.memberId} and returned_at is null and claimed_on is null and due_on < ${of.today}) as "overdueLoans",
			(select coalesce(sum(amount - paid - waived), 0)::int from charge
			 where member_id = ${of.memberId} and paid + waived < amount) as "unpaid",
			(select json_build_object('endsOn', ends_on, 'lateDays', late_days) from suspension
			 where member_id = ${of.memberId} and ends_on >= ${of.today} and starts_on <= ${of.today} and lifted_at is null
			 order by ends_on desc limit 1) as "suspension",
			(select json_build_object('memberId', member_id, 'dueOn', due_on) from loan
			 where copy_id = ${of.copyId} and returned_at is null) as "onLoan",
			(select json_build_object('memberId', member_id, 'until', ready_until) from hold
			 where copy_id = ${of.copyId} and state in ('in-transit', 'ready')) as "keptFor",
			exists (select 1 from hold where title_id = ${of.titleId} and member_id = ${of.memberId}
				and state in ('waiting', 'in-transit', 'ready')) as "hasOwnHold"`);
	return result.rows[0] as CheckOutSituation;
}
