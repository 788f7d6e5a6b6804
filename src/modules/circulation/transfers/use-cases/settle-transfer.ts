import { moveCopy, setCopyStatus } from '#modules/catalogue/index.server.ts';
import type { CopyStatus } from '#modules/catalogue/index.ts';
import { branchById } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Act } from '../../act.ts';
import { openTransferOf } from '../queries/open-transfer-of.ts';
import { transferSettingsNow } from '../queries/transfer-settings-now.ts';
import { whereNext } from '../rules/where-next.ts';
import { beginTransfer } from './begin-transfer.ts';
import { endTransfer } from './end-transfer.ts';

/** What somebody with the copy in hand is told about its way. */
export type ToldTransfer = {
	/** Public id, for the slip. */
	id: string;
	/** send: it has to go from here now · goes-on: it is on its way already · arrived: here. */
	step: 'send' | 'goes-on' | 'arrived';
	to: { id: string; name: string };
	/** It belongs to this place since it arrived. */
	hasMoved: boolean;
};

type InHand = { id: string; titleId: string; branchId: string; status: CopyStatus };

/**
 * What becomes of a copy in hand that no reader waits for: it has arrived, goes on, is sent home, or goes back to its
 * shelf; its state is written. The caller holds its lock.
 *
 * @param at.isLoose it was on loan, lost or on its way a moment ago
 */
export async function settleTransfer(
	tx: Db,
	copy: InHand,
	at: { branchId: string; isLoose: boolean },
	act: Act
): Promise<ToldTransfer | null> {
	const open = copy.status === 'in-transit' ? await openTransferOf(tx, copy.id) : undefined;
	const isHome = at.branchId === copy.branchId;
	const next = whereNext({
		here: at.branchId,
		home: copy.branchId,
		sendHome: isHome || (await transferSettingsNow(tx)).sendHome,
		onItsWayTo: open?.toBranchId ?? null,
		isLoose: at.isLoose
	});
	if (open && next === 'goes-on')
		return { id: open.publicId, step: 'goes-on', to: await placeOf(tx, open.toBranchId), hasMoved: false };
	if (open && next === 'arrived') {
		await endTransfer(tx, open, 'arrived', copy.titleId, act);
		const hasMoved = open.cause === 'hand' && !isHome;
		if (hasMoved) await moveCopy(tx, copy.id, at.branchId);
		await setCopyStatus(tx, copy.id, 'available');
		return { id: open.publicId, step: 'arrived', to: await placeOf(tx, open.toBranchId), hasMoved };
	}
	if (next === 'send-home') {
		const made = await beginTransfer(tx, copy, { from: at.branchId, to: copy.branchId, cause: 'home' }, act);
		return { id: made.publicId, step: 'send', to: await placeOf(tx, copy.branchId), hasMoved: false };
	}
	if (at.isLoose || copy.status !== 'available') await setCopyStatus(tx, copy.id, 'available');
	return null;
}

async function placeOf(tx: Db, id: string) {
	const { shortName } = await branchById(tx, id);
	return { id, name: shortName };
}
