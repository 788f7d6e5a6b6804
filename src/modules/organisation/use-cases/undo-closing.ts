import { and, eq, gte, isNull, lte, ne } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { closedDay, closing } from '../schema.ts';
import { closeDaysOf, type By } from './announce-closing.ts';

/** Opens the days of a closing again; days that another closing covers too stay closed. */
export async function undoClosing(tx: Db, closingId: string, by: By): Promise<void> {
	const [undone] = await tx
		.update(closing)
		.set({ undoneAt: by.now, undoneBy: by.actorId })
		.where(and(eq(closing.id, closingId), isNull(closing.undoneAt)))
		.returning();
	if (!undone) return;
	await tx.delete(closedDay).where(eq(closedDay.closingId, closingId));
	const others = await tx
		.select()
		.from(closing)
		.where(
			and(
				ne(closing.id, closingId),
				isNull(closing.undoneAt),
				undone.branchId === null ? isNull(closing.branchId) : eq(closing.branchId, undone.branchId),
				lte(closing.firstDay, undone.lastDay),
				gte(closing.lastDay, undone.firstDay)
			)
		);
	for (const other of others) await closeDaysOf(tx, other);
	await recordServiceEvents(tx, [
		{
			kind: 'organisation.closing.undone',
			occurredAt: by.now,
			channel: 'desk',
			branchId: undone.branchId,
			actorId: by.actorId,
			facts: { firstDay: undone.firstDay, lastDay: undone.lastDay }
		}
	]);
}
