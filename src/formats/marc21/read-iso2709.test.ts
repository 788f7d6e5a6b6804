import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { readIso2709, readIso2709Stream } from './read-iso2709.ts';
import type { MarcReadResult } from './read-result.ts';
import { isDataField } from './record.ts';
import { bytesOf, rawRecord, type RawField } from './testing/raw-record.ts';

const surau: RawField[] = [
	['001', 'INLIS000000000000009'],
	['245', '10$aRobohnya surau kami /$cA.A. Navis'],
	['260', '  $aJakarta :$bGramedia,$c1986']
];

function read(bytes: Uint8Array): MarcReadResult[] {
	return [...readIso2709(bytes)];
}

/** The text of the first subfield with this tag in the first good record. */
function textOf(results: readonly MarcReadResult[], tag: string): string | undefined {
	for (const result of results) {
		if (!result.ok) continue;
		const field = result.record.fields.find((f) => f.tag === tag);
		if (field) return isDataField(field) ? field.subfields[0]?.[1] : field.value;
	}
	return undefined;
}

/** Codes in their order: of warnings for a good record, of the refusal for a bad one. */
function codes(results: readonly MarcReadResult[]): string[][] {
	return results.map((result) =>
		result.ok ? result.warnings.map((w) => w.code) : [`refused ${result.code}`]
	);
}

describe('a sound record', () => {
	it('is read as it is', () => {
		const [result] = read(rawRecord(surau));
		expect(result).toMatchObject({ ok: true, warnings: [], offset: 0, index: 0 });
		expect(result?.ok && result.record.leader).toBe('00152nam a2200061 a 4500');
		expect(result?.ok && result.record.fields).toEqual([
			{ tag: '001', value: 'INLIS000000000000009' },
			{
				tag: '245',
				ind1: '1',
				ind2: '0',
				subfields: [
					['a', 'Robohnya surau kami /'],
					['c', 'A.A. Navis']
				]
			},
			{
				tag: '260',
				ind1: ' ',
				ind2: ' ',
				subfields: [
					['a', 'Jakarta :'],
					['b', 'Gramedia,'],
					['c', '1986']
				]
			}
		]);
	});

	it('keeps the order of its directory and letters in tags', () => {
		const [result] = read(
			rawRecord([
				['999', '  $ax'],
				['CAT', '  $ay'],
				['FMT', 'BK serial'],
				['100', '1 $az']
			])
		);
		expect(result?.ok && result.record.fields.map((field) => field.tag)).toEqual([
			'999',
			'CAT',
			'FMT',
			'100'
		]);
		expect(codes(result ? [result] : [])).toEqual([[]]);
	});
});

describe('between records', () => {
	it.each([
		['nothing', ''],
		['line feeds', '\n'],
		['carriage returns and blanks', '\r\n  \r\n'],
		['NUL', '\0\0'],
		['the old end-of-file mark', '\x1a']
	])('%s may stand', (_, gap) => {
		const record = rawRecord(surau);
		const results = read(Buffer.concat([record, Buffer.from(gap), record, Buffer.from(gap)]));
		expect(codes(results)).toEqual([[], []]);
		expect(results[1]?.offset).toBe(record.length + gap.length);
	});

	it('a byte order mark at the start is passed over', () => {
		expect(codes(read(Buffer.concat([Buffer.from('\ufeff'), rawRecord(surau)])))).toEqual([[]]);
	});

	it('bytes that are no record are named with their place', () => {
		const record = rawRecord(surau);
		const results = read(Buffer.concat([record, Buffer.from('<html>bukan MARC</html>')]));
		expect(codes(results)).toEqual([[], ['refused not-marc']]);
		expect(results[1]).toMatchObject({
			offset: record.length,
			index: 1,
			say: 'Bukan rekaman MARC: 23 bita dilewati.'
		});
	});

	it('an empty file has no records', () => {
		expect(read(Buffer.alloc(0))).toEqual([]);
		expect(read(Buffer.from('\n\n'))).toEqual([]);
	});
});

