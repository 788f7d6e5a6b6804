import fc from 'fast-check';
import type { MarcField, MarcRecord, MarcSubfield } from '../record.ts';

/** Letters as catalogues have them, with everything that markup and MARC give a meaning to. */
const character = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...'abc XYZ 019 .,:;/=()[]-$#|') },
	{ weight: 2, arbitrary: fc.constantFrom('é', 'e\u0301', 'ḥ', 'قرآن', 'ᬩ', '北', '😀', '�', '\u00a0') },
	{ weight: 1, arbitrary: fc.constantFrom('&', '<', '>', '"', "'", ']]>', '&amp;', '\t', '\n', '\r') }
);

/** Text that both forms can hold. */
export const text = fc.array(character, { maxLength: 24 }).map((parts) => parts.join(''));

const indicator = fc.constantFrom(' ', '0', '1', '4', 'z');
const code = fc.constantFrom(...'abcdxyz0689');
const subfield: fc.Arbitrary<MarcSubfield> = fc.tuple(code, text);
const controlField: fc.Arbitrary<MarcField> = fc.record({
	tag: fc.constantFrom('001', '003', '005', '008'),
	value: text
});
const dataField: fc.Arbitrary<MarcField> = fc.record({
	tag: fc.constantFrom('020', '100', '245', '264', '650', '856', '990', 'CAT'),
	ind1: indicator,
	ind2: indicator,
	subfields: fc.array(subfield, { maxLength: 5 })
});

/** Records with any leader letters, fields in any order, repeated, empty. */
export const marcRecord: fc.Arbitrary<MarcRecord> = fc.record({
	leader: fc.constantFrom('00000nam a2200000 i 4500', '     cas  22      a 4500', '                        '),
	fields: fc.array(fc.oneof({ weight: 1, arbitrary: controlField }, { weight: 3, arbitrary: dataField }), {
		maxLength: 12
	})
});
