import { expect, test } from 'vitest';
import { pinAtKiosk } from './pin-at-kiosk.ts';

test.each([
	['a child, whatever is set', { isChild: true, hasPin: true, isRequired: true }, 'open'],
	['an adult with a PIN', { isChild: false, hasPin: true, isRequired: false }, 'ask'],
	['an adult without one', { isChild: false, hasPin: false, isRequired: false }, 'open'],
	[
		'an adult without one where it is required',
		{ isChild: false, hasPin: false, isRequired: true },
		'missing'
	]
] as const)('%s', (_, card, wanted) => {
	expect(pinAtKiosk(card)).toBe(wanted);
});