describe('one bad record never stops the file', () => {
	const record = rawRecord(surau);

	it('a record cut off before the next one', () => {
		const results = read(Buffer.concat([record.subarray(0, 80), record, record]));
		expect(codes(results)).toEqual([['refused truncated'], [], []]);
		expect(results.map((r) => r.offset)).toEqual([0, 80, 80 + record.length]);
	});

	it('a record cut off at the end of the file', () => {
		expect(codes(read(Buffer.concat([record, record.subarray(0, 100)])))).toEqual([
			[],
			['refused truncated']
		]);
	});

	it('rubbish before a record', () => {
		const results = read(Buffer.concat([Buffer.from('xx lorem ipsum '), record]));
		expect(codes(results)).toEqual([['refused not-marc'], []]);
	});

	it('a directory without any sense', () => {
		const broken = Buffer.from(`00060nam a2200037 a 4500abcdefghijkl\x1e${'x'.repeat(30)}\x1d`);
		expect(codes(read(Buffer.concat([broken, record])))).toEqual([['refused directory-broken'], []]);
	});

	it('an end mark alone', () => {
		expect(codes(read(Buffer.concat([Buffer.from('\x1d'), record])))).toEqual([['refused not-marc'], []]);
	});
});

describe('wrong numbers', () => {
	it('a wrong record length is only a warning', () => {
		const results = read(Buffer.concat([rawRecord(surau, { lengthOff: 17 }), rawRecord(surau)]));
		expect(codes(results)).toEqual([['record-length-wrong'], []]);
	});

	it('a length that leads past an end mark inside the record is followed', () => {
		const record = rawRecord([...surau, ['500', '  $aCatatan \x1d aneh']]);
		const results = read(Buffer.concat([record, rawRecord(surau)]));
		expect(codes(results)).toEqual([['separator-in-text'], []]);
		expect(textOf(results, '500')).toBe('Catatan  aneh');
	});

	it.each(['00000', '99999', '     ', '00030'])('the base address "%s" is replaced', (base) => {
		const results = read(rawRecord(surau, { base }));
		expect(codes(results)).toEqual([['base-address-wrong']]);
		expect(textOf(results, '245')).toBe('Robohnya surau kami /');
	});

	it('field lengths counted in letters are replaced by the end marks', () => {
		const results = read(rawRecord([['245', '10$aKisah café é'], ...surau], { fieldLengthOff: -1 }));
		expect(codes(results)).toEqual([['directory-lengths-wrong']]);
		expect(textOf(results, '245')).toBe('Kisah café é');
		expect(textOf(results, '001')).toBe('INLIS000000000000009');
	});

	it('with a field more than entries, fields are paired by their lengths, and the record says so', () => {
		const tags = ['001', '245'];
		const record = rawRecord(surau, { directoryTags: tags, fieldLengthOff: 1 });
		const results = read(record);
		expect(codes(results)).toEqual([['directory-guessed']]);
		expect(textOf(results, '001')).toBe('INLIS000000000000009');
		expect(textOf(results, '245')).toBe('Robohnya surau kami /');
	});
});

describe('odd fields', () => {
	it.each<[string, RawField, string, unknown]>([
		[
			'SLiMS writes 005 with $a',
			['005', '  $a20261011060100'],
			'subfields-in-control-field',
			{ value: '20261011060100' }
		],
		['a number without subfields', ['500', '  catatan'], 'no-subfields', { value: '  catatan' }],
		[
			'three indicators',
			['500', '1 0$ax'],
			'indicators-odd',
			{ ind1: '1', ind2: ' ', subfields: [['a', 'x']] }
		],
		['no indicators', ['500', '$ax'], 'indicators-odd', { ind1: ' ', ind2: ' ', subfields: [['a', 'x']] }],
		['an empty subfield', ['500', '  $$ax'], 'subfield-code-odd', { subfields: [['a', 'x']] }],
		['an accent as code', ['500', '  $éx'], 'subfield-code-odd', { subfields: [['é', 'x']] }]
	])('%s', (_, field, code, expected) => {
		const results = read(rawRecord([field]));
		expect(codes(results)).toEqual([[code]]);
		expect(results[0]?.ok && results[0].record.fields[0]).toMatchObject(expected as object);
	});

	it('a field with nothing but indicators has no subfields', () => {
		const [result] = read(rawRecord([['500', '  ']]));
		expect(result?.ok && result.record.fields).toEqual([{ tag: '500', ind1: ' ', ind2: ' ', subfields: [] }]);
	});
});

