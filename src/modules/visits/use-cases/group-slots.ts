import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { groupSlot } from '../schema.ts';

export type NewGroupSlot = {
	branchId: string;
	weekday: number;
	starts: string;
	ends: string;
	people: number;
};

export type SlotCode = 'slot.hours' | 'slot.people' | 'slot.known';

/** Adds an hour of the week in which a branch takes groups, or says why not. */
export async function addGroupSlot(
	db: Db,
	slot: NewGroupSlot
): Promise<{ ok: true } | { ok: false; reasons: Reason<SlotCode>[] }> {
	const reasons: Reason<SlotCode>[] = [];
	if (slot.ends <= slot.starts) reasons.push({ code: 'slot.hours', facts: {} });
	if (!Number.isInteger(slot.people) || slot.people < 1 || slot.people > 500)
		reasons.push({ code: 'slot.people', facts: {} });
	if (reasons.length > 0) return { ok: false, reasons };
	const added = await db.insert(groupSlot).values(slot).onConflictDoNothing().returning({ id: groupSlot.id });
	return added.length > 0 ? { ok: true } : { ok: false, reasons: [{ code: 'slot.known', facts: {} }] };
}

/** Takes an hour away; groups that are booked for it keep it. */
export async function removeGroupSlot(db: Db, of: { id: string; branchId: string }): Promise<void> {
	await db.delete(groupSlot).where(and(eq(groupSlot.id, of.id), eq(groupSlot.branchId, of.branchId)));
}
