import { addDays } from '#platform/clock/index.ts';
import type { DemoBranchCode, DemoOpenDays } from '../types.ts';

/**
 * The rules the invented year was lived by: those a new library starts with (3 books, 7 days, one renewal of 7 days),
 * and the demonstration's own about suspension and holds.
 */
export const demoRules = {
	loanDays: 7,
	maxLoans: 3,
	maxRenewals: 1,
	renewalDays: 7,
	/** One day without loans for each late open day, at most so many. */
	maxSuspensionDays: 30,
	/** How many open days a ready hold waits on its shelf. */
	holdShelfDays: 3,
	maxHolds: 3
} as const;

/** The first open day from `day` on; after a quarter of closed days `day` itself. */
export function nextOpenDay(openDays: DemoOpenDays, branch: DemoBranchCode, day: string): string {
	for (let ahead = 0; ahead <= 92; ahead++) {
		const candidate = addDays(day, ahead);
		if (openDays(branch, candidate)) return candidate;
	}
	return day;
}

/** Open days after `dueOn` up to and including `day`. */
export function lateOpenDays(
	openDays: DemoOpenDays,
	branch: DemoBranchCode,
	dueOn: string,
	day: string
): number {
	let open = 0;
	for (let late = addDays(dueOn, 1); late <= day; late = addDays(late, 1)) if (openDays(branch, late)) open++;
	return open;
}

/** The last open day up to `day`. */
export function lastOpenDay(openDays: DemoOpenDays, branch: DemoBranchCode, day: string): string {
	for (let back = 0; back <= 92; back++) {
		const candidate = addDays(day, -back);
		if (openDays(branch, candidate)) return candidate;
	}
	return day;
}
