import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { replacedCardOf } from '#modules/members/index.server.ts';
import { answerOnce } from '#platform/requests/answer-once.ts';
import type { Act } from '../act.ts';
import type { KeptCopy } from '../holds/use-cases/keep-copy.ts';
import { copyOnTheCounter } from '../queries/copy-on-the-counter.ts';
import { deskMember, type DeskMember } from '../queries/desk-member.ts';
import { checkOutCopy, type CheckOutOutcome } from './check-out-copy.ts';
import { returnCopy, type ReturnOutcome } from './return-copy.ts';

export type DeskScan = {
	code: string;
	/** The card of the open session, if one is open. */
	card?: string | undefined;
	/** Kembali massal: every copy is a return, cards are not expected. */
	returnsOnly?: boolean | undefined;
	/** Kembali massal: the day on which the pile came back, when that is not today. */
	on?: string | undefined;
	/** A code that is a member and a copy at once: what the desk said it is. */
	as?: 'member' | 'copy' | undefined;
	/** Makes a repeated scan harmless: the same key gives the first answer again. */
	key?: string | undefined;
};

type Lent = Extract<CheckOutOutcome, { ok: true }>;
type Returned = Extract<ReturnOutcome, { ok: true }>;

export type DeskAnswer =
	| { kind: 'session'; member: DeskMember }
	| { kind: 'lent'; outcome: Lent; returnedFrom: string | null }
	| { kind: 'returned'; outcome: Returned }
	| { kind: 'own-loan'; loan: string; copy: string; title: string; dueOn: string }
	| { kind: 'member-or-copy'; member: string; title: string }
	| { kind: 'card-first'; copy: string; title: string }
	| {
			kind: 'refused';
			copy: string;
			title: string | null;
			reasons: Reason[];
			/** It was still on somebody's card and came back by this scan, although it was not lent on. */
			returnedFrom: string | null;
			/** For whom it is kept since it came back by this scan. */
			kept: KeptCopy | null;
			isInstitutionFull?: true;
	  }
	/** A card that was replaced: whoever has it is told so, and it opens nothing. */
	| { kind: 'old-card'; code: string; name: string; replacedAt: Date }
	| { kind: 'unknown'; code: string };

/**
 * One scan at the desk. What the code is decides, not a mode: a card opens a session; a copy is lent to the open
 * session, or comes back, so that nobody reaches for a switch between two books. With a key a copy answers the same when it is sent again; a card only asks.
 */
export async function scanAtDesk(db: Db, scan: DeskScan, act: Act): Promise<DeskAnswer> {
	const code = scan.code.trim();
	const isCopyExpected = scan.as === 'copy' || scan.returnsOnly === true;
	const member = isCopyExpected ? undefined : await deskMember(db, code, act);
	const copy = scan.as === 'member' ? undefined : await copyOnTheCounter(db, code);
	if (member && copy) return { kind: 'member-or-copy', member: member.name, title: copy.title };
	if (member) return { kind: 'session', member };
	if (!copy) {
		const old = isCopyExpected ? undefined : await replacedCardOf(db, code);
		return old ? { kind: 'old-card', code, ...old } : { kind: 'unknown', code };
	}
	const asked = `scan ${copy.barcode} ${scan.card ?? 'without a card'}${scan.returnsOnly ? ` returns ${scan.on ?? ''}`.trimEnd() : ''}`;
	return inTransaction(db, (tx) =>
		answerOnce(tx, { key: scan.key, asked }, () => handleCopy(tx, scan, copy, act))
	);
}

type CopyOnTheCounter = NonNullable<Awaited<ReturnType<typeof copyOnTheCounter>>>;

async function handleCopy(tx: Db, scan: DeskScan, copy: CopyOnTheCounter, act: Act): Promise<DeskAnswer> {
	const card = scan.card?.trim();
	const { barcode, title, onLoan } = copy;
	// A copy that a reader waits for is never put aside unseen: without a card it is kept for that reader.
	// A lost one is found first, whoever stands there; one that is on its way says so.
	const hasToBeSettled = onLoan || copy.isForHold || copy.isOnItsWay;
	if (scan.returnsOnly || copy.isLost || (!card && hasToBeSettled)) {
		const on = scan.returnsOnly ? scan.on : undefined;
		const answer = await takeBack(tx, { barcode, on, undoKey: scan.key }, act);
		const isLeft = answer.kind === 'refused' && !scan.returnsOnly;
		return isLeft ? { kind: 'card-first', copy: barcode, title } : answer;
	}
	if (!card) return { kind: 'card-first', copy: barcode, title };
	const what = { barcode, card, undoKey: scan.key };
	if (!onLoan) return lend(tx, what, { from: null, kept: null }, act);
	if (onLoan.card?.toLowerCase() === card.toLowerCase())
		return { kind: 'own-loan', loan: onLoan.id, copy: barcode, title, dueOn: onLoan.dueOn };
	// It lies on the counter although somebody else has it on loan: it came back without being scanned. It is returned
	// whatever happens next, because it is here; then it is lent if the rules allow.
	const returned = await returnCopy(tx, { barcode, undoKey: scan.key }, act);
	return lend(tx, what, { from: onLoan.card, kept: returned.ok ? returned.kept : null }, act);
}

async function takeBack(
	tx: Db,
	back: { barcode: string; on: string | undefined; undoKey: string | undefined },
	act: Act
): Promise<DeskAnswer> {
	const outcome = await returnCopy(tx, back, act);
	if (outcome.ok) return { kind: 'returned', outcome };
	return { kind: 'refused', ...refusalOf(outcome), returnedFrom: null, kept: null };
}

async function lend(
	tx: Db,
	what: { barcode: string; card: string; undoKey: string | undefined },
	returned: { from: string | null; kept: KeptCopy | null },
	act: Act
): Promise<DeskAnswer> {
	const outcome = await checkOutCopy(tx, what, act);
	if (outcome.ok) return { kind: 'lent', outcome, returnedFrom: returned.from };
	return { kind: 'refused', ...refusalOf(outcome), returnedFrom: returned.from, kept: returned.kept };
}

const refusalOf = (outcome: {
	reasons: Reason[];
	copy: string;
	title: string | null;
	isInstitutionFull?: true;
}) => ({
	copy: outcome.copy,
	title: outcome.title,
	reasons: outcome.reasons,
	...(outcome.isInstitutionFull ? { isInstitutionFull: true as const } : {})
});
