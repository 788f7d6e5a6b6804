/** A charge with what is still to be paid of it. */
export type OpenCharge = { id: string; open: number };

export type PaymentShare = { chargeId: string; amount: number };

/**
 * What an amount settles of each charge: the first is paid in full before the next gets anything, so that a part
 * payment closes the oldest. Never more than is open.
 */
export function spreadPayment(amount: number, charges: readonly OpenCharge[]): PaymentShare[] {
	let left = amount;
	return charges.flatMap(({ id, open }): PaymentShare[] => {
		const share = Math.min(left, open);
		left -= share;
		return share > 0 ? [{ chargeId: id, amount: share }] : [];
	});
}
