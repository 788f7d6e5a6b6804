import { expect, test } from 'vitest';
import type { DeskRow, RowKind } from '../../desk/desk-reply.ts';
import { countBatch } from './batch-report.ts';

const row = (kind: RowKind): DeskRow => ({
	id: kind,
	time: '',
	kind,
	title: '',
	code: '',
	result: '',
	detail: null,
	why: []
});

test('what came back, what is kept, what must be looked at, and what is left', () => {
	const kinds: RowKind[] = [
		'returned',
		'returned',
		'returned-look',
		'returned-held',
		'held',
		'unknown',
		'not-on-loan',
		'note'
	];
	expect(countBatch(kinds.map(row))).toEqual({ returned: 4, held: 2, looked: 1, open: 2 });
});
