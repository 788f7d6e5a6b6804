import { addDays } from '#platform/clock/index.ts';
import type { DemoLoan } from '../types.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import type { Random } from './random.ts';
import { borrow, wish, wishesAmong, type Reader } from './reader.ts';
import { booksInScenes, castOfScenes } from './scene-cast.ts';
import { ageOn } from './taste.ts';

export type VisitContext = {
	desk: Desk;
	random: Random;
	/** Whether chance may lend a title on a day: books of a scene are kept for it. */
	mayLend: (title: string, day: string) => boolean;
	/** Whether the reader borrows of their own accord on a day. */
	isActive: (reader: Reader, day: string) => boolean;
};

const later = (at: Moment, minutes: number): Moment => ({ day: at.day, minute: at.minute + minutes });

function returnBooks(reader: Reader, at: Moment, { desk, random }: VisitContext): void {
	const loans = desk.loansOf(reader.member.card);
	const planned = (loan: DemoLoan) => {
		const plan = reader.plans.get(loan.key);
		return plan !== undefined && plan.renewOn === undefined && plan.returnOn <= at.day;
	};
	const comesForThat = loans.some(planned);
	for (const loan of loans) {
		const plan = reader.plans.get(loan.key);
		if (!plan) continue;
		if (plan.renewOn !== undefined && plan.renewOn <= at.day) {
			renewAsPlanned(reader, loan, later(at, 2), 'desk', desk, random);
			continue;
		}
		const lentOn = loan.lentAt.slice(0, 10);
		const alsoFinished = comesForThat && lentOn <= addDays(at.day, -4) && random.chance(0.6);
		if (planned(loan) || alsoFinished) {
			desk.giveBack(loan, later(at, 2));
			reader.plans.delete(loan.key);
		}
	}
}

/** Tries the renewal a reader had in mind; refused, the book comes back on its day. */
export function renewAsPlanned(
	reader: Reader,
	loan: DemoLoan,
	at: Moment,
	channel: 'account' | 'desk',
	desk: Desk,
	random: Random
): void {
	const done = desk.renew(loan, at, channel);
	const early = done ? random.between(0, 3) : 0;
	const returnOn = addDays(loan.dueOn, -early);
	reader.plans.set(loan.key, { returnOn: returnOn < at.day ? at.day : returnOn });
}

function collectHolds(reader: Reader, at: Moment, { desk, random }: VisitContext): void {
	for (const hold of desk.liveHoldsOf(reader.member.card)) {
		const copy = desk.readyCopyOf(hold);
		if (!copy || copy.facts.branch !== reader.member.homeBranch) continue;
		if (borrow(reader, copy, desk, later(at, 5), random)) reader.collectsOn.delete(hold.key);
	}
}

function takeBooksHome(reader: Reader, at: Moment, { desk, random, mayLend }: VisitContext): void {
	const wanted = 1 + Number(random.chance(0.62)) + Number(random.chance(0.34));
	const wishes = wishesAmong(
		reader,
		desk
			.stockAt(reader.member.homeBranch)
			.filter((copy) => desk.isFree(copy, at.day) && mayLend(copy.title.key, at.day)),
		desk,
		at.day
	);
	for (let taken = 0; taken < wanted && desk.mayBorrow(reader.member.card, at.day); taken++) {
		const copy = random.weighted(wishes, ({ weight }) => weight)?.copy;
		if (!copy) return;
		borrow(reader, copy, desk, later(at, 9 + 2 * taken), random);
		for (const one of wishes) if (one.copy.title === copy.title) one.weight = 0;
	}
}

/** Asks for something that is out: the likelier the more the reader wants it. */
function askForWhatIsOut(reader: Reader, at: Moment, { desk, random }: VisitContext): void {
	const age = ageOn(reader.member, at.day);
	const here = desk.stockAt(reader.member.homeBranch).filter((copy) => desk.isLoanable(copy, at.day));
	const onShelf = new Set(here.filter((copy) => desk.isFree(copy, at.day)).map((copy) => copy.title.key));
	const out = new Set(here.map((copy) => copy.title));
	const title = random.weighted([...out], (one) =>
		onShelf.has(one.key) || booksInScenes.has(one.key) || reader.read.has(one.key)
			? 0
			: wish(reader, one, age)
	);
	if (title) desk.placeHold(reader.member.card, title.key, reader.member.homeBranch, later(at, 16));
}

/** What a reader does at the desk, in the order in which people do it: give back, collect, take home, ask. */
export function serveReader(reader: Reader, at: Moment, context: VisitContext): void {
	const { desk, random } = context;
	returnBooks(reader, at, context);
	collectHolds(reader, at, context);
	if (!context.isActive(reader, at.day) || !desk.mayBorrow(reader.member.card, at.day)) return;
	if (random.chance(0.7)) takeBooksHome(reader, at, context);
	if (!castOfScenes.has(reader.member.card) && random.chance(0.09)) askForWhatIsOut(reader, at, context);
}
