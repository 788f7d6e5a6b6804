import * as v from 'valibot';
import { expect, test } from 'vitest';
import { closingForm, sayCalendarIssues } from './closing-form.server.ts';

const form = closingForm('sudden', '2026-11-24');
const flood = { firstDay: '2026-11-24', lastDay: '2026-11-25', reason: 'Banjir', branchId: '' };

test('an empty last day is the first one, an empty place is all of them', () => {
	expect(v.parse(form, { ...flood, lastDay: ' ' })).toEqual({
		firstDay: '2026-11-24',
		lastDay: '2026-11-24',
		reason: 'Banjir',
		branchId: null,
		kind: 'sudden'
	});
});

test.each([
	['yesterday', { firstDay: '2026-11-23' }, 'firstDay', 'sudah lewat'],
	['no date', { firstDay: 'besok' }, 'firstDay', 'tidak terbaca'],
	['backwards', { lastDay: '2026-11-23' }, 'lastDay', 'mendahului'],
	['a hundred days', { lastDay: '2027-03-04' }, 'lastDay', 'Paling lama 90 hari'],
	['ninety-one days', { lastDay: '2027-02-22' }, 'lastDay', 'Paling lama 90 hari'],
	['no reason', { reason: ' ' }, 'reason', 'alasannya'],
	['a place that is none', { branchId: 'Adinegoro' }, 'branchId', 'dari daftar']
])('%s is told beside its box', (_, wrong, field, words) => {
	const { issues } = v.safeParse(form, { ...flood, ...wrong });
	const [told] = sayCalendarIssues(issues ?? [], 'id');
	expect(told?.field).toBe(field);
	expect(told?.text).toContain(words);
});

test('ninety days are taken', () => {
	expect(v.safeParse(form, { ...flood, lastDay: '2027-02-21' }).success).toBe(true);
});
