import { expect, test } from 'vitest';
import type { DeskRow, DeskSession } from '../../../desk/desk-reply.ts';
import { rowsAfterSync, sessionAfterSync } from './rows-after-sync.ts';
import type { SyncResult } from './tell-server.ts';

const aRow = (id: string, kind: DeskRow['kind']): DeskRow => ({
	id,
	kind,
	time: '14.31.22',
	title: id,
	code: id,
	result: 'Dipinjam',
	detail: 'Tersimpan di perangkat ini.',
	why: []
});
const aResult = (key: string, more: Partial<SyncResult> = {}): SyncResult => ({
	key,
	state: 'done',
	title: 'Madilog',
	loan: 'l1',
	due: '2026-12-01',
	reasons: [],
	...more
});

test('a row that was told says so, with the title and day of the server', () => {
	const [row] = rowsAfterSync([aRow('a', 'lent-here')], [aResult('a')], 'id');
	expect(row).toMatchObject({ kind: 'lent', title: 'Madilog', result: 'Dipinjam' });
	expect(row?.detail).toBe('Jatuh tempo Selasa, 1 Desember 2026. Sudah dikirim.');
});

test.each(['look', 'left'] as const)('a row with a question (%s) says what must be looked at', (state) => {
	const told = aResult('a', { state, title: null, reasons: [{ say: 'Satu.' }, { say: 'Dua.' }] });
	const [row] = rowsAfterSync([aRow('a', 'lent-here')], [told], 'id');
	expect(row).toMatchObject({ kind: 'look', title: 'a', result: 'Perlu dilihat', detail: 'Satu. Dua.' });
});

test('other rows stay as they are, also one with the key of an act that was no act of this device', () => {
	const rows = [aRow('a', 'lent'), aRow('b', 'returned-here'), aRow('c', 'note')];
	const after = rowsAfterSync(rows, [aResult('a'), aResult('b', { due: null }), aResult('x')], 'id');
	expect(after.map(({ kind }) => kind)).toEqual(['lent', 'returned', 'note']);
	expect(after[0]).toBe(rows[0]);
});

test('the open session knows its loans by their own ids afterwards', () => {
	const session = {
		card: 'PD-1',
		loans: [{ id: 'a', copy: 'c', title: 'Madilog', words: 'Belum terkirim', state: 'new' }]
	} as unknown as DeskSession;
	const after = sessionAfterSync(session, [aResult('a')], 'id');
	expect(after?.loans).toMatchObject([{ id: 'l1', words: 'Jatuh tempo Selasa, 1 Desember 2026.' }]);
	expect(sessionAfterSync(null, [], 'id')).toBeNull();
});
