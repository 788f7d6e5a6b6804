import type { Reason } from '#platform/decision/decision.ts';
import type { KeptCopy } from '../holds/use-cases/keep-copy.ts';
import type { ToldTransfer } from '../transfers/use-cases/settle-transfer.ts';

/** Where a copy goes from the counter, as a reason to tell; none for its shelf here. */
export function sayWhereTo(of: {
	kept: KeptCopy | null;
	transfer: ToldTransfer | null;
	/** This is where it belongs. */
	isHome: boolean;
}): Reason[] {
	const { kept, transfer, isHome } = of;
	if (kept) return [whyKept(kept)];
	if (transfer) return [whyOf(transfer)];
	return isHome ? [] : [{ code: 'return.stays-here', facts: {} }];
}

const whyKept = ({ state, until, pickup }: KeptCopy): Reason =>
	state === 'ready'
		? { code: 'return.kept-here', facts: { until } }
		: { code: 'return.kept-elsewhere', facts: { place: pickup.name } };

function whyOf({ step, to, hasMoved }: ToldTransfer): Reason {
	const place = to.name;
	if (step === 'arrived')
		return { code: hasMoved ? 'transfer.moved-here' : 'transfer.arrived', facts: { place } };
	return step === 'send'
		? { code: 'return.other-branch', facts: { branchId: to.id, place } }
		: { code: 'transfer.goes-on', facts: { place } };
}
