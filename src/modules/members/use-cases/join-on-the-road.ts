import { and, asc, eq, sql } from 'drizzle-orm';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { member, memberCategory } from '../schema.ts';

export type JoinOnTheRoad = {
	/** The number that the device made; a printed card replaces it at the desk. */
	card: string;
	name: string;
	sex?: 'male' | 'female' | undefined;
	birthDate?: string | undefined;
	className?: string | undefined;
	guardianName?: string | undefined;
	guardianPhone?: string | undefined;
};

export type JoinCode = 'member.card-taken' | 'member.perhaps-known';
export type Joined = { isWritten: boolean; reasons: Reason<JoinCode>[] };

/** So long a card made on the road lends, until somebody has seen the papers. */
const provisionalDays = 30;

type By = { now: Date; actorId: string | null; branchId: string | null };

/**
 * Writes a child who joined at a book car, with the guardian's telephone number, as a member for thirty days. A number
 * that somebody has already is left; a child of the same name and guardian is written, and told, because two records
 * can be made one later and a child with books cannot be made up. Call it in a transaction.
 */
export async function joinOnTheRoad(tx: Db, input: JoinOnTheRoad, by: By): Promise<Joined> {
	const taken = await tx.$count(member, eq(member.cardKey, input.card.trim().toLowerCase()));
	if (taken > 0)
		return { isWritten: false, reasons: [{ code: 'member.card-taken', facts: { card: input.card } }] };
	const [category] = await tx
		.select({ id: memberCategory.id })
		.from(memberCategory)
		.where(eq(memberCategory.isChild, true))
		.orderBy(asc(memberCategory.sort))
		.limit(1);
	const [twin] = await tx
		.select({ card: member.cardNumber })
		.from(member)
		.where(
			and(
				eq(sql`lower(${member.name})`, input.name.toLowerCase()),
				eq(member.guardianPhone, input.guardianPhone ?? '')
			)
		)
		.limit(1);
	const day = dayOfInstant(by.now);
	const [made] = await tx
		.insert(member)
		.values({
			cardNumber: input.card.trim(),
			name: input.name,
			categoryId: category?.id ?? null,
			status: 'active',
			homeBranchId: by.branchId,
			sex: input.sex ?? null,
			birthDate: input.birthDate ?? null,
			className: input.className ?? null,
			guardianName: input.guardianName ?? null,
			guardianPhone: input.guardianPhone ?? null,
			registeredOn: day,
			expiresOn: addDays(day, provisionalDays),
			note: 'Anggota sementara dari perpustakaan keliling. Lengkapi datanya, lalu perpanjang masa berlakunya.'
		})
		.returning({ id: member.id });
	if (!made) throw new Error('a member was inserted but not returned');
	await recordServiceEvents(tx, [
		{
			kind: 'members.member.registered',
			occurredAt: by.now,
			channel: 'mobile',
			branchId: by.branchId,
			personId: made.id,
			actorId: by.actorId,
			facts: { provisional: true }
		}
	]);
	const reasons: Reason<JoinCode>[] = twin
		? [{ code: 'member.perhaps-known', facts: { card: twin.card } }]
		: [];
	return { isWritten: true, reasons };
}
