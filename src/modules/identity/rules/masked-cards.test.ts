import { expect, test } from 'vitest';
import { maskedCards } from './masked-cards.ts';

test.each([
	[
		['PD-000012', 'PD-000345'],
		['…012', '…345']
	],
	[
		['PD-001012', 'PD-002012'],
		['…1012', '…2012']
	],
	[['PD-000012'], ['…012']],
	[[], []],
	[
		['7', '8'],
		['7', '8']
	]
])('%j is shown as %j', (cards, shown) => {
	expect(maskedCards(cards)).toEqual(shown);
});
