import { and, eq, isNull } from 'drizzle-orm';
import { lockCopy, setCopyStatus } from '#modules/catalogue/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import type { SearchOutcome } from '../rules/copy-search.ts';
import { copySearch } from '../schema.ts';
import type { KeptCopy } from './keep-copy.ts';
import { settleCopy } from './settle-copy.ts';

export type SearchSettled = { ok: true; title: string; kept: KeptCopy | null } | { ok: false };

/**
 * Ends the search for a copy. One that was found goes to the next in line or to its shelf; one that is given up is
 * recorded as lost. False when the search is over already.
 */
export function settleSearch(
	db: Db,
	{ search, outcome }: { search: string; outcome: SearchOutcome },
	act: Act
): Promise<SearchSettled> {
	return inTransaction(db, async (tx) => {
		const [ended] = await tx
			.update(copySearch)
			.set({ outcome, settledAt: act.now, settledBy: act.actorId })
			.where(and(eq(copySearch.publicId, search), isNull(copySearch.settledAt)))
			.returning({ copyId: copySearch.copyId });
		const copy = ended && (await lockCopy(tx, ended.copyId));
		if (!copy || copy.status !== 'unknown') return { ok: false };
		if (outcome === 'lost') await setCopyStatus(tx, copy.id, 'lost');
		const at = { branchId: copy.branchId, cameBack: true };
		const kept = outcome === 'found' ? (await settleCopy(tx, copy, at, act)).kept : null;
		await recordServiceEvents(tx, [
			{
				kind: outcome === 'found' ? 'circulation.copy.found' : 'circulation.copy.given-up',
				occurredAt: act.now,
				channel: act.channel,
				branchId: copy.branchId,
				titleId: copy.titleId,
				copyId: copy.id,
				actorId: act.actorId
			}
		]);
		return { ok: true, title: copy.title, kept };
	});
}
