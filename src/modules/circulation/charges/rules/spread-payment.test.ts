import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadPayment } from './spread-payment.ts';

test.each([
	['less than the first', 400, [['a', 400]]],
	['the first exactly', 1000, [['a', 1000]]],
	[
		'one and a part',
		1200,
		[
			['a', 1000],
			['c', 200]
		]
	]
])('%s: the oldest is paid first, a settled one gets nothing', (_, amount, shares) => {
	const charges = [
		{ id: 'a', open: 1000 },
		{ id: 'b', open: 0 },
		{ id: 'c', open: 500 }
	];
	expect(spreadPayment(amount, charges).map((share) => [share.chargeId, share.amount])).toEqual(shares);
});

test('shares make the amount, and none is more than is open', () => {
	const charges = fc.array(fc.nat(100_000), { maxLength: 12 });
	fc.assert(
		fc.property(charges, fc.nat(1_000_000), (opens, wanted) => {
			const all = opens.map((open, at) => ({ id: String(at), open }));
			const amount = Math.min(
				wanted,
				opens.reduce((sum, open) => sum + open, 0)
			);
			const shares = spreadPayment(amount, all);
			expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
			for (const { chargeId, amount: share } of shares) {
				expect(share).toBeGreaterThan(0);
				expect(share).toBeLessThanOrEqual(opens[Number(chargeId)] ?? 0);
			}
		})
	);
});
