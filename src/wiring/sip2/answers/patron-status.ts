import type { Reason } from '#platform/decision/decision.ts';

/** Places of the fourteen signs, as the protocol counts them. */
const place = {
	charge: 0,
	renewal: 1,
	hold: 3,
	tooManyCharged: 5,
	tooManyOverdue: 6,
	tooMuchUnpaid: 10
} as const;

const meaning: Readonly<Record<string, readonly (keyof typeof place)[]>> = {
	'member.not-active': ['charge', 'renewal', 'hold'],
	'member.expired': ['charge', 'renewal', 'hold'],
	'member.suspended': ['charge', 'renewal', 'hold'],
	'loan.limit-reached': ['tooManyCharged'],
	'loan.too-many-overdue': ['charge', 'tooManyOverdue'],
	'loan.too-much-unpaid': ['charge', 'tooMuchUnpaid']
};

/** Why nothing can be lent at the moment, as the fourteen signs of a patron status: Y what is denied, else blank. */
export function patronStatus(alerts: readonly Reason[]): string {
	const signs = Array.from({ length: 14 }, () => ' ');
	for (const { code } of alerts) for (const what of meaning[code] ?? []) signs[place[what]] = 'Y';
	return signs.join('');
}
