import type { LoanChange, PastLoan, PastRenewal } from '#modules/circulation/index.server.ts';
import type { Incoming, IncomingLoan } from '../incoming.ts';
import { markOfLoan, type Standing, type StandingLoan } from '../standing.ts';
import { judgeRow } from './judge-row.ts';
import type { Id } from './meet-known.ts';
import type { PlanBook } from './plan-book.ts';
import type { CopyState } from './plan-copies.ts';

export type LoanState = { id: string; dueOn: string; returnedAt: Date | null };

export type PlannedLoans = {
	create: PastLoan[];
	change: LoanChange[];
	renewals: PastRenewal[];
	states: LoanState[];
};

type Around = {
	copies: ReadonlyMap<string, CopyState>;
	members: ReadonlyMap<string, { id: string }>;
	branches: ReadonlyMap<string, string>;
};

/**
 * Loans that stand here already come first, so that a copy that came back in the source is free for its next loan.
 * A copy never gets a second open loan: the desk's own goes before one from outside.
 */
export function planLoans(
	incoming: Incoming,
	standing: Standing,
	around: Around,
	{ book, newId }: { book: PlanBook; newId: Id }
): PlannedLoans {
	const planner = new LoanPlanner(incoming.legacySource, standing, around, book, newId);
	for (const row of incoming.loans) {
		const known = standing.loans.get(row.legacyId);
		if (known) planner.meet(row, known);
	}
	for (const row of incoming.loans) if (!standing.loans.has(row.legacyId)) planner.add(row);
	planner.settleNewCopies();
	return planner.plan;
}

class LoanPlanner {
	readonly plan: PlannedLoans = { create: [], change: [], renewals: [], states: [] };
	/** Copies that are out, by key. */
	readonly #out: Set<string>;
	readonly #legacySource: string;
	readonly #around: Around;
	readonly #book: PlanBook;
	readonly #newId: Id;

	constructor(legacySource: string, standing: Standing, around: Around, book: PlanBook, newId: Id) {
		this.#legacySource = legacySource;
		this.#around = around;
		this.#book = book;
		this.#newId = newId;
		this.#out = new Set(standing.openLoans.keys());
	}

	/** A loan that stands here: follows the source unless it went on here. A loan that ended does not open again. */
	meet(row: IncomingLoan, known: StandingLoan): void {
		const link = this.#book.linkOf('loans', row.legacyId, known.id);
		const mark = markOfLoan(known);
		const target = { ...known, dueOn: row.dueOn, renewals: row.renewals.length, returnedAt: row.returnedAt };
		const isSame = markOfLoan(target) === mark;
		const judgement = isSame ? 'unchanged' : judgeRow(row, { mark, fresh: mark }, link);
		const opensAgain = row.returnedAt === null && known.returnedAt !== null;
		if (judgement !== 'updated' || opensAgain) {
			if (judgement === 'kept') this.#book.note(row, 'row-changed-here', {});
			else if (judgement === 'updated') this.#book.note(row, 'loan-open-again-in-source', {});
			else if (link?.hash !== row.hash) this.#book.keep('loans', row, { id: known.id, mark });
			this.#book.count('loans', 'unchanged');
			this.#book.count('renewals', 'unchanged', row.renewals.length);
			this.plan.states.push(known);
			return;
		}
		this.plan.change.push({
			id: known.id,
			dueOn: row.dueOn,
			renewals: target.renewals,
			returnedAt: row.returnedAt
		});
		this.#addRenewals(row, known.renewals, known);
		if (known.returnedAt === null && row.returnedAt !== null) this.#comeBack(row, known.copyId);
		this.#book.count('loans', 'updated');
		this.#book.note(row, 'loan-updated', { due: row.dueOn, returned: row.returnedAt !== null });
		this.#book.keep('loans', row, { id: known.id, mark: markOfLoan(target) });
		this.plan.states.push({ id: known.id, dueOn: row.dueOn, returnedAt: row.returnedAt });
	}

	add(row: IncomingLoan): void {
		const copy = this.#around.copies.get(row.copyRef);
		const member = this.#around.members.get(row.memberRef);
		if (!copy || !member) {
			this.#refuse(row, 'loan-of-refused-row');
			return;
		}
		if (row.returnedAt === null && this.#out.has(copy.id)) {
			this.#refuse(row, 'loan-copy-out-here');
			return;
		}
		const id = this.#newId();
		const loan = {
			id,
			copyId: copy.id,
			titleId: copy.titleId,
			memberId: member.id,
			branchId: this.#around.branches.get(row.branchRef ?? '') ?? copy.branchId,
			lentAt: row.lentAt,
			dueOn: row.dueOn,
			returnedAt: row.returnedAt,
			renewals: row.renewals.length
		};
		this.plan.create.push({
			...loan,
			channel: 'import',
			legacySource: this.#legacySource,
			legacyId: row.legacyId
		});
		this.#addRenewals(row, 0, loan);
		if (row.returnedAt === null) {
			this.#out.add(copy.id);
			copy.status = 'on-loan';
		}
		this.#book.count('loans', 'created');
		this.#book.keep('loans', row, { id, mark: markOfLoan(loan), isCreated: true });
		this.plan.states.push(loan);
	}

	/** A new copy that the source calls "on loan" although its loan stayed behind: nobody knows where it is. */
	settleNewCopies(): void {
		for (const copy of this.#around.copies.values()) {
			if (!copy.isNew || copy.status !== 'on-loan' || this.#out.has(copy.id)) continue;
			copy.status = 'unknown';
			this.#book.note(copy.row, 'copy-on-refused-loan-here', {});
		}
	}

	#comeBack(row: IncomingLoan, copyId: string): void {
		this.#out.delete(copyId);
		const copy = this.#around.copies.get(row.copyRef);
		if (copy?.id === copyId && copy.status === 'on-loan')
			copy.status = copy.row.status === 'on-loan' ? 'available' : copy.row.status;
	}

	/** The renewals beyond those that stand here. */
	#addRenewals(
		row: IncomingLoan,
		have: number,
		loan: Omit<StandingLoan, 'dueOn' | 'renewals' | 'returnedAt'>
	): void {
		const added = row.renewals.slice(have);
		const { id: loanId, memberId, titleId, copyId, branchId } = loan;
		for (const renewal of added)
			this.plan.renewals.push({ ...renewal, loanId, memberId, titleId, copyId, branchId, channel: 'import' });
		this.#book.count('renewals', 'created', added.length);
		this.#book.count('renewals', 'unchanged', row.renewals.length - added.length);
	}

	#refuse(row: IncomingLoan, code: 'loan-of-refused-row' | 'loan-copy-out-here'): void {
		this.#book.reject('loans', row, code, {});
		for (const _renewal of row.renewals)
			this.#book.reject('renewals', row, 'renewal-of-refused-loan', { loanId: row.legacyId });
	}
}
