import type { PolicyFields } from '../../rules/policy.ts';
import type { LateStep } from '../../rules/sanction-kinds.ts';
import { lateStepsOf } from '../../rules/suspension.ts';

/** How the amount of a late return came about, kept with it: a later change of the policy does not rewrite it. */
export type FineCount = {
	lateOpenDays: number;
	graceDays: number;
	/** Late steps that are charged, grace taken off. */
	steps: number;
	per: LateStep;
	/** Rupiah for each step. */
	amountPerStep: number;
	/** Highest amount for one loan; null is none. */
	cap: number | null;
	amount: number;
};

type FinePolicy = Pick<PolicyFields, 'graceDays' | 'fineOn' | 'fineAmount' | 'finePer' | 'fineCap'>;

/** No fine is counted further than a database integer reaches. */
const highest = 2_000_000_000;

/**
 * What a late return costs; null when it costs nothing. As with suspensions, days of grace are taken off first: a book
 * within the grace costs nothing, one past it only its days after.
 *
 * @param lateDays open days after the due date up to and including the day of the return
 */
export function fineFor(lateDays: number, policy: FinePolicy): FineCount | null {
	const { fineOn, fineAmount, finePer, fineCap, graceDays } = policy;
	if (!fineOn) return null;
	const steps = lateStepsOf(lateDays - graceDays, finePer);
	const amount = Math.min(steps * fineAmount, fineCap ?? highest, highest);
	if (amount <= 0) return null;
	return {
		lateOpenDays: lateDays,
		graceDays,
		steps,
		per: finePer,
		amountPerStep: fineAmount,
		cap: fineCap,
		amount
	};
}
