import { and, gte, isNotNull, isNull, or } from 'drizzle-orm';
import { copiesForLoans } from '#modules/catalogue/index.server.ts';
import { membersByIds } from '#modules/members/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { dueCalendar } from '../queries/due-calendar.ts';
import { policyRows } from '../queries/policy-rows.ts';
import type { Calendar } from '../rules/due-date.ts';
import type { PolicyRow } from '../rules/policy.ts';
import { loan } from '../schema.ts';
import { comparePolicies, type PastLoan, type PolicyComparison } from './rules/compare-policies.ts';

const days = 30;

export type Comparison = PolicyComparison & {
	since: string;
	/** Title and member of a loan, for examples. */
	about: (id: string) => { title: string; member: string };
};

/**
 * What a changed policy would have meant for the loans of the last 30 days.
 *
 * @param change makes the rows of the changed policy from those of today
 */
export async function whatIf(
	db: Db,
	change: (rows: readonly PolicyRow[]) => PolicyRow[],
	now: Date
): Promise<Comparison> {
	const since = addDays(dayOfInstant(now), -days);
	const before = await policyRows(db);
	const { past, titles, names } = await loansSince(db, since);
	const branches = [...new Set(past.map(({ scope }) => scope.branchId))];
	const calendars = new Map<string, Calendar>();
	for (const branchId of branches)
		calendars.set(branchId, await dueCalendar(db, branchId, addDays(since, -365)));
	const compared = comparePolicies(
		past.filter((row) => row.lentOn >= since),
		{ before, after: change(before) },
		{
			byMember: Map.groupBy(past, (row) => row.memberId),
			calendarOf: (branchId) => calendars.get(branchId) ?? (() => ({ open: true }))
		}
	);
	return {
		...compared,
		since,
		about: (id) => ({ title: titles.get(id) ?? '', member: names.get(id) ?? '' })
	};
}

/** Loans that were open at some time since a day, with their kind of copy and member. */
async function loansSince(db: Db, since: string) {
	const start = new Date(`${since}T00:00:00+07:00`);
	const rows = await db
		.select()
		.from(loan)
		.where(and(isNotNull(loan.memberId), or(isNull(loan.returnedAt), gte(loan.returnedAt, start))));
	const copies = await copiesForLoans(
		db,
		rows.map((row) => row.copyId)
	);
	const members = await membersByIds(db, [...new Set(rows.flatMap((row) => row.memberId ?? []))]);
	const memberOf = new Map(members.map((row) => [row.id, row]));
	const past = rows.map((row): PastLoan => {
		const copy = copies.get(row.copyId);
		return {
			id: row.id,
			memberId: row.memberId ?? '',
			lentOn: dayOfInstant(row.lentAt),
			lentAt: row.lentAt.getTime(),
			dueOn: row.dueOn,
			returnedOn: row.returnedAt && dayOfInstant(row.returnedAt),
			returnedAt: row.returnedAt?.getTime() ?? null,
			scope: {
				branchId: row.branchId,
				memberCategoryId: memberOf.get(row.memberId ?? '')?.categoryId ?? null,
				copyCategoryId: copy?.categoryId ?? null,
				materialType: copy?.materialType ?? null
			}
		};
	});
	return {
		past,
		titles: new Map(rows.map((row) => [row.id, copies.get(row.copyId)?.title ?? ''])),
		names: new Map(rows.map((row) => [row.id, memberOf.get(row.memberId ?? '')?.name ?? '']))
	};
}
