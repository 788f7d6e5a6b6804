import type { DeskReply, DeskRow, DeskSession, DeskQuestion, RowKind } from '../../desk/desk-reply.ts';
import { receiptOf, type Receipt } from './receipt.ts';
import type { DeskMode } from '../../desk/desk-request.ts';

/** What the desk's screen shows. Pure data: every change makes a new one. */
export type DeskState = {
	mode: DeskMode;
	session: DeskSession | null;
	/** Newest first. */
	rows: readonly DeskRow[];
	question: DeskQuestion | null;
	/** Kembali massal: the day on which the pile came back; null for today. */
	returnsOn: string | null;
	/** All rows of the running Kembali massal, oldest first, for the report at its end. */
	batch: readonly DeskRow[];
	/** The day to which the batch in the report was counted. */
	batchOn: string | null;
	/** Of the last session that ended with something to take home. */
	lastReceipt: Receipt | null;
	/** The session is closed: the next scan begins a new list. */
	isListOver: boolean;
};

/** A list that grows all day in Kembali massal keeps its newest rows; older ones are in the ledger. */
const MOST_ROWS = 200;

/** Kinds that nobody may pass over: they stay through the next sessions until somebody says that they are settled. */
const lastingKinds: ReadonlySet<RowKind> = new Set<RowKind>([
	'unknown',
	'failed',
	'held',
	'returned-held',
	'look',
	'not-lent'
]);

export const stays = (row: DeskRow): boolean => lastingKinds.has(row.kind);

export const emptyDesk = (mode: DeskMode = 'automatic'): DeskState => ({
	mode,
	session: null,
	rows: [],
	question: null,
	returnsOn: null,
	batch: [],
	batchOn: null,
	lastReceipt: null,
	isListOver: false
});

const withNewest = (older: readonly DeskRow[], newest: readonly DeskRow[]): DeskRow[] =>
	[...newest.toReversed(), ...older].filter((row, index) => index < MOST_ROWS || stays(row));

/**
 * What a scan did, on the screen. A card begins a new list, so that one member does not read the other's; codes that
 * are not known and copies that are kept for a reader stay until somebody sets them aside.
 *
 * @param answered the row of the question that this answers; the answer takes its place.
 */
export function withReply(state: DeskState, reply: DeskReply, answered?: string): DeskState {
	if (reply.undone) return withUndone(state, reply, reply.undone);
	const isNewList =
		state.isListOver || (reply.session !== undefined && reply.session.card !== state.session?.card);
	const older = state.rows.filter((row) => row.id !== answered && (!isNewList || stays(row)));
	return {
		...state,
		lastReceipt: (isNewList ? receiptOf(state.session, state.rows) : null) ?? state.lastReceipt,
		session: reply.session ?? withChanges(state.session, reply),
		rows: withNewest(older, reply.rows),
		batch: state.mode === 'returns' ? [...state.batch, ...reply.rows] : state.batch,
		question: reply.question ?? (state.question?.row === answered ? null : state.question),
		isListOver: false
	};
}

/** A scan was taken back: its rows stay and say so, and the batch no longer counts them. */
function withUndone(state: DeskState, reply: DeskReply, { key, result }: Undone): DeskState {
	const isOf = (row: DeskRow) => row.id === key || row.id.startsWith(`${key}/`);
	return {
		...state,
		session: state.session && (reply.session ?? state.session),
		rows: state.rows.map((row) => {
			if (!isOf(row)) return row;
			const { slip, ...rest } = row;
			void slip;
			return { ...rest, kind: 'undone', result, detail: row.result, why: [] };
		}),
		batch: state.batch.filter((row) => !isOf(row))
	};
}

type Undone = NonNullable<DeskReply['undone']>;

function withChanges(session: DeskSession | null, reply: DeskReply): DeskSession | null {
	if (!session) return null;
	const changed = new Map((reply.loans ?? []).map((loan) => [loan.id, loan]));
	const kept = session.loans
		.filter((loan) => loan.copy !== reply.cameBack)
		.map((loan) => changed.get(loan.id) ?? loan);
	const known = new Set(session.loans.map((loan) => loan.id));
	const begun = (reply.loans ?? []).filter((loan) => !known.has(loan.id));
	return {
		...session,
		loans: [...begun, ...kept],
		readyHolds: session.readyHolds.filter((hold) => hold.titleId !== reply.lentTitle)
	};
}

/** The list of the session with one more row, after which the next scan begins a new list. */
export const withSessionClosed = (state: DeskState, row: DeskRow): DeskState => ({
	...state,
	lastReceipt: receiptOf(state.session, state.rows) ?? state.lastReceipt,
	session: null,
	question: null,
	rows: withNewest(state.rows, [row]),
	isListOver: true
});

export const withMode = (state: DeskState, mode: DeskMode, row: DeskRow): DeskState => ({
	...state,
	mode,
	session: null,
	question: null,
	rows: withNewest(mode === 'returns' ? state.rows.filter(stays) : state.rows, [row]),
	// The report of a batch outlives it until the next begins; the day set for it does not.
	batch: mode === 'returns' ? [] : state.batch,
	batchOn: mode === 'returns' ? null : state.returnsOn,
	returnsOn: null,
	isListOver: mode === 'automatic'
});

/** The pile is counted to this day from the next scan on; null for today. */
export const withReturnsOn = (state: DeskState, day: string | null): DeskState => ({
	...state,
	returnsOn: day
});

export const withRow = (state: DeskState, row: DeskRow): DeskState => ({
	...state,
	rows: withNewest(state.rows, [row])
});

export const withoutRow = (state: DeskState, id: string): DeskState => ({
	...state,
	rows: state.rows.filter((row) => row.id !== id)
});

/** The open question is whether to decide against a rule: its row tells what was refused, and stays. */
export const isAboutRefusal = ({ question, rows }: DeskState): boolean =>
	question?.choices[0].send.act === 'leave' &&
	rows.find(({ id }) => id === question.row)?.kind !== 'question';

/** The open question is left as it is; its row says so. */
export const withQuestionLeft = (state: DeskState, result: string, detail: string): DeskState => ({
	...state,
	question: null,
	rows: state.rows.map((row) =>
		row.id === state.question?.row ? { ...row, kind: 'note', result, detail } : row
	)
});

const kindsOf = {
	lent: ['lent', 'lent-here'],
	returned: ['returned', 'returned-look', 'returned-held', 'returned-here'],
	renewed: ['renewed']
} as const;

/** What the list holds, for the sentence at its end. */
export function countRows(rows: readonly DeskRow[]): Record<keyof typeof kindsOf, number> {
	const count = (kinds: readonly RowKind[]) => rows.filter((row) => kinds.includes(row.kind)).length;
	return {
		lent: count(kindsOf.lent),
		returned: count(kindsOf.returned),
		renewed: count(kindsOf.renewed)
	};
}
