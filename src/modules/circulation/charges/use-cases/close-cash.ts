import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../../act.ts';
import { cashSums } from '../queries/cash-sums.ts';
import { refusalsOfClose, type CloseCode } from '../rules/close-cash.ts';
import { cashClose } from '../schema.ts';
import { isCashClosed, lockCashOf } from './lock-cash.ts';

export type CloseInput = {
	branchId: string;
	day: string;
	/** Money in the drawer from payments of the day. */
	counted: number;
	note: string | null;
};

export type CloseOutcome =
	{ ok: true; close: string; difference: number } | { ok: false; reasons: Reason<CloseCode>[] };

/** Closes the drawer of a branch for a day ("tutup kas"). From then on nothing of that day changes. */
export function closeCash(db: Db, input: CloseInput, act: Act): Promise<CloseOutcome> {
	return inTransaction(db, async (tx): Promise<CloseOutcome> => {
		const { branchId, day, counted } = input;
		await lockCashOf(tx, day);
		const sums = await cashSums(tx, branchId, day);
		const note = input.note?.trim() || null;
		const reasons = refusalsOfClose({
			day,
			today: dayOfInstant(act.now),
			isClosed: await isCashClosed(tx, branchId, day),
			expected: sums.cash,
			counted,
			note
		});
		if (reasons.length > 0) return { ok: false, reasons };
		const [made] = await tx
			.insert(cashClose)
			.values({ branchId, day, ...sums, counted, note, closedAt: act.now, closedBy: act.actorId })
			.returning({ publicId: cashClose.publicId });
		if (!made) throw new Error('a closing was inserted but not returned');
		const difference = counted - sums.cash;
		await recordServiceEvents(tx, [
			{
				kind: 'circulation.cash.closed',
				occurredAt: act.now,
				channel: act.channel,
				branchId,
				actorId: act.actorId,
				facts: { day, ...sums, counted, difference }
			}
		]);
		return { ok: true, close: made.publicId, difference };
	});
}
