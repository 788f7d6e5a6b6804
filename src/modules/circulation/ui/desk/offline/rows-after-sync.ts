import { t, type Locale } from '#platform/i18n/index.ts';
import type { DeskRow, DeskSession } from '../../../desk/desk-reply.ts';
import * as words from './messages.ts';
import type { SyncResult } from './tell-server.ts';

const settledKind = { 'lent-here': 'lent', 'returned-here': 'returned', 'kept-here': 'note' } as const;

const isStored = (row: DeskRow): row is DeskRow & { kind: keyof typeof settledKind } =>
	Object.hasOwn(settledKind, row.kind);

/** The rows of the screen when the server has been told: sent, or to be looked at with the server's sentences. */
export function rowsAfterSync(
	rows: readonly DeskRow[],
	results: readonly SyncResult[],
	locale: Locale
): DeskRow[] {
	const resultOf = new Map(results.map((result) => [result.key, result]));
	return rows.map((row): DeskRow => {
		const result = resultOf.get(row.id);
		if (!result || !isStored(row)) return row;
		const title = result.title ?? row.title;
		const said = result.reasons.map(({ say }) => say);
		if (result.state !== 'done')
			return { ...row, title, kind: 'look', result: t(words.lookAtIt, locale), detail: said.join(' ') };
		const due = result.due === null ? [] : [t(words.dueOn, locale, { day: result.due })];
		const detail = [...due, t(words.sentNow, locale)].join(' ');
		return {
			...row,
			...(result.due === null ? {} : { due: result.due }),
			title,
			kind: settledKind[row.kind],
			detail
		};
	});
}

/** The open session likewise: its loans have their own ids and dates now. */
export function sessionAfterSync(
	session: DeskSession | null,
	results: readonly SyncResult[],
	locale: Locale
): DeskSession | null {
	if (!session) return null;
	const resultOf = new Map(results.map((result) => [result.key, result]));
	const loans = session.loans.map((loan) => {
		const result = resultOf.get(loan.id);
		if (!result?.loan || result.due === null) return loan;
		return { ...loan, id: result.loan, words: t(words.dueOn, locale, { day: result.due }) };
	});
	return { ...session, loans };
}
