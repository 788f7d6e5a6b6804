import { describe, expect, test } from 'vitest';
import { instantOfLine, MOST_COPIES, problemsOfLine, type LateLine } from './late-line.ts';

const line: LateLine = {
	key: 'a',
	kind: 'loan',
	day: '2026-11-23',
	time: '09:15',
	card: 'SW-000001',
	copies: ['PD-0001', 'PD-0002']
};
const known = { cards: new Set(['sw-000001']), copies: new Set(['pd-0001', 'pd-0002']) };
/** Tuesday 24 November 2026, 14.30 WIB. */
const at = { now: new Date('2026-11-24T07:30:00Z'), today: '2026-11-24', days: 14 };

const codesOf = (differently: Partial<LateLine>) =>
	problemsOfLine({ ...line, ...differently }, known, at).map(({ code }) => code);

describe('a line of a paper list', () => {
	test.each<[string, Partial<LateLine>, string[]]>([
		['of yesterday is sound', {}, []],
		['in any capitals', { card: 'sw-000001', copies: ['pd-0001'] }, []],
		['a minute ago', { day: '2026-11-24', time: '14:29' }, []],
		['this very minute', { day: '2026-11-24', time: '14:30' }, []],
		['in a minute', { day: '2026-11-24', time: '14:31' }, ['day.future']],
		['tomorrow', { day: '2026-11-25', time: '08:00' }, ['day.future']],
		['on the first day that may be written', { day: '2026-11-10' }, []],
		['the day before that', { day: '2026-11-09' }, ['day.too-old']],
		['on a day that does not exist', { day: '2026-11-31' }, ['day.wrong']],
		['without a day', { day: '' }, ['day.wrong']],
		['without a time', { time: '' }, ['time.wrong']],
		['at 24.00', { time: '24:00' }, ['time.wrong']],
		['a loan without a card', { card: '' }, ['card.missing']],
		['a return without a card', { kind: 'return', card: '' }, []],
		['a card that nobody has', { card: 'SW-9' }, ['card.unknown']],
		['no copies', { copies: [] }, ['copies.missing']],
		['a code that is no copy', { copies: ['PD-0001', 'PD-9'] }, ['copy.unknown']],
		['a copy twice', { copies: ['PD-0001', 'pd-0001'] }, ['copy.twice']],
		[
			'everything wrong at once',
			{ day: '', time: 'x', card: '', copies: [] },
			['day.wrong', 'time.wrong', 'card.missing', 'copies.missing']
		]
	])('%s', (_, differently, codes) => {
		expect(codesOf(differently)).toEqual(codes);
	});

	test('too many copies are a slip of the scanner', () => {
		const many = Array.from({ length: MOST_COPIES + 1 }, (_, n) => `X${n}`);
		const of = { cards: known.cards, copies: new Set(many.map((code) => code.toLowerCase())) };
		expect(problemsOfLine({ ...line, copies: many }, of, at)).toMatchObject([{ code: 'copies.many' }]);
		expect(problemsOfLine({ ...line, copies: many.slice(1) }, of, at)).toEqual([]);
	});

	test('happened by the clock on the wall', () => {
		expect(instantOfLine(line).toISOString()).toBe('2026-11-23T02:15:00.000Z');
	});
});
