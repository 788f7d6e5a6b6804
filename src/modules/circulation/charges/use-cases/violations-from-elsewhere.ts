import { eq, sql } from 'drizzle-orm';
import { anyOf, insertMany, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents, removeServiceEvents } from '#platform/events/index.server.ts';
import { obligation } from '../../harm/schema.ts';
import { suspension } from '../../schema.ts';
import { charge } from '../schema.ts';

type Row<T extends { $inferInsert: unknown }> = Omit<T['$inferInsert'], 'libraryId'>;
export type ChargeFromElsewhere = Row<typeof charge> & { id: string };

export type ViolationsFromElsewhere = {
	charges: ChargeFromElsewhere[];
	suspensions: Row<typeof suspension>[];
	obligations: Omit<Row<typeof obligation>, 'asked' | 'state'>[];
};

/**
 * Adds what another system asked of members. No rule is asked: what was agreed, was agreed. Charges are in the ledger
 * at the time they arose; of an obligation nobody knows whether the same title was meant, so the same is asked for.
 */
export async function addViolationsFromElsewhere(tx: Db, of: ViolationsFromElsewhere): Promise<void> {
	const charges = await insertMany(of.charges, (some) =>
		tx.insert(charge).values(some).returning({ id: charge.id, publicId: charge.publicId })
	);
	const publicIds = new Map(charges.map(({ id, publicId }) => [id, publicId]));
	await insertMany(of.charges, async (some) => {
		await recordServiceEvents(
			tx,
			some.map((row) => ({
				kind: 'circulation.charge.created',
				occurredAt: row.madeAt,
				channel: row.channel,
				branchId: row.branchId,
				personId: row.memberId,
				copyId: row.copyId ?? null,
				actorId: null,
				facts: { charge: publicIds.get(row.id) ?? '', of: row.kind, amount: row.amount }
			}))
		);
		return [];
	});
	await insertMany(of.suspensions, (some) =>
		tx.insert(suspension).values(some).returning({ id: suspension.id })
	);
	await insertMany(of.obligations, (some) =>
		tx
			.insert(obligation)
			.values(some.map((row) => ({ ...row, asked: 'same' as const })))
			.returning({ id: obligation.id })
	);
}

/** Writes what another system says now of charges that nobody has touched here. */
export async function changeChargesFromElsewhere(
	tx: Db,
	changes: readonly { id: string; amount: number; paid: number }[]
): Promise<void> {
	for (const { id, ...facts } of changes)
		await tx
			.update(charge)
			.set({ ...facts, version: sql`${charge.version} + 1` })
			.where(eq(charge.id, id));
}

/** Takes them back, as if they had never been told. */
export async function removeViolationsFromElsewhere(
	tx: Db,
	of: { charges: readonly string[]; suspensions: readonly string[]; obligations: readonly string[] }
): Promise<void> {
	await tx.delete(obligation).where(anyOf(obligation.id, of.obligations));
	await tx.delete(suspension).where(anyOf(suspension.id, of.suspensions));
	const gone = await tx
		.delete(charge)
		.where(anyOf(charge.id, of.charges))
		.returning({ publicId: charge.publicId });
	await removeServiceEvents(tx, {
		kinds: ['circulation.charge.created'],
		fact: 'charge',
		values: gone.map(({ publicId }) => publicId)
	});
}
