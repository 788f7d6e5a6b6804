import { and, eq, isNull } from 'drizzle-orm';
import { copiesOnShelf, lockCopyByBarcode, setCopyStatus } from '#modules/catalogue/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { copySearch } from '../schema.ts';

export type CopyMissed =
	/** Whether another copy is to be fetched now; otherwise the reader stays in line. */
	| { ok: true; title: string; hasAnother: boolean }
	| { ok: false; code: 'copy.unknown' | 'copy.not-on-shelf' };

/**
 * Somebody went to the shelf for a waiting reader and the copy is not there: its state becomes unknown and it is looked
 * for. The hold keeps its turn; the next copy of the title is fetched for it, if there is one.
 */
export function missCopy(db: Db, barcode: string, act: Act): Promise<CopyMissed> {
	return inTransaction(db, async (tx) => {
		const copy = await lockCopyByBarcode(tx, barcode);
		if (!copy) return { ok: false, code: 'copy.unknown' };
		// A colleague found it, or it was lent, a moment ago.
		if (copy.status !== 'available') return { ok: false, code: 'copy.not-on-shelf' };
		await setCopyStatus(tx, copy.id, 'unknown');
		await tx
			.update(copySearch)
			.set({ outcome: 'found', settledAt: act.now })
			.where(and(eq(copySearch.copyId, copy.id), isNull(copySearch.settledAt)));
		await tx.insert(copySearch).values({
			copyId: copy.id,
			branchId: copy.branchId,
			missedAt: act.now,
			missedBy: act.actorId
		});
		await recordServiceEvents(tx, [
			{
				kind: 'circulation.copy.missed',
				occurredAt: act.now,
				channel: act.channel,
				branchId: copy.branchId,
				titleId: copy.titleId,
				copyId: copy.id,
				actorId: act.actorId
			}
		]);
		const standing = await copiesOnShelf(tx, [copy.titleId]);
		return { ok: true, title: copy.title, hasAnother: standing.length > 0 };
	});
}
