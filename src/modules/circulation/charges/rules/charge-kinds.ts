/** What somebody owes money for. `violation`: against the rules of the house, other than lateness, told by its note. */
export const chargeKinds = ['late', 'lost', 'damaged', 'violation', 'registration', 'other'] as const;
export type ChargeKind = (typeof chargeKinds)[number];

/** How money comes in; `qris`: by the code that the library shows, confirmed by staff. */
export const paymentMethods = ['cash', 'qris'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];
