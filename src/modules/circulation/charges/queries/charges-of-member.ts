import { asc, desc, eq } from 'drizzle-orm';
import { copiesForLoans } from '#modules/catalogue/index.server.ts';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { charge, chargeWaiver } from '../schema.ts';

export type MemberCharge = Omit<typeof charge.$inferSelect, 'memberId' | 'libraryId'> & {
	/** Rupiah that are still to be paid. */
	open: number;
	/** The book that it is about. */
	title: string | null;
	waivers: { amount: number; note: string; waivedAt: Date }[];
};

/** More than a member ever looks through. */
const shown = 200;

/** The charges of a member, those still to be paid first, each part with the latest in front. */
export async function chargesOfMember(db: Db, memberId: string): Promise<MemberCharge[]> {
	const rows = await db
		.select()
		.from(charge)
		.where(eq(charge.memberId, memberId))
		.orderBy(desc(charge.madeAt), desc(charge.id))
		.limit(shown);
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const copyIds = rows.flatMap(({ copyId }) => copyId ?? []);
	const [copies, waivers] = await Promise.all([
		copyIds.length > 0 ? copiesForLoans(db, copyIds) : new Map<string, { title: string }>(),
		db
			.select()
			.from(chargeWaiver)
			.where(anyOf(chargeWaiver.chargeId, ids))
			.orderBy(asc(chargeWaiver.waivedAt))
	]);
	const all = rows.map((row) => ({
		...row,
		open: row.amount - row.paid - row.waived,
		title: copies.get(row.copyId ?? '')?.title ?? null,
		waivers: waivers.filter(({ chargeId }) => chargeId === row.id)
	}));
	return [...all.filter(({ open }) => open > 0), ...all.filter(({ open }) => open === 0)];
}
