import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarcXml } from './read-marcxml.ts';
import type { MarcField } from './record.ts';
import { marcRecord } from './testing/arbitrary-record.ts';
import { marcXmlClosing, marcXmlOpening, writeMarcXml } from './write-marcxml.ts';

describe('MARCXML', () => {
	it('gives back the same records, whatever is in them', () => {
		fc.assert(
			fc.property(fc.array(marcRecord, { maxLength: 3 }), (records) => {
				const written = records.map((record) => {
					const result = writeMarcXml(record);
					if (!result.ok) throw new Error(result.say);
					return result.written;
				});
				const file = Buffer.from(marcXmlOpening + written.join('') + marcXmlClosing);
				const results = [...readMarcXml(file)];
				expect(results.map((r) => r.ok && r.record)).toEqual(records);
				expect(
					results.flatMap((r) => (r.ok ? r.warnings : [r])).filter((w) => w.code !== 'undecodable-bytes')
				).toEqual([]);
			})
		);
	});

	it('is the form of the standard', () => {
		const result = writeMarcXml({
			leader: '00000nam a2200000 i 4500',
			fields: [
				{ tag: '001', value: '9' },
				{ tag: '245', ind1: '1', ind2: ' ', subfields: [['a', 'A & B <"C">']] }
			]
		});
		expect(result.ok && result.written).toBe(`<record>
  <leader>00000nam a2200000 i 4500</leader>
  <controlfield tag="001">9</controlfield>
  <datafield tag="245" ind1="1" ind2=" ">
    <subfield code="a">A &amp; B &lt;"C"&gt;</subfield>
  </datafield>
</record>
`);
	});

	it.each<[string, MarcField]>([
		['a control character', { tag: '500', ind1: ' ', ind2: ' ', subfields: [['a', 'x\x0by']] }],
		['half a character', { tag: '001', value: '\udc00' }],
		['a tag that is none', { tag: '', value: 'x' }],
		['a subfield code that is none', { tag: '500', ind1: ' ', ind2: ' ', subfields: [['', 'x']] }],
		['an indicator that is none', { tag: '500', ind1: '10', ind2: ' ', subfields: [] }]
	])('refuses %s', (_, field) => {
		expect(writeMarcXml({ leader: ' '.repeat(24), fields: [field] })).toMatchObject({
			ok: false,
			code: 'cannot-be-written'
		});
	});
});