describe('character sets', () => {
	const marc8: RawField[] = [['245', bytesOf('10$aTh\xe2eatre')]];
	const utf8: RawField[] = [['245', '10$aThéatre']];

	it.each([
		['MARC-8 under a blank', marc8, ' ', []],
		['UTF-8 under "a"', utf8, 'a', []],
		['UTF-8 under a blank, as INLISLite writes', utf8, ' ', ['charset-not-as-declared']],
		['MARC-8 under "a"', marc8, 'a', ['charset-not-as-declared']]
	])('%s', (_, fields, charset, expected) => {
		const results = read(rawRecord(fields, { charset }));
		expect(textOf(results, '245')).toBe('Théatre');
		expect(codes(results)).toEqual([expected]);
	});

	it('ASCII with an escape sequence is MARC-8 too', () => {
		expect(textOf(read(rawRecord([['245', bytesOf('10$aH\x1bb2\x1bsO')]], { charset: ' ' })), '245')).toBe(
			'H₂O'
		);
	});

	it('UTF-8 stays as it was written, composed or not', () => {
		expect(textOf(read(rawRecord([['245', '10$ae\u0301']])), '245')).toBe('e\u0301');
	});

	it('one bad byte in UTF-8 costs one character, with a word', () => {
		const results = read(
			rawRecord([['245', Buffer.concat([Buffer.from('10\x1faKafé \xe9'), Buffer.from([0xff])])]])
		);
		expect(textOf(results, '245')).toBe('Kafé é\ufffd');
		expect(codes(results)).toEqual([['undecodable-bytes']]);
	});

	it('a UTF-8 field in a MARC-8 record is read as UTF-8', () => {
		const results = read(rawRecord([...marc8, ['500', '  $aNaïve – ‘kutipan’']], { charset: ' ' }));
		expect(textOf(results, '245')).toBe('Théatre');
		expect(textOf(results, '500')).toBe('Naïve – ‘kutipan’');
	});

	it('bytes of some other code page never pass without a word', () => {
		const cp866 = bytesOf('  $a\x8f\xe0\xa8\xa2\xa5\xe2');
		for (const charset of [' ', 'a']) {
			expect(codes(read(rawRecord([['500', cp866]], { charset })))[0]).toContain('undecodable-bytes');
		}
	});

	it('EACC is named', () => {
		const results = read(rawRecord([['880', Buffer.from('10\x1fa\x1b$1!4I!0a\x1b(B')]], { charset: ' ' }));
		expect(codes(results)).toEqual([['eacc-not-read']]);
	});
});

describe('a stream', () => {
	async function* chunked(bytes: Buffer, size: number) {
		for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
	}

	it.each([1, 7, 100, 4096])('in chunks of %i bytes gives what memory gives', async (size) => {
		const inner = rawRecord([...surau, ['500', '  $aa\x1db']]);
		const file = Buffer.concat([
			rawRecord(surau),
			Buffer.from('\r\n'),
			inner,
			rawRecord(surau, { lengthOff: 40 }),
			rawRecord(surau).subarray(0, 90),
			rawRecord(surau),
			Buffer.from('ekor')
		]);
		expect(await Array.fromAsync(readIso2709Stream(chunked(file, size)))).toEqual(read(file));
		expect(read(file)).toHaveLength(6);
	});

	it('gives up on a large file that is not MARC without holding all of it', async () => {
		const results = await Array.fromAsync(
			readIso2709Stream(chunked(Buffer.alloc(9_000_000, 'x'), 1_000_000))
		);
		expect(results.length).toBeGreaterThan(1);
		expect(results.every((result) => !result.ok && result.code === 'not-marc')).toBe(true);
	});
});
