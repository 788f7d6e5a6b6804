import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Act } from '../act.ts';
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
	/** A code that is a member and a copy at once: what the desk said it is. */
	as?: 'member' | 'copy' | undefined;
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
	| { kind: 'refused'; copy: string; title: string | null; reasons: Reason[] }
	| { kind: 'unknown'; code: string };

/**
 * One scan at the desk. What the code is decides, not a mode: a card opens a session; a copy is lent to the open
 * session, or comes back (design.md §9).
 */
export async function scanAtDesk(db: Db, scan: DeskScan, act: Act): Promise<DeskAnswer> {
	const code = scan.code.trim();
	const member = scan.as === 'copy' ? undefined : await deskMember(db, code, act);
	const copy = scan.as === 'member' ? undefined : await copyOnTheCounter(db, code);
	if (member && copy && !scan.returnsOnly)
		return { kind: 'member-or-copy', member: member.name, title: copy.title };
	if (member && !scan.returnsOnly) return { kind: 'session', member };
	if (!copy) return { kind: 'unknown', code };
	if (scan.returnsOnly || (!scan.card && copy.onLoan)) return takeBack(db, scan, act);
	if (!scan.card) return { kind: 'card-first', copy: copy.barcode, title: copy.title };
	if (!copy.onLoan) return lend(db, scan, scan.card, act);
	if (copy.onLoan.card?.toLowerCase() === scan.card.trim().toLowerCase())
		return {
			kind: 'own-loan',
			loan: copy.onLoan.id,
			copy: copy.barcode,
			title: copy.title,
			dueOn: copy.onLoan.dueOn
		};
	return lendAfterReturn(db, scan, scan.card, copy.onLoan.card, act);
}

async function takeBack(db: Db, scan: DeskScan, act: Act): Promise<DeskAnswer> {
	const outcome = await returnCopy(db, { barcode: scan.code, key: scan.key }, act);
	return outcome.ok ? { kind: 'returned', outcome } : refusedAs(outcome);
}

async function lend(db: Db, scan: DeskScan, card: string, act: Act): Promise<DeskAnswer> {
	const outcome = await checkOutCopy(db, { card, barcode: scan.code, key: scan.key }, act);
	return outcome.ok ? { kind: 'lent', outcome, returnedFrom: null } : refusedAs(outcome);
}

/**
 * The copy lies on the counter although somebody else has it on loan: it came back without being scanned. It is
 * returned whatever happens next, because it is here; then it is lent if the rules allow.
 */
async function lendAfterReturn(
	db: Db,
	scan: DeskScan,
	card: string,
	from: string | null,
	act: Act
): Promise<DeskAnswer> {
	const key = (step: string) => (scan.key === undefined ? undefined : `${scan.key}/${step}`);
	await returnCopy(db, { barcode: scan.code, key: key('return') }, act);
	const outcome = await checkOutCopy(db, { card, barcode: scan.code, key: key('loan') }, act);
	return outcome.ok ? { kind: 'lent', outcome, returnedFrom: from } : refusedAs(outcome);
}

const refusedAs = (outcome: { reasons: Reason[]; copy: string; title: string | null }): DeskAnswer => ({
	kind: 'refused',
	copy: outcome.copy,
	title: outcome.title,
	reasons: outcome.reasons
});
