import { expect, test } from 'vitest';
import type { DeskRow, DeskSession, RowKind } from '../../desk/desk-reply.ts';
import { receiptOf } from './receipt.ts';

const session: DeskSession = {
	card: 'PD-000345',
	name: 'Budi Misal',
	membership: null,
	alerts: [],
	limit: 3,
	loans: [],
	readyHolds: [],
	facts: []
};
const row = (kind: RowKind, title: string, due?: string): DeskRow => ({
	id: title,
	time: '',
	kind,
	title,
	code: '',
	result: '',
	detail: null,
	why: [],
	...(due === undefined ? {} : { due })
});

test('names nobody, and tells in order what was lent, renewed and returned', () => {
	const rows = [
		row('undone', 'Atheis'),
		row('returned-look', 'Kemarau'),
		row('refused', 'Belenggu'),
		row('renewed', 'Salah Asuhan', '2026-12-08'),
		row('lent', 'Madilog', '2026-12-01'),
		row('session', 'Kartu Budi Misal')
	];
	expect(receiptOf(session, rows)).toEqual({
		card: '…0345',
		initials: 'BM',
		lines: [
			{ kind: 'lent', title: 'Madilog', due: '2026-12-01' },
			{ kind: 'renewed', title: 'Salah Asuhan', due: '2026-12-08' },
			{ kind: 'returned', title: 'Kemarau', due: null }
		]
	});
});

test('a loan without network has the day that was told at the counter', () => {
	const rows = [row('returned-here', 'Kemarau'), row('lent-here', 'Madilog', '2026-12-01')];
	expect(receiptOf(session, rows)?.lines).toEqual([
		{ kind: 'lent', title: 'Madilog', due: '2026-12-01' },
		{ kind: 'returned', title: 'Kemarau', due: null }
	]);
});

test('a session in which nothing was done has none', () => {
	expect(receiptOf(session, [row('session', 'Kartu'), row('refused', 'Madilog')])).toBeNull();
	expect(receiptOf(null, [row('returned', 'Madilog')])).toBeNull();
});
