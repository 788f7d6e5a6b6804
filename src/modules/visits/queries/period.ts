import { sql, type SQL } from 'drizzle-orm';

/** Days of the library's clock, both included, at one branch or at all. */
export type Period = { from: string; to: string; branchId: string | null };

/** Lines of the guest book that count, in a period; `visit` must be the table's name in the question. */
export function countedIn({ from, to, branchId }: Period): SQL {
	const branch = branchId === null ? sql`true` : sql`visit.branch_id = ${branchId}`;
	return sql`visit.withdrawn_at is null
		and visit.at >= (${from}::date::timestamp at time zone 'Asia/Jakarta')
		and visit.at < ((${to}::date + 1)::timestamp at time zone 'Asia/Jakarta')
		and ${branch}`;
}
