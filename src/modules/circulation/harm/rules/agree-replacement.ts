import type { Reason } from '#platform/decision/decision.ts';
import type { Replacement } from './harm-kinds.ts';

/** What is to be made good: the same title, one like it, or a price in whole rupiah. */
export type Agreement = { asked: Replacement; price: number | null; note: string | null };

export type AgreementCode = 'obligation.price-missing' | 'obligation.price-too-high';

/** No book of a public library costs more. */
const highestPrice = 100_000_000;

/** What is wrong with an agreement; a price is told only where the price is asked for, and then always. */
export function refusalsOfAgreement({ asked, price }: Agreement): Reason<AgreementCode>[] {
	if (asked !== 'price') return [];
	if (price === null || !Number.isSafeInteger(price) || price <= 0)
		return [{ code: 'obligation.price-missing', facts: {} }];
	return price > highestPrice ? [{ code: 'obligation.price-too-high', facts: { most: highestPrice } }] : [];
}
