/**
 * How lateness puts off the next loan: not at all; the same number of days for each late step; or growing, where the
 * second step costs twice the first, the third three times (INLISLite: "Konstan", "Berkelipatan").
 */
export const suspensionModes = ['off', 'constant', 'growing'] as const;
export type SuspensionMode = (typeof suspensionModes)[number];

/** What one late step is: an open day, or a begun week of seven open days. */
export const lateSteps = ['day', 'week'] as const;
export type LateStep = (typeof lateSteps)[number];

/** Why borrowing was put off. */
export const suspensionCauses = ['late', 'lost', 'damaged', 'other'] as const;
export type SuspensionCause = (typeof suspensionCauses)[number];
