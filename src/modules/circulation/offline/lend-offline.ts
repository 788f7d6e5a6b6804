import { eq, and, isNull } from 'drizzle-orm';
import { lockCopyByBarcode } from '#modules/catalogue/index.server.ts';
import { lockMemberByCard } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Act } from '../act.ts';
import { loan } from '../schema.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import type { OfflineAct, OfflineResult } from './offline-act.ts';
import { lentAgainSince } from './lent-again-since.ts';
import { recordEndedLoan } from './record-ended-loan.ts';

/** Writes a loan that was made without network: the copy has left the house, so only unknown codes stop it. */
export async function lendOffline(tx: Db, told: OfflineAct, act: Act): Promise<OfflineResult> {
	const card = told.card ?? '';
	const result = {
		key: told.key,
		kind: told.kind,
		copy: told.copy,
		title: null,
		card: told.card ?? null,
		loan: null,
		due: null
	};
	const [member, copy] = await Promise.all([lockMemberByCard(tx, card), lockCopyByBarcode(tx, told.copy)]);
	const unknown: Reason[] = [];
	if (!member) unknown.push({ code: 'member.unknown', facts: { card } });
	if (!copy) unknown.push({ code: 'copy.unknown', facts: { barcode: told.copy } });
	if (!member || !copy) return { ...result, state: 'left', title: copy?.title ?? null, reasons: unknown };

	const later = await lentAgainSince(tx, told.copy, act.now);
	if (later) {
		const ended = await recordEndedLoan(tx, { copy, member, endedAt: later.lentAt }, act);
		const reasons: Reason[] = [{ code: 'offline.lent-elsewhere', facts: {} }];
		return { ...result, state: 'look', title: copy.title, loan: ended.loan, due: ended.due, reasons };
	}

	const [open] = await tx
		.select({ memberId: loan.memberId, id: loan.publicId, due: loan.dueOn })
		.from(loan)
		.where(and(eq(loan.copyId, copy.id), isNull(loan.returnedAt)));
	if (open && open.memberId === member.id)
		return { ...result, state: 'done', title: copy.title, loan: open.id, due: open.due, reasons: [] };
	// It stood on somebody else's card and lay on that counter: it had come back without being scanned.
	const cameBack = open !== undefined && (await returnCopy(tx, { barcode: told.copy }, act)).ok;
	const lent = { card, barcode: told.copy, despite: { why: 'has-left' } } as const;
	const outcome = await checkOutCopy(tx, lent, act);
	if (!outcome.ok) return { ...result, state: 'left', title: copy.title, reasons: outcome.reasons };
	const reasons: Reason[] = [
		...outcome.despite,
		...(cameBack ? [{ code: 'offline.was-on-loan', facts: {} }] : [])
	];
	if (reasons.length > 0 && told.reason !== undefined)
		reasons.push({ code: 'offline.with-reason', facts: { reason: told.reason } });
	return {
		...result,
		state: reasons.length > 0 ? 'look' : 'done',
		title: copy.title,
		loan: outcome.loan.id,
		due: outcome.loan.due,
		reasons: reasons.length > 0 ? reasons : outcome.why
	};
}
