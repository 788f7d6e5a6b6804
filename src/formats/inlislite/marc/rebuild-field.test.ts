import { describe, expect, it } from 'vitest';
import { rebuildField } from './rebuild-field.ts';
import type { StoredField } from './stored-field.ts';

const stored = (field: Partial<StoredField>): StoredField => ({
	legacyId: '1',
	tag: '245',
	ind1: '#',
	ind2: '#',
	value: null,
	subfields: [],
	...field
});

describe('rebuildField', () => {
	it('takes the whole value of control fields, whatever rows hang on them', () => {
		const field = stored({ tag: '008', value: '150211s1939####io*a', subfields: [['5', '0211s1939']] });
		expect(rebuildField(field).field).toEqual({ tag: '008', value: '150211s1939    io a' });
	});

	it('leaves a control number as it is', () => {
		expect(rebuildField(stored({ tag: '001', value: 'INLIS#1' })).field).toEqual({
			tag: '001',
			value: 'INLIS#1'
		});
	});

	it.each([
		['#', ' '],
		['*', ' '],
		[null, ' '],
		['', ' '],
		[' ', ' '],
		['1', '1']
	])('indicator %j is %j', (ind1, blank) => {
		expect(rebuildField(stored({ value: '$a x', ind1 })).field).toMatchObject({ ind1: blank });
	});

	it('leaves empty subfields out and counts them', () => {
		const { field, emptySubfields } = rebuildField(stored({ tag: '260', value: '$a Padang :$b s.n.,$c' }));
		expect(emptySubfields).toBe(1);
		expect(field).toMatchObject({
			subfields: [
				['a', 'Padang :'],
				['b', 's.n.,']
			]
		});
	});

	it('gives no field when nothing is in it', () => {
		expect(rebuildField(stored({ value: '$a ' })).field).toBeUndefined();
		expect(rebuildField(stored({ tag: '005', value: '' })).field).toBeUndefined();
	});
});
