import { describe, expect, it } from 'vitest';
import { recordKind } from './record-kind.ts';
import { controlValue, dataFields, firstSubfield, subfieldValues, type MarcRecord } from './record.ts';

const record: MarcRecord = {
	leader: '00000nam a2200000 i 4500',
	fields: [
		{ tag: '001', value: '9' },
		{
			tag: '650',
			ind1: ' ',
			ind2: '4',
			subfields: [
				['a', 'Adat'],
				['x', 'Sejarah'],
				['x', 'Foto']
			]
		},
		{ tag: '245', ind1: '1', ind2: '0', subfields: [['a', 'Tambo']] },
		{ tag: '651', ind1: ' ', ind2: '4', subfields: [['a', 'Sawahlunto']] }
	]
};

describe('looking into a record', () => {
	it('finds control values', () => {
		expect(controlValue(record, '001')).toBe('9');
		expect(controlValue(record, '245')).toBeNull();
	});

	it('finds fields in their order', () => {
		expect(dataFields(record, '651', '650').map((field) => field.tag)).toEqual(['650', '651']);
	});

	it('finds subfields in their order', () => {
		const [topic] = dataFields(record, '650');
		expect(topic && subfieldValues(topic, 'ax')).toEqual(['Adat', 'Sejarah', 'Foto']);
		expect(topic && firstSubfield(topic, 'x')).toBe('Sejarah');
		expect(topic && firstSubfield(topic, 'z')).toBeNull();
	});
});

describe('what a record describes', () => {
	it.each([
		['a', 'bibliographic'],
		[' ', 'bibliographic'],
		['g', 'bibliographic'],
		['x', 'holdings'],
		['y', 'holdings'],
		['z', 'authority'],
		['w', 'other']
	])('leader/06 "%s" is %s', (type, kind) => {
		expect(recordKind({ leader: `00000n${type}m a2200000 i 4500`, fields: [] })).toBe(kind);
	});
});
