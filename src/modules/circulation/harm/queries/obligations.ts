import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { copiesForShelf } from '#modules/catalogue/index.server.ts';
import { membersInBrief } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { charge } from '../../charges/schema.ts';
import type { HarmCause, ObligationState } from '../rules/harm-kinds.ts';
import { obligation } from '../schema.ts';

export type ObligationFilter = {
	/** open: still to be made good · settled: all others · all. */
	state: 'open' | 'settled' | 'all';
	cause: HarmCause | null;
	branchId: string | null;
	memberId: string | null;
};

const settledStates: readonly ObligationState[] = ['replaced', 'paid', 'waived', 'cancelled'];

/** What members have or had to make good, the latest first: of those who match, so many from a place in the list. */
export async function obligations(db: Db, filter: ObligationFilter, part: { offset: number; most: number }) {
	const where = and(
		filter.state === 'all'
			? undefined
			: filter.state === 'open'
				? eq(obligation.state, 'open')
				: inArray(obligation.state, [...settledStates]),
		filter.cause === null ? undefined : eq(obligation.cause, filter.cause),
		filter.branchId === null ? undefined : eq(obligation.branchId, filter.branchId),
		filter.memberId === null ? undefined : eq(obligation.memberId, filter.memberId)
	);
	const rows = await db
		.select()
		.from(obligation)
		.where(where)
		.orderBy(desc(obligation.madeAt), desc(obligation.id))
		.limit(part.most)
		.offset(part.offset);
	return { total: await db.$count(obligation, where), rows: await described(db, rows) };
}

export type ListedObligation = Awaited<ReturnType<typeof described>>[number];

/** What a member has to make good, and what was settled lately. */
export async function obligationsOfMember(db: Db, memberId: string, since: Date) {
	const rows = await db
		.select()
		.from(obligation)
		.where(
			and(
				eq(obligation.memberId, memberId),
				or(eq(obligation.state, 'open'), sql`${obligation.settledAt} >= ${since}`)
			)
		)
		.orderBy(desc(obligation.madeAt));
	return described(db, rows);
}

async function described(db: Db, rows: (typeof obligation.$inferSelect)[]) {
	const copies = await copiesForShelf(
		db,
		rows.map(({ copyId }) => copyId)
	);
	const members = await membersInBrief(
		db,
		rows.map(({ memberId }) => memberId)
	);
	const chargeIds = rows.flatMap(({ chargeId }) => chargeId ?? []);
	const charges =
		chargeIds.length === 0 ? [] : await db.select().from(charge).where(inArray(charge.id, chargeIds));
	return rows.map((row) => {
		const copy = copies.find(({ id }) => id === row.copyId);
		const member = members.get(row.memberId);
		const owed = charges.find(({ id }) => id === row.chargeId);
		return {
			...row,
			title: copy?.title ?? '',
			titleId: copy?.titlePublicId ?? '',
			barcode: copy?.barcode ?? '',
			reader: { name: member?.name ?? '', card: member?.cardNumber ?? '' },
			/** Rupiah that are open of its charge; null where there is none. */
			unpaid: owed ? owed.amount - owed.paid - owed.waived : null
		};
	});
}
