import { expect, test } from 'vitest';
import { refusalOfUndo } from './may-undo.ts';

const madeAt = new Date('2026-11-24T07:30:00Z');
const made = { actorId: 'yenti', madeAt, undoneAt: null };
const after = (seconds: number, actorId: string | null = 'yenti') => ({
	now: new Date(madeAt.getTime() + seconds * 1000),
	actorId
});

test.each<[string, Parameters<typeof refusalOfUndo>, string | null]>([
	['at once', [made, after(0)], null],
	['on the last second', [made, after(60)], null],
	['the answer came late', [made, after(65)], null],
	['after more than a minute', [made, after(66)], 'undo.too-late'],
	['by somebody else', [made, after(5, 'rina')], 'undo.not-yours'],
	['a second time', [{ ...made, undoneAt: madeAt }, after(5)], 'undo.done-already'],
	['nothing of that key', [undefined, after(5)], 'undo.unknown']
])('%s', (_, [act, by], code) => {
	expect(refusalOfUndo(act, by)?.code ?? null).toBe(code);
});
