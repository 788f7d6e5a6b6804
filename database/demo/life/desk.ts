import { addDays } from '#platform/clock/index.ts';
import type {
	DemoCopy,
	DemoHold,
	DemoLoan,
	DemoOpenDays,
	DemoRenewal,
	DemoSuspension,
	DemoTitle
} from '../types.ts';
import { isoMoment, type Moment } from './moment.ts';
import { demoRules, lateOpenDays, nextOpenDay } from './rules.ts';

export type StockCopy = { facts: DemoCopy; title: DemoTitle; loan?: DemoLoan; heldFor?: DemoHold };

export type LendingBranch = DemoLoan['branch'];

/** Who stands at the desk of each branch. */
const deskStaff: Record<LendingBranch, string> = {
	ADN: 'ST-000001',
	MYM: 'ST-000002',
	KL1: 'ST-000004',
	KL2: 'ST-000004'
};

/**
 * The desks of the library through the year: what is on loan, who waits, who is suspended. Every act keeps the rules of
 * `rules.ts` or does nothing and says so.
 */
export class Desk {
	readonly loans: DemoLoan[] = [];
	readonly renewals: DemoRenewal[] = [];
	readonly holds: DemoHold[] = [];
	readonly suspensions: DemoSuspension[] = [];
	readonly stock: readonly StockCopy[];
	private readonly openDays: DemoOpenDays;
	private readonly byBarcode: Map<string, StockCopy>;
	private readonly byBranch: Map<string, StockCopy[]>;
	private readonly openLoans = new Map<string, DemoLoan[]>();
	private readonly suspendedUntil = new Map<string, string>();
	/** Waiting and ready holds by title, the earliest first. */
	private readonly queues = new Map<string, DemoHold[]>();

	constructor(copies: readonly DemoCopy[], titles: readonly DemoTitle[], openDays: DemoOpenDays) {
		const byKey = new Map(titles.map((title) => [title.key, title]));
		this.stock = copies.flatMap((facts) => {
			const title = byKey.get(facts.title);
			return title ? [{ facts, title }] : [];
		});
		this.byBarcode = new Map(this.stock.map((copy) => [copy.facts.barcode, copy]));
		this.byBranch = Map.groupBy(this.stock, (copy) => copy.facts.branch);
		this.openDays = openDays;
	}

	stockAt(branch: LendingBranch): readonly StockCopy[] {
		return this.byBranch.get(branch) ?? [];
	}

	loansOf(card: string): readonly DemoLoan[] {
		return this.openLoans.get(card) ?? [];
	}

	isSuspended(card: string, day: string): boolean {
		return (this.suspendedUntil.get(card) ?? '') >= day;
	}

	mayBorrow(card: string, day: string): boolean {
		return !this.isSuspended(card, day) && this.loansOf(card).length < demoRules.maxLoans;
	}

	queueOf(title: string): readonly DemoHold[] {
		return this.queues.get(title) ?? [];
	}

	liveHoldsOf(card: string): DemoHold[] {
		return this.holds.filter(
			({ member, state }) => member === card && (state === 'waiting' || state === 'ready')
		);
	}

	isLoanable(copy: StockCopy, day: string): boolean {
		return (
			copy.facts.access === 'loanable' && copy.facts.status === 'available' && copy.facts.acquiredOn <= day
		);
	}

	isFree(copy: StockCopy, day: string): boolean {
		return this.isLoanable(copy, day) && copy.loan === undefined && copy.heldFor === undefined;
	}

	/** Lends a free copy, or one that waits on the hold shelf for this member. */
	lend(card: string, copy: StockCopy, at: Moment): DemoLoan | undefined {
		const hold = copy.heldFor;
		if (!this.isLoanable(copy, at.day) || copy.loan || !this.mayBorrow(card, at.day)) return undefined;
		if (hold && hold.member !== card) return undefined;
		const { branch, barcode } = copy.facts;
		const loan: DemoLoan = {
			key: `L${String(this.loans.length + 1).padStart(5, '0')}`,
			copy: barcode,
			title: copy.title.key,
			member: card,
			branch,
			lentAt: isoMoment(at),
			dueOn: nextOpenDay(this.openDays, branch, addDays(at.day, demoRules.loanDays)),
			lentBy: deskStaff[branch],
			renewals: 0
		};
		copy.loan = loan;
		this.loans.push(loan);
		this.openLoans.set(card, [...this.loansOf(card), loan]);
		if (hold) {
			hold.state = 'fulfilled';
			hold.loan = loan.key;
			this.leaveQueue(hold, copy);
		}
		return loan;
	}

