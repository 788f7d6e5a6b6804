import { lockCopyByBarcode } from '#modules/catalogue/index.server.ts';
import { branchByCode, branchById } from '#modules/organisation/index.server.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Act } from '../../act.ts';
import { holdsAboutCopy } from '../../holds/queries/holds-about-copy.ts';
import { openTransferOf } from '../queries/open-transfer-of.ts';
import { refusalsOfSending } from '../rules/may-send.ts';
import { beginTransfer } from './begin-transfer.ts';

export type SendOutcome =
	| { ok: true; transfer: string; title: string; to: string }
	| { ok: false; copy: string; title: string | null; reasons: Reason[] };

/**
 * Somebody sends a copy to another place by hand; it belongs there from its arrival on. The copy is at the place where
 * it is sent from, or where it belongs.
 *
 * @param input.to code of the place
 */
export function sendCopy(
	db: Db,
	input: { barcode: string; to: string; note: string | null },
	act: Act
): Promise<SendOutcome> {
	return inTransaction(db, async (tx): Promise<SendOutcome> => {
		const copy = await lockCopyByBarcode(tx, input.barcode);
		const to = await branchByCode(tx, input.to);
		const reasons: Reason[] = [];
		if (!copy) reasons.push({ code: 'copy.unknown', facts: { barcode: input.barcode } });
		if (!to) reasons.push({ code: 'send.to-unknown', facts: {} });
		const refuse = () => ({
			ok: false as const,
			copy: copy?.barcode ?? input.barcode,
			title: copy?.title ?? null,
			reasons
		});
		if (!copy || !to) return refuse();
		const { bound } = await holdsAboutCopy(tx, copy);
		const from = act.branchId ?? copy.branchId;
		const isOnItsWay = (await openTransferOf(tx, copy.id)) !== undefined && copy.status === 'in-transit';
		reasons.push(
			...refusalsOfSending({ status: copy.status, isKept: bound !== null, from, to: to.id, isOnItsWay })
		);
		if (reasons.length > 0) return refuse();
		const way = { from, to: to.id, cause: 'hand' as const, note: input.note };
		const made = await beginTransfer(tx, copy, way, act);
		const { shortName } = await branchById(tx, to.id);
		return { ok: true, transfer: made.publicId, title: copy.title, to: shortName };
	});
}
