import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIso2709 } from './read-iso2709.ts';
import type { MarcField, MarcRecord } from './record.ts';
import { marcRecord } from './testing/arbitrary-record.ts';
import { writeIso2709 } from './write-iso2709.ts';

const leader = '00000nam a2200000 i 4500';

function recordOf(...fields: MarcField[]): MarcRecord {
	return { leader, fields };
}

/** The places of a leader that the writer does not compute. */
function kept(text: string): string {
	return text.slice(5, 9) + text.slice(17, 20);
}

describe('ISO 2709', () => {
	it('gives back the same record, whatever is in it', () => {
		fc.assert(
			fc.property(marcRecord, (record) => {
				const result = writeIso2709(record);
				if (!result.ok) throw new Error(result.say);
				const [read, ...more] = readIso2709(result.written);
				expect(more).toEqual([]);
				expect(read).toMatchObject({ ok: true, warnings: [] });
				if (!read?.ok) return;
				expect(read.record.fields).toEqual(record.fields);
				expect(kept(read.record.leader)).toBe(kept(record.leader));
			})
		);
	});

	it('writes lengths in bytes, not in letters', () => {
		const result = writeIso2709(recordOf({ tag: '500', ind1: ' ', ind2: ' ', subfields: [['a', 'é😀']] }));
		// Leader 24, directory 12 and mark, indicators 2, subfield 2 + 6 bytes and mark, end.
		expect(result.ok && new TextDecoder().decode(result.written)).toBe(
			'00049nam a2200037 i 4500500001100000\x1e  \x1faé😀\x1e\x1d'
		);
	});

	it('marks UTF-8 in the leader', () => {
		const result = writeIso2709({ leader: '     nam  22        4500', fields: [{ tag: '001', value: 'x' }] });
		expect(result.ok && String.fromCharCode(result.written[9] ?? 0)).toBe('a');
	});

	it('refuses a field over 9,999 bytes and tells its size', () => {
		const field = (length: number): MarcField => ({
			tag: '520',
			ind1: ' ',
			ind2: ' ',
			subfields: [['a', 'x'.repeat(length)]]
		});
		expect(writeIso2709(recordOf(field(9_994))).ok).toBe(true);
		expect(writeIso2709(recordOf(field(9_995)))).toMatchObject({
			ok: false,
			code: 'field-too-long',
			facts: { tag: '520', bytes: 10_000 }
		});
	});

	it('refuses a record over 99,999 bytes', () => {
		const fields = Array.from({ length: 11 }, (): MarcField => ({ tag: '009', value: 'x'.repeat(9_990) }));
		expect(writeIso2709(recordOf(...fields.slice(1))).ok).toBe(false);
		expect(writeIso2709(recordOf(...fields.slice(2))).ok).toBe(true);
		expect(writeIso2709(recordOf(...fields))).toMatchObject({ ok: false, code: 'record-too-long' });
	});

	it.each<[string, MarcField]>([
		['an end mark in a text', { tag: '500', ind1: ' ', ind2: ' ', subfields: [['a', 'x\x1ey']] }],
		['a separator in a control field', { tag: '001', value: 'a\x1fb' }],
		['half a character', { tag: '001', value: 'a\ud83d' }],
		['a tag of two letters', { tag: '24', value: 'abc' }],
		['an indicator that is none', { tag: '500', ind1: '', ind2: ' ', subfields: [] }],
		['a subfield code of two letters', { tag: '500', ind1: ' ', ind2: ' ', subfields: [['ab', 'x']] }],
		['subfields under a control tag', { tag: '005', ind1: ' ', ind2: ' ', subfields: [['a', 'x']] }],
		['a data tag without subfields that would read as indicators', { tag: '500', value: '10' }]
	])('refuses %s', (_, field) => {
		expect(writeIso2709(recordOf(field))).toMatchObject({ ok: false, code: 'cannot-be-written' });
	});

	it('refuses a leader that is none', () => {
		expect(writeIso2709({ leader: 'pendek', fields: [] })).toMatchObject({ ok: false });
	});
});
