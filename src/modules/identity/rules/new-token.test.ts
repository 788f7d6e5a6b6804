import { expect, test } from 'vitest';
import { refuseToken } from './new-token.ts';

test.each<[string, Omit<Parameters<typeof refuseToken>[0], 'roleName'>, string[]]>([
	['a reader with a card', { isStaffRole: false, card: 'PD-1', holder: 'reader' }, []],
	[
		'a reader without a card',
		{ isStaffRole: false, card: undefined, holder: 'nobody' },
		['token.card-needed']
	],
	['a card nobody has', { isStaffRole: false, card: 'PD-1', holder: 'nobody' }, ['token.card-unknown']],
	['a card of staff', { isStaffRole: false, card: 'PD-1', holder: 'staff' }, ['token.card-of-staff']],
	['a program at the desk', { isStaffRole: true, card: undefined, holder: 'nobody' }, []],
	[
		'a program in the name of a person',
		{ isStaffRole: true, card: 'PD-1', holder: 'staff' },
		['token.card-not-for-role']
	]
])('%s', (_, facts, codes) => {
	expect(refuseToken({ roleName: 'x', ...facts }).map((reason) => reason.code)).toEqual(codes);
});
