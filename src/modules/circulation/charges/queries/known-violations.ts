import { eq, sql } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { obligation } from '../../harm/schema.ts';
import { suspension } from '../../schema.ts';
import { charge } from '../schema.ts';

/** What came from another system, and its state in few words; the amount of a charge. */
export type KnownViolation = { id: string; mark: string; amount: number };

/** Charges, suspensions and obligations of these ids. */
export async function knownViolations(
	db: Db,
	ids: readonly string[]
): Promise<ReadonlyMap<string, KnownViolation>> {
	if (ids.length === 0) return new Map();
	const [charges, suspensions, obligations] = await Promise.all([
		db
			.select({ id: charge.id, mark: sql<string>`${charge.version}::text`, amount: charge.amount })
			.from(charge)
			.where(anyOf(charge.id, ids)),
		db
			.select({
				id: suspension.id,
				mark: sql<string>`case when ${suspension.liftedAt} is null then ${suspension.endsOn}::text else 'lifted' end`
			})
			.from(suspension)
			.where(anyOf(suspension.id, ids)),
		db.select({ id: obligation.id, mark: obligation.state }).from(obligation).where(anyOf(obligation.id, ids))
	]);
	const all = [...charges, ...[...suspensions, ...obligations].map((row) => ({ ...row, amount: 0 }))];
	return new Map(all.map((row) => [row.id, row]));
}

/** Copies for which a replacement is asked for at the moment. */
export async function copiesToReplace(db: Db): Promise<ReadonlySet<string>> {
	const rows = await db
		.select({ copyId: obligation.copyId })
		.from(obligation)
		.where(eq(obligation.state, 'open'));
	return new Set(rows.map(({ copyId }) => copyId));
}

/** How many of these there are, and what the charges come to. */
export async function violationSums(
	db: Db,
	of: { charges: readonly string[]; suspensions: readonly string[]; obligations: readonly string[] }
) {
	const [sums] = await db
		.select({
			charges: sql<number>`count(*)`.mapWith(Number),
			rupiah: sql<number>`coalesce(sum(${charge.amount}), 0)`.mapWith(Number)
		})
		.from(charge)
		.where(anyOf(charge.id, of.charges));
	return {
		charges: sums?.charges ?? 0,
		rupiah: sums?.rupiah ?? 0,
		suspensions: await db.$count(suspension, anyOf(suspension.id, of.suspensions)),
		obligations: await db.$count(obligation, anyOf(obligation.id, of.obligations))
	};
}
