import { describe, expect, it } from 'vitest';
import { alignFields, type AlignEntry, type AlignPart } from './align-fields.ts';

const control = (length: number): AlignEntry => ({ isControl: true, length });
const data = (length: number): AlignEntry => ({ isControl: false, length });
const plain = (length: number): AlignPart => ({ hasSubfields: false, length });
const withSubfields = (length: number): AlignPart => ({ hasSubfields: true, length });

describe('pairing entries with fields', () => {
	it('a field without entry is passed over', () => {
		expect(
			alignFields(
				[control(10), data(20), data(40)],
				[plain(10), withSubfields(22), withSubfields(3), withSubfields(40)]
			)
		).toEqual([0, 1, 3]);
	});

	it('an entry without field is passed over', () => {
		expect(alignFields([data(20), data(90), data(40)], [withSubfields(20), withSubfields(41)])).toEqual([
			0,
			null,
			1
		]);
	});

	it('a control field never takes subfields while there is another way', () => {
		expect(alignFields([control(12), data(12)], [withSubfields(12)])).toEqual([null, 0]);
	});

	it('unreadable lengths still keep the order', () => {
		expect(alignFields([data(NaN), data(NaN)], [withSubfields(5), withSubfields(6)])).toEqual([0, 1]);
	});

	it('nothing pairs with nothing', () => {
		expect(alignFields([], [withSubfields(5)])).toEqual([]);
		expect(alignFields([data(5)], [])).toEqual([null]);
	});
});
