import { expect, test } from 'vitest';
import { agreementIn } from './agreement-form.ts';

test.each([
	['the same title', { diganti: 'same' }, { asked: 'same', price: null, note: null }],
	['what nobody offered', { diganti: 'gold' }, { asked: 'same', price: null, note: null }],
	['a plain number', { diganti: 'price', harga: '45000' }, { asked: 'price', price: 45_000, note: null }],
	['with a point', { diganti: 'price', harga: '45.000' }, { asked: 'price', price: 45_000, note: null }],
	['as money', { diganti: 'price', harga: ' Rp 45.000 ' }, { asked: 'price', price: 45_000, note: null }],
	['in words', { diganti: 'price', harga: 'mahal' }, { asked: 'price', price: null, note: null }],
	['below nothing', { diganti: 'price', harga: '-5' }, { asked: 'price', price: null, note: null }],
	[
		'with a note',
		{ diganti: 'similar', catatan: ' jilid dua ' },
		{ asked: 'similar', price: null, note: 'jilid dua' }
	]
])('%s', (_, typed, agreed) => {
	expect(agreementIn(typed as Record<string, string>)).toEqual(agreed);
});
