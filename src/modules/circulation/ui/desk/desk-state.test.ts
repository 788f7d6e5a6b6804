import { describe, expect, test } from 'vitest';
import type { DeskLoan, DeskReply, DeskRow, DeskSession, RowKind } from '../../desk/desk-reply.ts';
import {
	countRows,
	emptyDesk,
	withMode,
	withoutRow,
	withQuestionLeft,
	withReply,
	withReturnsOn,
	withRow,
	withSessionClosed
} from './desk-state.ts';

const aRow = (id: string, kind: RowKind = 'lent'): DeskRow => ({
	id,
	time: '14.31.22',
	kind,
	title: `Judul ${id}`,
	code: id,
	result: 'Dipinjam',
	detail: null,
	why: []
});
const aLoan = (id: string, state: DeskLoan['state'] = 'open'): DeskLoan => ({
	id,
	copy: `copy-${id}`,
	title: `Judul ${id}`,
	words: 'Jatuh tempo 1 Des 2026',
	state
});
const aSession = (facts: Partial<DeskSession> = {}): DeskSession => ({
	card: 'PD-1',
	name: 'Budi Misal',
	membership: 'Anggota aktif',
	alerts: [],
	limit: 3,
	loans: [],
	readyHolds: [],
	facts: [],
	...facts
});
const aReply = (id: string, facts: Partial<DeskReply> = {}): DeskReply => ({
	rows: [aRow(id)],
	spoken: 'Dipinjam.',
	sound: 'ok',
	...facts
});

const ids = (rows: readonly DeskRow[]) => rows.map((row) => row.id);
const served = withReply(
	emptyDesk(),
	aReply('card', { rows: [aRow('card', 'session')], session: aSession() })
);

test('the newest scan stands on top', () => {
	const state = withReply(withReply(served, aReply('a')), aReply('b'));
	expect(ids(state.rows)).toEqual(['b', 'a', 'card']);
});

describe('the loans beside the list', () => {
	test('grow by a loan, and the hold that it fulfils goes', () => {
		const session = aSession({
			loans: [aLoan('old')],
			readyHolds: [{ id: 'h', titleId: 't7', title: 'Judul', words: 'Siap diambil' }]
		});
		const state = withReply(
			withReply(emptyDesk(), aReply('card', { session })),
			aReply('a', { loans: [aLoan('new', 'new')], lentTitle: 't7' })
		);
		expect(state.session?.loans.map((loan) => loan.id)).toEqual(['new', 'old']);
		expect(state.session?.readyHolds).toEqual([]);
	});

	test('shrink by a return and change by a renewal', () => {
		const session = aSession({ loans: [aLoan('a'), aLoan('b', 'overdue')] });
		const state = withReply(
			withReply(emptyDesk(), aReply('card', { session })),
			aReply('x', { cameBack: 'copy-a', loans: [aLoan('b', 'open')] })
		);
		expect(state.session?.loans).toEqual([aLoan('b', 'open')]);
	});

	test('do not appear without a session', () => {
		expect(withReply(emptyDesk(), aReply('a', { cameBack: 'copy-a' })).session).toBeNull();
	});
});

describe('a new list begins', () => {
	test('with the next card, and a code that is not known stays', () => {
		const before = withReply(withReply(served, aReply('a')), aReply('?', { rows: [aRow('?', 'unknown')] }));
		const state = withReply(before, aReply('next', { session: aSession({ card: 'PD-2' }) }));
		expect(ids(state.rows)).toEqual(['next', '?']);
		expect(ids(withoutRow(state, '?').rows)).toEqual(['next']);
	});

	test('with the first scan after a session is closed', () => {
		const closed = withSessionClosed(withReply(served, aReply('a')), aRow('end', 'closed'));
		expect(closed.session).toBeNull();
		expect(ids(closed.rows)).toEqual(['end', 'a', 'card']);
		expect(ids(withReply(closed, aReply('b')).rows)).toEqual(['b']);
	});

	test('but not when the open card is scanned once more', () => {
		const again = aReply('again', { session: aSession() });
		expect(ids(withReply(withReply(served, aReply('a')), again).rows)).toEqual(['again', 'a', 'card']);
	});
});

