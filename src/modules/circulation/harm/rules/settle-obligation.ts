import type { Reason } from '#platform/decision/decision.ts';
import type { ObligationState, Replacement } from './harm-kinds.ts';

export type Settling = {
	state: ObligationState;
	asked: Replacement;
	as: 'replaced' | 'paid' | 'waived';
	note: string;
	/** Rupiah that are still open of the charge of its price; null where there is no charge. */
	unpaid: number | null;
};

export type SettleCode =
	'obligation.settled-already' | 'obligation.unpaid' | 'obligation.no-price' | 'obligation.waive-note';

/** All that stands against settling an obligation in this way. */
export function refusalsOfSettling({ state, asked, as, note, unpaid }: Settling): Reason<SettleCode>[] {
	const reasons: Reason<SettleCode>[] = [];
	if (state !== 'open') reasons.push({ code: 'obligation.settled-already', facts: { state } });
	if (as === 'paid' && asked !== 'price') reasons.push({ code: 'obligation.no-price', facts: {} });
	// Money that the library takes itself goes through the till, where it gets a receipt.
	if (as === 'paid' && unpaid !== null && unpaid > 0)
		reasons.push({ code: 'obligation.unpaid', facts: { open: unpaid } });
	if (as === 'waived' && note.trim() === '') reasons.push({ code: 'obligation.waive-note', facts: {} });
	return reasons;
}
