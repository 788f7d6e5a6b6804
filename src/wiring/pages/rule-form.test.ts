import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ruleFieldsOf, ruleForm, ruleText } from './rule-form.server.ts';

function read(typed: Record<string, string>, weekdays: string[] = []) {
	const form = new FormData();
	for (const [name, value] of Object.entries(typed)) form.set(name, value);
	for (const weekday of weekdays) form.append('weekdays', weekday);
	return v.safeParse(ruleForm, ruleText(form));
}

describe('the form of a rule', () => {
	test('an empty box says nothing, 0 is a real 0', () => {
		const { output } = read({ loanDays: '14', maxRenewals: '0', maxLoans: '  ' });
		expect(output).toMatchObject({ loanDays: 14, maxRenewals: 0, maxLoans: null, loanable: null });
	});

	test('weekdays are kept in order; all seven are every day', () => {
		expect(read({ loanDays: '1' }, ['6', '5']).output).toMatchObject({ weekdays: [5, 6] });
		expect(read({ loanDays: '1' }, ['1', '2', '3', '4', '5', '6', '7']).output).toMatchObject({
			weekdays: null
		});
	});

	test('money is written as people write it', () => {
		expect(read({ fineAmount: 'Rp1.500' }).output).toMatchObject({ fineAmount: 1500 });
	});

	test.each([
		['a word for a number', { loanDays: 'seminggu' }, 'loanDays number.wrong'],
		['less than nothing', { loanDays: '-1' }, 'loanDays number.wrong'],
		['half a day', { loanDays: '1.5' }, 'loanDays number.wrong'],
		['far too much', { loanDays: '99999' }, 'loanDays number.wrong'],
		['a day that is none', { loanDays: '7', validFrom: '2027-02-30' }, 'validFrom date.wrong'],
		[
			'an end before its beginning',
			{ loanDays: '7', validFrom: '2027-03-01', validTo: '2027-02-01' },
			'validTo dates.backwards'
		],
		['a limit of no kind', { maxLoansOfKind: '1' }, 'maxLoansOfKind kind.missing'],
		['nothing at all', {}, 'loanDays rule.says-nothing'],
		['a kind that does not exist', { loanDays: '7', materialType: 'batu' }, 'materialType choice.unknown'],
		['a key that is none', { loanDays: '7', branchId: "' or 1=1" }, 'branchId choice.unknown']
	])('%s is told', (_, typed, expected) => {
		const { issues } = read(typed);
		expect(issues?.map((issue) => `${v.getDotPath(issue)} ${issue.message}`)).toEqual([expected]);
	});

	test('what is stored comes back as it was typed', () => {
		const typed = { loanDays: '14', loanable: 'tidak', suspensionMode: 'growing', validFrom: '2027-02-08' };
		const { output, success } = read(typed, ['5']);
		if (!success) throw new Error('it was refused');
		expect(ruleFieldsOf({ ...output, id: 'x' })).toMatchObject({ ...typed, weekdays: '5', maxLoans: '' });
	});
});
