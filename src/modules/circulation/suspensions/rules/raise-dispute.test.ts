import { expect, test } from 'vitest';
import { refusalsOfDispute } from './raise-dispute.ts';

const facts = { words: 'Saya sakit', isRaised: false, endsOn: '2026-11-01', today: '2026-11-24' };

test.each([
	['while it runs', { endsOn: '2026-12-01' }, []],
	['thirty days after its last day', { endsOn: '2026-10-25' }, []],
	['thirty-one days after', { endsOn: '2026-10-24' }, ['dispute.too-late']],
	['a second time', { isRaised: true }, ['dispute.raised-already']],
	[
		'without a word, a second time',
		{ words: '', isRaised: true },
		['dispute.no-words', 'dispute.raised-already']
	]
])('%s', (_, differs, codes) => {
	expect(refusalsOfDispute({ ...facts, ...differs }).map(({ code }) => code)).toEqual(codes);
});
