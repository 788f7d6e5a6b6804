import { addDays } from '#platform/clock/index.ts';
import type { DemoLoan, DemoMember, DemoTitle } from '../types.ts';
import type { Desk, StockCopy } from './desk.ts';
import type { Moment } from './moment.ts';
import type { Random } from './random.ts';
import { castOfScenes } from './scene-cast.ts';
import { ageOn, audienceFits, tasteOf, type Taste } from './taste.ts';

/** When a reader means to bring a loan back, and whether to renew it before. */
export type Plan = { returnOn: string; renewOn?: string; renewIn?: 'account' | 'desk' };

export type Reader = {
	member: DemoMember;
	taste: Taste;
	/** Visits a week on ordinary days, of their own accord. */
	visitsAWeek: number;
	/** Never more than two days late: whoever has a part in a scene must be free to play it. */
	isPunctual: boolean;
	joinedOn: string;
	cardEndsOn: string;
	read: Set<string>;
	plans: Map<string, Plan>;
	/** Days on which the reader means to collect a ready hold. */
	collectsOn: Map<string, string>;
};

export function readerOf(member: DemoMember, asOf: string, random: Random): Reader {
	const eager = random.next();
	return {
		member,
		taste: tasteOf(member, random),
		visitsAWeek: 0.14 + 0.55 * eager * eager,
		isPunctual: castOfScenes.has(member.card),
		joinedOn: addDays(asOf, -member.registeredDaysAgo),
		cardEndsOn: addDays(asOf, member.expiresInDays),
		read: new Set(),
		plans: new Map(),
		collectsOn: new Map()
	};
}

/** One in six renews; four in five are in time; most of the others come a few days late, some forget. */
export function planReturn(reader: Reader, loan: DemoLoan, lentOn: string, random: Random): Plan {
	const roll = random.next();
	const earliest = addDays(lentOn, 2);
	const notBefore = (day: string) => (day < earliest ? earliest : day);
	if (roll < 0.17 && loan.dueOn <= reader.cardEndsOn) {
		const renewOn = notBefore(addDays(loan.dueOn, -random.between(0, 2)));
		return { returnOn: loan.dueOn, renewOn, renewIn: random.chance(0.6) ? 'account' : 'desk' };
	}
	if (roll < 0.82) {
		const early = Math.floor(6 * random.next() ** 2);
		return { returnOn: notBefore(addDays(loan.dueOn, -early)) };
	}
	if (roll < 0.965 || reader.isPunctual)
		return { returnOn: addDays(loan.dueOn, random.between(1, reader.isPunctual ? 2 : 3)) };
	return { returnOn: addDays(loan.dueOn, random.between(4, 12)) };
}

/** How much a reader wants a title at an age; 0 never. */
export function wish(reader: Reader, title: DemoTitle, age: number): number {
	const fits = audienceFits(title, age);
	if (fits === 0) return 0;
	const liked = reader.taste.get(title.shelf) ?? 0.1;
	return fits * liked * title.demand ** 1.35 * (reader.read.has(title.key) ? 0.03 : 1);
}

/** The free copies a reader would take home, with how much each is wanted; new books attract. */
export function wishesAmong(
	reader: Reader,
	free: readonly StockCopy[],
	desk: Desk,
	day: string
): { copy: StockCopy; weight: number }[] {
	const atHome = new Set(desk.loansOf(reader.member.card).map(({ title }) => title));
	const age = ageOn(reader.member, day);
	const newSince = addDays(day, -90);
	return free.flatMap((copy) => {
		const weight = wish(reader, copy.title, age) * (copy.facts.acquiredOn >= newSince ? 1.8 : 1);
		return weight > 0 && !atHome.has(copy.title.key) ? [{ copy, weight }] : [];
	});
}

/** Borrows one copy and plans its return. */
export function borrow(
	reader: Reader,
	copy: StockCopy,
	desk: Desk,
	at: Moment,
	random: Random
): DemoLoan | undefined {
	const loan = desk.lend(reader.member.card, copy, at);
	if (!loan) return undefined;
	reader.read.add(loan.title);
	reader.plans.set(loan.key, planReturn(reader, loan, at.day, random));
	return loan;
}
