import { lockTitle } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Act } from '../act.ts';
import { changesBetween } from './row-change.ts';
import { deskAct } from './schema.ts';
import { snapshotAfter, snapshotBefore } from './snapshot.ts';

/**
 * Looks at everything that an act about a copy can change, and gives the way to write down what it did change, so
 * that it can be taken back. Without a key nothing is watched: only the desk takes back. The caller holds the locks of
 * member and copy; where readers wait, the queue of the title is locked as well.
 *
 * @param key of the scan; the copy is watched from now until the returned function is called, which says whether
 *   there is anything to take back
 */
export async function watchCopy(
	tx: Db,
	key: string | undefined,
	copy: { id: string; titleId: string },
	act: Act
): Promise<() => Promise<boolean>> {
	if (key === undefined) return () => Promise.resolve(false);
	let before = await snapshotBefore(tx, copy);
	if (Object.keys(before.hold).length > 0) {
		await lockTitle(tx, copy.titleId);
		before = await snapshotBefore(tx, copy);
	}
	return async () => {
		const changes = changesBetween(before, await snapshotAfter(tx, copy, before));
		if (changes.length === 0) return false;
		await tx.insert(deskAct).values({ key, actorId: act.actorId, madeAt: act.now, changes });
		return true;
	};
}
