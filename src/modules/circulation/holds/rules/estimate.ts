import { addDays } from '#platform/clock/plain-date.ts';
import { dueDate, type Calendar } from '../../rules/due-date.ts';
import { readyUntil } from './ready-until.ts';

/** When a copy is free again: at the soonest, and if things go slowly. Days, both included. */
export type FreeDays = { soonest: string; latest: string };

export type EstimateFacts = {
	today: string;
	/** The copies that can be waited for, one entry each. */
	copies: readonly FreeDays[];
	/** For how many days each reader ahead may borrow, in the order of the queue. */
	ahead: readonly { loanDays: number }[];
	/** Open days that a ready hold waits for its reader. */
	holdShelfDays: number;
	/** Days that a copy may need to the pick-up place. */
	travelDays: number;
	/** The reader does not want it before this day. */
	notBefore: string | null;
};

/** The days between which a reader's turn will probably come. */
export type Estimate = { from: string; until: string };

/**
 * Estimates when the reader behind these others gets a copy. Each copy serves the queue in turn: at best it comes back
 * on its due date and everyone collects at once and returns on the last day; at worst everyone lets it lie on the hold
 * shelf to the end. Both ends are open days of the pick-up place. Null when there is no copy to wait for.
 */
export function estimateTurn(facts: EstimateFacts, calendar: Calendar): Estimate | null {
	const { today, copies, ahead, holdShelfDays, travelDays, notBefore } = facts;
	const open = (day: string) => dueDate(day, 0, calendar).dueOn;
	const soonest = serveInTurn(
		copies.map((copy) => copy.soonest),
		ahead.map(
			({ loanDays }) =>
				(day: string) =>
					dueDate(open(day), loanDays, calendar).dueOn
		)
	);
	const latest = serveInTurn(
		copies.map((copy) => copy.latest),
		ahead.map(
			({ loanDays }) =>
				(day: string) =>
					dueDate(readyUntil(day, holdShelfDays, calendar), loanDays, calendar).dueOn
		)
	);
	if (soonest === undefined || latest === undefined) return null;
	const notSoonerThan = [today, notBefore ?? today];
	const from = open(latestOf([soonest, ...notSoonerThan]));
	const until = open(addDays(latestOf([latest, ...notSoonerThan]), travelDays));
	return { from, until: latestOf([from, until]) };
}

/** The day on which the first copy is free once everyone ahead has taken one, the first free each time. */
function serveInTurn(free: readonly string[], ahead: readonly ((from: string) => string)[]) {
	const days = [...free].sort();
	for (const takesUntil of ahead) {
		const first = days.shift();
		if (first === undefined) return undefined;
		const back = takesUntil(first);
		const at = days.findIndex((day) => day > back);
		days.splice(at === -1 ? days.length : at, 0, back);
	}
	return days[0];
}

const latestOf = (days: readonly string[]): string => days.reduce((late, day) => (day > late ? day : late));
