import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { readImageSize } from '#formats/image/read-image-size.ts';
import type { Act } from '../../act.ts';
import { qrisImage } from '../schema.ts';

/** A code larger than this is a photograph of a wall; a smaller one than `leastSide` no telephone can read. */
export const mostQrisBytes = 2 * 1024 * 1024;
export const leastQrisSide = 200;
export const mostQrisSide = 6000;

export type QrisCode = 'qris.no-image' | 'qris.too-large' | 'qris.too-small' | 'qris.too-many-pixels';
export type QrisOutcome = { ok: true } | { ok: false; code: QrisCode };

/** Puts the library's QRIS code in place of the one before. It is known by its content: a PNG or a JPEG. */
export function setQrisImage(db: Db, bytes: Uint8Array, act: Act): Promise<QrisOutcome> {
	return inTransaction(db, async (tx): Promise<QrisOutcome> => {
		if (bytes.length > mostQrisBytes) return { ok: false, code: 'qris.too-large' };
		const facts = readImageSize(bytes);
		if (!facts) return { ok: false, code: 'qris.no-image' };
		const sides = [facts.width, facts.height];
		if (Math.min(...sides) < leastQrisSide) return { ok: false, code: 'qris.too-small' };
		if (Math.max(...sides) > mostQrisSide) return { ok: false, code: 'qris.too-many-pixels' };
		await tx.delete(qrisImage);
		await tx.insert(qrisImage).values({
			...facts,
			content: Buffer.from(bytes).toString('base64'),
			uploadedAt: act.now,
			uploadedBy: act.actorId
		});
		await tell(tx, 'set', act);
		return { ok: true };
	});
}

/** Takes the code away: payments by QRIS are not offered any more. */
export function removeQrisImage(db: Db, act: Act): Promise<void> {
	return inTransaction(db, async (tx) => {
		await tx.delete(qrisImage);
		await tell(tx, 'removed', act);
	});
}

const tell = (tx: Db, what: 'set' | 'removed', act: Act) =>
	recordServiceEvents(tx, [
		{
			kind: 'circulation.qris.changed',
			occurredAt: act.now,
			channel: act.channel,
			branchId: act.branchId,
			actorId: act.actorId,
			facts: { what }
		}
	]);