	/** Takes a copy back: suspends for lateness, and puts the copy aside for the first who waits for it here. */
	giveBack(loan: DemoLoan, at: Moment): void {
		const copy = this.byBarcode.get(loan.copy);
		if (!copy || loan.returnedAt !== undefined) return;
		loan.returnedAt = isoMoment(at);
		loan.returnedBy = deskStaff[loan.branch];
		delete copy.loan;
		this.openLoans.set(
			loan.member,
			this.loansOf(loan.member).filter((other) => other !== loan)
		);
		this.suspendWhenLate(loan, at.day);
		this.passOn(copy, at);
	}

	private suspendWhenLate(loan: DemoLoan, day: string): void {
		const lateDays = lateOpenDays(this.openDays, loan.branch, loan.dueOn, day);
		if (lateDays === 0) return;
		const endsOn = addDays(day, Math.min(lateDays, demoRules.maxSuspensionDays) - 1);
		if ((this.suspendedUntil.get(loan.member) ?? '') >= endsOn) return;
		this.suspendedUntil.set(loan.member, endsOn);
		this.suspensions.push({ member: loan.member, loan: loan.key, startsOn: day, endsOn, lateDays });
	}

	/** Renews once, from the due date, while nobody waits for the title and nothing is late. */
	renew(loan: DemoLoan, at: Moment, channel: DemoRenewal['channel']): boolean {
		const waiting = this.queueOf(loan.title).some(({ state }) => state === 'waiting');
		const refused =
			waiting ||
			loan.returnedAt !== undefined ||
			loan.renewals >= demoRules.maxRenewals ||
			loan.dueOn < at.day ||
			this.isSuspended(loan.member, at.day);
		if (refused) return false;
		const dueOn = nextOpenDay(this.openDays, loan.branch, addDays(loan.dueOn, demoRules.renewalDays));
		this.renewals.push({
			loan: loan.key,
			renewedAt: isoMoment(at),
			previousDueOn: loan.dueOn,
			dueOn,
			channel,
			renewedBy: channel === 'account' ? loan.member : deskStaff[loan.branch]
		});
		loan.dueOn = dueOn;
		loan.renewals += 1;
		return true;
	}

	/** Queues a member for a title that has copies at the pick-up branch, none of them free. */
	placeHold(card: string, title: string, pickup: LendingBranch, at: Moment): DemoHold | undefined {
		const here = this.stockAt(pickup).filter(
			(copy) => copy.title.key === title && this.isLoanable(copy, at.day)
		);
		const live = this.liveHoldsOf(card);
		if (here.length === 0 || here.some((copy) => this.isFree(copy, at.day))) return undefined;
		if (live.length >= demoRules.maxHolds || live.some((hold) => hold.title === title)) return undefined;
		if (this.loansOf(card).some((loan) => loan.title === title)) return undefined;
		const hold: DemoHold = {
			key: `H${String(this.holds.length + 1).padStart(4, '0')}`,
			title,
			member: card,
			pickup,
			placedAt: isoMoment(at),
			state: 'waiting'
		};
		this.holds.push(hold);
		this.queues.set(title, [...this.queueOf(title), hold]);
		return hold;
	}

	cancelHold(hold: DemoHold): void {
		if (hold.state !== 'waiting') return;
		hold.state = 'cancelled';
		this.leaveQueue(hold);
	}

	readyCopyOf(hold: DemoHold): StockCopy | undefined {
		return hold.state === 'ready' && hold.copy !== undefined ? this.byBarcode.get(hold.copy) : undefined;
	}

	/** In the morning: what was not collected in time goes to the next in the queue or back to the shelf. */
	startDay(opening: Moment): void {
		for (const copy of this.stock) {
			const hold = copy.heldFor;
			if (!hold || (hold.readyUntil ?? '') >= opening.day) continue;
			hold.state = 'expired';
			this.leaveQueue(hold, copy);
			this.passOn(copy, opening);
		}
	}

	private passOn(copy: StockCopy, at: Moment): void {
		const next = this.queueOf(copy.title.key).find(
			({ state, pickup }) => state === 'waiting' && pickup === copy.facts.branch
		);
		if (!next) return;
		next.state = 'ready';
		next.copy = copy.facts.barcode;
		next.readyAt = isoMoment(at);
		let until = at.day;
		for (let day = 0; day < demoRules.holdShelfDays; day++)
			until = nextOpenDay(this.openDays, copy.facts.branch, addDays(until, 1));
		next.readyUntil = until;
		copy.heldFor = next;
	}

	private leaveQueue(hold: DemoHold, copy?: StockCopy): void {
		this.queues.set(
			hold.title,
			this.queueOf(hold.title).filter((other) => other !== hold)
		);
		if (copy?.heldFor === hold) delete copy.heldFor;
	}

	/** Writes into each copy what the open loans and ready holds make of it. */
	closeYear(): void {
		for (const { facts, loan, heldFor } of this.stock) {
			if (loan) facts.status = 'on-loan';
			else if (heldFor) facts.status = 'on-hold-shelf';
		}
	}
}
