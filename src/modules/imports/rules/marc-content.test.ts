import { describe, expect, it } from 'vitest';
import type { MarcRecord } from '#formats/marc21/record.ts';
import { fingerprintOfRecord, withKnownLeader } from './marc-content.ts';

const record = (differently: Partial<MarcRecord> = {}): MarcRecord => ({
	leader: '00453nam a2200193ua 4500',
	fields: [
		{ tag: '001', value: '7' },
		{ tag: '005', value: '20260101000000.0' },
		{
			tag: '260',
			ind1: ' ',
			ind2: ' ',
			subfields: [
				['a', 'Padang :'],
				['c', '']
			]
		}
	],
	...differently
});
const [number, , place] = record().fields;
if (!number || !place) throw new Error('the record has no fields');

describe('what makes a record another one', () => {
	it.each([
		['another length in the leader', record({ leader: '00999nam a2200777ua 4500' }), true],
		[
			'no moment of the last change, no empty subfield',
			record({ fields: [number, { ...place, subfields: [['a', 'Padang :']] }] }),
			true
		],
		['another type', record({ leader: '00453nem a2200193ua 4500' }), false],
		['another text', record({ fields: [number, { ...place, subfields: [['a', 'Medan :']] }] }), false],
		['one field less', record({ fields: [number] }), false]
	])('%s', (_, other, isSame) => {
		expect(fingerprintOfRecord(other) === fingerprintOfRecord(record())).toBe(isSame);
	});

	it('a blank leader is filled from ours, and nothing else of it', () => {
		const blank = record({ leader: '00567     2200181   4500' });
		expect(withKnownLeader(blank, record()).leader).toBe('00567nam  2200181ua 4500');
		expect(fingerprintOfRecord(withKnownLeader(blank, record()))).toBe(fingerprintOfRecord(record()));
		expect(withKnownLeader(record({ leader: ''.padEnd(24) }), record()).leader).toHaveLength(24);
	});
});
