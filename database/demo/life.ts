import { makeCopies } from './life/copies.ts';
import { Desk } from './life/desk.ts';
import { guestVisits } from './life/guests.ts';
import { makeRandom } from './life/random.ts';
import { liveTheYear } from './life/year.ts';
import type { DemoLife, DemoLifeInput } from './types.ts';

/** How many copies the demonstration library has. */
export const demoCopies = 920;

/** The seed of the demonstration library as it is shipped: the year in which Ombilin became world heritage. */
export const demoSeed = 2019;

const byTime =
	<T>(timeOf: (one: T) => string) =>
	(a: T, b: T) =>
		timeOf(a) < timeOf(b) ? -1 : Number(timeOf(a) > timeOf(b));

/**
 * Makes the year before `asOf`: who borrowed what, came, waited, was late. Same seed, day and facts give the same
 * objects; see `types.ts` for what they mean.
 *
 * @example makeDemoLife({ seed: demoSeed, asOf: '2026-11-24', titles: demoTitles, copies: demoCopies,
 *   members: demoMembers, openDays: demoOpenDays })
 */
export function makeDemoLife(input: DemoLifeInput): DemoLife {
	const { seed, asOf, titles, openDays } = input;
	const copies = makeCopies(titles, input.copies, asOf, makeRandom(seed, 'copies'));
	const desk = new Desk(copies, titles, openDays);
	const visits = [...liveTheYear(input, desk), ...guestVisits(asOf, openDays, makeRandom(seed, 'guests'))];
	desk.closeYear();
	return {
		copies,
		loans: desk.loans.sort(byTime((loan) => loan.lentAt)),
		renewals: desk.renewals.sort(byTime((renewal) => renewal.renewedAt)),
		visits: visits.sort(byTime((visit) => visit.at)),
		holds: desk.holds.sort(byTime((hold) => hold.placedAt)),
		suspensions: desk.suspensions.sort(byTime((suspension) => suspension.startsOn))
	};
}
