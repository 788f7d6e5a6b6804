import { expect, test } from 'vitest';
import { lookInto } from './list-lookup.ts';
import { aList } from './testing/a-list.ts';

const list = lookInto(aList);

test('finds cards and barcodes in any capitals, with their sentences', () => {
	expect(list.member(' pd-000003 ')).toMatchObject({ name: 'Citra C.', bars: ['Keanggotaan berakhir.'] });
	expect(list.copy('00030001')).toMatchObject({
		title: 'Resep Lembah',
		keptFor: 'PD-000002',
		bars: ['Disimpan untuk pesanan orang lain.']
	});
	expect([list.member('00010001'), list.copy('PD-000001')]).toEqual([undefined, undefined]);
});

test.each([
	['a new copy', '00012345', 'copy'],
	['a card of an old kind that nobody has', 'LAMA-1', undefined],
	// The list has a card and a barcode of this shape.
	['a code of both shapes', 'PD-123456', undefined]
])('%s looks like a %s', (_, code, expected) => {
	expect(list.looksLike(code)).toBe(expected);
});

test('a card that nobody has yet is known by its shape, where no barcode has that shape', () => {
	const onlyCards = lookInto({ ...aList, copies: aList.copies.slice(0, 4) });
	expect(onlyCards.looksLike('PD-123456')).toBe('member');
});

test('says the due date of a category on a day it knows, and nothing else', () => {
	expect(list.dueOn('2026-11-25', 1)).toBe('2026-12-09');
	expect([list.dueOn('2027-01-01', 1), list.dueOn('2026-11-25', 9)]).toEqual([undefined, undefined]);
});
