import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';

export type MonthlyActs = { month: string; loans: number; visits: number };

/**
 * The acts of the guest book. Each tells in `people` what it adds to the visitors of its hour; corrections and
 * withdrawals take away, so that the sum is what the guest book says.
 */
const ofGuestBook = sql`('visits.visit.recorded', 'visits.visit.corrected', 'visits.visit.withdrawn')`;

/** A loan that was taken back within its minute is told at the time of the loan, and counts as none. */
const ofLoans = sql`('circulation.loan.created', 'circulation.loan.undone')`;
const loansOf = (kind: SQL) => sql`case ${kind} when 'circulation.loan.created' then 1 else -1 end`;

const branchIs = (branchId: string | null) => (branchId === null ? sql`true` : sql`branch_id = ${branchId}`);

/**
 * Loans and visitors of each month, out of the ledger, for twelve months up to the one of `today`. A group counts as
 * its people; months are those of the library's clock.
 */
export async function monthlyActs(
	db: Db,
	of: { today: string; branchId: string | null }
): Promise<MonthlyActs[]> {
	const result = await db.execute(sql`
		with months as (
			select generate_series(date_trunc('month', ${of.today}::date) - interval '11 months',
				date_trunc('month', ${of.today}::date), interval '1 month')::date as month)
		select to_char(m.month, 'YYYY-MM') as month,
			coalesce(sum(case when e.kind in ${ofLoans} then ${loansOf(sql`e.kind`)} else 0 end), 0)::int as loans,
			coalesce(sum(case when e.kind in ${ofGuestBook}
				then coalesce((e.facts->>'people')::int, 1) else 0 end), 0)::int as visits
		from months m
		left join service_event e on (e.kind in ${ofLoans} or e.kind in ${ofGuestBook})
			and e.occurred_at >= (m.month::timestamp at time zone 'Asia/Jakarta')
			and e.occurred_at < ((m.month + interval '1 month')::timestamp at time zone 'Asia/Jakarta')
			and ${branchIs(of.branchId)}
		group by m.month order by m.month`);
	return result.rows as MonthlyActs[];
}

/** Visitors and loans of one day. */
export async function actsOfDay(db: Db, of: { day: string; branchId: string | null }) {
	const result = await db.execute(sql`
		select
			(count(*) filter (where kind = 'circulation.loan.created')
				- count(*) filter (where kind = 'circulation.loan.undone'))::int as loans,
			(count(*) filter (where kind = 'circulation.loan.returned')
				- count(*) filter (where kind = 'circulation.return.undone'))::int as returns,
			coalesce(sum(coalesce((facts->>'people')::int, 1))
				filter (where kind in ${ofGuestBook}), 0)::int as visits
		from service_event
		where occurred_at >= (${of.day}::date::timestamp at time zone 'Asia/Jakarta')
			and occurred_at < ((${of.day}::date + 1)::timestamp at time zone 'Asia/Jakarta')
			and ${branchIs(of.branchId)}`);
	return result.rows[0] as { loans: number; returns: number; visits: number };
}

/** How often each title was lent since a day, the most lent first. */
export async function loansByTitle(db: Db, of: { since: string; branchId: string | null }) {
	const result = await db.execute(sql`
		select title_id as "titleId", sum(${loansOf(sql`kind`)})::int as loans from service_event
		where kind in ${ofLoans} and title_id is not null
			and occurred_at >= (${of.since}::date::timestamp at time zone 'Asia/Jakarta')
			and ${branchIs(of.branchId)}
		group by title_id having sum(${loansOf(sql`kind`)}) > 0 order by 2 desc, title_id`);
	return result.rows as { titleId: string; loans: number }[];
}