describe('Kembali massal', () => {
	test('closes the session and begins its own list', () => {
		const state = withMode(withReply(served, aReply('a')), 'returns', aRow('mode', 'note'));
		expect(state).toMatchObject({ mode: 'returns', session: null });
		expect(ids(state.rows)).toEqual(['mode']);
	});

	test('ends with its list still to be read', () => {
		const returns = withReply(emptyDesk('returns'), aReply('a'));
		const state = withMode(returns, 'automatic', aRow('end', 'closed'));
		expect(ids(state.rows)).toEqual(['end', 'a']);
		expect(ids(withReply(state, aReply('b')).rows)).toEqual(['b']);
	});

	test('keeps the newest 200 rows, and every code that is not known', () => {
		let state = withRow(emptyDesk('returns'), aRow('?', 'unknown'));
		for (let n = 0; n < 300; n++) state = withReply(state, aReply(String(n)));
		expect(state.rows).toHaveLength(201);
		expect(state.rows[0]?.id).toBe('299');
		expect(state.rows.at(-1)?.id).toBe('?');
	});
});

describe('a question', () => {
	const asked = withReply(
		served,
		aReply('q', {
			rows: [aRow('q', 'question')],
			question: {
				row: 'q',
				text: 'Perpanjang atau kembalikan?',
				choices: [
					{ label: 'Perpanjang', send: { act: 'renew', loan: 'l' } },
					{ label: 'Kembalikan', send: { act: 'return', copy: 'c' } }
				]
			}
		})
	);

	test('gives way to its answer', () => {
		const state = withReply(asked, aReply('answer'), 'q');
		expect(state.question).toBeNull();
		expect(ids(state.rows)).toEqual(['answer', 'card']);
	});

	test('is left as it is, and the row says so', () => {
		const state = withQuestionLeft(asked, 'Dibiarkan', 'Tidak ada yang diubah.');
		expect(state.question).toBeNull();
		expect(state.rows[0]).toMatchObject({ id: 'q', kind: 'note', result: 'Dibiarkan' });
	});
});

test('the list is counted for its last sentence', () => {
	const kinds: RowKind[] = ['lent', 'lent', 'returned', 'returned-look', 'renewed', 'refused', 'session'];
	expect(countRows(kinds.map((kind, index) => aRow(String(index), kind)))).toEqual({
		lent: 2,
		returned: 2,
		renewed: 1
	});
});

test('a batch keeps all its rows for the report, and its day only until it ends', () => {
	const begun = withReturnsOn(withMode(served, 'returns', aRow('begun', 'note')), '2026-11-23');
	const filled = withReply(withReply(begun, aReply('a')), aReply('b'));
	expect(filled.returnsOn).toBe('2026-11-23');
	const ended = withMode(filled, 'automatic', aRow('ended', 'closed'));
	expect(ids(ended.batch)).toEqual(['a', 'b']);
	expect(ended).toMatchObject({ returnsOn: null, batchOn: '2026-11-23' });
	expect(withMode(ended, 'returns', aRow('again', 'note')).batch).toEqual([]);
});

test('a scan that was taken back stays in the list, struck out of the batch, with the card as it is now', () => {
	const lent = withReply(served, aReply('a', { loans: [aLoan('l1', 'new')] }));
	const state = withReply(
		lent,
		aReply('u', { rows: [], undone: { key: 'a', result: 'Dibatalkan' }, session: aSession() })
	);
	expect(state.rows[0]).toMatchObject({ id: 'a', kind: 'undone', result: 'Dibatalkan', detail: 'Dipinjam' });
	expect(state.session?.loans).toEqual([]);
	const batch = withReply(withMode(served, 'returns', aRow('begun', 'note')), aReply('b'));
	expect(withReply(batch, aReply('u', { rows: [], undone: { key: 'b', result: '' } })).batch).toEqual([]);
});
