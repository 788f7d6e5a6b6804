import type { DeskRow, DeskSession, RowKind } from '../../desk/desk-reply.ts';
import { maskCard } from '../../holds/rules/mask-reader.ts';
import { initials } from './initials.ts';

export type ReceiptLine = {
	kind: 'lent' | 'renewed' | 'returned';
	title: string;
	/** ISO day; null for what came back. */
	due: string | null;
};

/** What a reader takes home on paper: nobody who finds it learns a name or a whole card number. */
export type Receipt = { card: string; initials: string; lines: readonly ReceiptLine[] };

const kindOf: Partial<Record<RowKind, ReceiptLine['kind']>> = {
	lent: 'lent',
	'lent-here': 'lent',
	'returned-here': 'returned',
	renewed: 'renewed',
	returned: 'returned',
	'returned-look': 'returned',
	'returned-held': 'returned'
};

/** The receipt of a session out of its rows, in the order of scanning; null when nothing was lent, renewed, returned. */
export function receiptOf(session: DeskSession | null, rows: readonly DeskRow[]): Receipt | null {
	if (!session) return null;
	const lines = rows.toReversed().flatMap(({ kind: of, title, due }): ReceiptLine[] => {
		const kind = kindOf[of];
		return kind ? [{ kind, title, due: due ?? null }] : [];
	});
	return lines.length === 0
		? null
		: { card: maskCard(session.card), initials: initials(session.name), lines };
}
