import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { readMarcXml, readMarcXmlStream } from './read-marcxml.ts';
import type { MarcReadResult } from './read-result.ts';

const fields = `<controlfield tag="001">INLIS9</controlfield>
	<datafield tag="245" ind1="1" ind2="0"><subfield code="a">Kisah café &amp; surau</subfield></datafield>`;
const record = `<record><leader>     nam a22      a 4500</leader>${fields}</record>`;
const expected = {
	leader: '     nam a22      a 4500',
	fields: [
		{ tag: '001', value: 'INLIS9' },
		{ tag: '245', ind1: '1', ind2: '0', subfields: [['a', 'Kisah café & surau']] }
	]
};

function read(xml: string | Uint8Array): MarcReadResult[] {
	return [...readMarcXml(typeof xml === 'string' ? Buffer.from(xml) : xml)];
}

function codes(results: readonly MarcReadResult[]): string[][] {
	return results.map((result) =>
		result.ok ? result.warnings.map((w) => w.code) : [`refused ${result.code}`]
	);
}

describe('MARCXML', () => {
	it.each([
		['a bare record', record],
		[
			'a collection with the usual namespace',
			`<collection xmlns="http://www.loc.gov/MARC21/slim">${record}</collection>`
		],
		[
			'a prefix',
			record.replace(/<(\/?)(?=\w)/g, '<$1marc:').replace('<marc:record', '<marc:record xmlns:marc="x"')
		],
		['a prefix that nobody declared', record.replace(/<(\/?)(?=\w)/g, '<$1marc:')],
		[
			'an answer of OAI-PMH',
			`<OAI-PMH><ListRecords><record><header><identifier>oai:1</identifier></header><metadata>${record}</metadata></record></ListRecords></OAI-PMH>`
		],
		[
			'an answer of SRU',
			`<zs:searchRetrieveResponse><zs:records><zs:record><zs:recordData>${record}</zs:recordData><zs:recordPosition>1</zs:recordPosition></zs:record></zs:records></zs:searchRetrieveResponse>`
		],
		['blank lines before the declaration', `\n\n<?xml version="1.0" encoding="UTF-8"?>${record}`],
		[
			'comments and CDATA',
			record.replace('Kisah café &amp; surau', 'Kisah <!-- x --><![CDATA[café & ]]>surau')
		]
	])('%s', (_, xml) => {
		expect(read(xml)).toMatchObject([{ ok: true, record: expected, warnings: [], index: 0 }]);
	});

	it('keeps every blank', () => {
		const [result] = read(
			'<record><leader>                        </leader><controlfield tag="008">  x  </controlfield></record>'
		);
		expect(result).toMatchObject({
			ok: true,
			warnings: [],
			record: { leader: ' '.repeat(24), fields: [{ value: '  x  ' }] }
		});
	});

	it('other records of a wrapper are no MARC records', () => {
		expect(read('<top><record><dc:title>Bukan MARC</dc:title></record></top>')).toEqual([]);
	});

	it.each([
		[
			'leading zeros lost',
			'<record><leader>                        </leader><datafield tag="42" ind1=" " ind2=" "/></record>',
			'tag-odd'
		],
		['no leader', `<record>${fields}</record>`, 'leader-missing'],
		['a short leader', `<record><leader>nam</leader>${fields}</record>`, 'leader-odd'],
		['no subfield code', record.replace(' code="a"', ''), 'subfield-code-odd'],
		['an odd indicator', record.replace('ind1="1"', 'ind1="12"'), 'indicators-odd']
	])('%s: read, with a word', (_, xml, code) => {
		expect(codes(read(xml))).toEqual([[code]]);
	});

	it('pads a tag that lost its zeros', () => {
		const [result] = read('<record><leader/><controlfield tag="1">x</controlfield></record>');
		expect(result).toMatchObject({ record: { fields: [{ tag: '001', value: 'x' }] } });
	});
});

describe('encodings', () => {
	const declaring = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${record}`;

	it.each([
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${declaring('UTF-8')}`), []],
		['UTF-16 with a byte order mark', Buffer.from(`\ufeff${declaring('UTF-16')}`, 'utf16le'), []],
		['UTF-16 without one', Buffer.from(declaring('UTF-16'), 'utf16le'), []],
		['big-endian UTF-16', Buffer.from(`\ufeff${declaring('UTF-16')}`, 'utf16le').swap16(), []],
		['Latin-1', Buffer.from(declaring('ISO-8859-1'), 'latin1'), []],
		['UTF-8 declared as UTF-16', Buffer.from(declaring('UTF-16')), ['xml-encoding-not-as-declared']],
		['UTF-8 declared as Latin-1', Buffer.from(declaring('ISO-8859-1')), ['xml-encoding-not-as-declared']],
		[
			'Latin-1 declared as UTF-8',
			Buffer.from(declaring('UTF-8'), 'latin1'),
			['xml-encoding-not-as-declared']
		],
		['an encoding that nobody knows', Buffer.from(declaring('x-marc')), ['xml-encoding-not-as-declared']]
	])('%s', (_, bytes, warnings) => {
		const results = read(bytes);
		expect(results).toMatchObject([{ ok: true, record: expected }]);
		expect(codes(results)).toEqual([warnings]);
	});

	it('a bad byte among good letters is shown and named', () => {
		const [before = '', after = ''] = record.split('</subfield>');
		const bytes = [Buffer.from(`${before} \u2020`), Buffer.from([0xff]), Buffer.from(`</subfield>${after}`)];
		const results = read(Buffer.concat(bytes));
		expect(codes(results)[0]).toContain('undecodable-bytes');
	});
});

describe('XML that is not well-formed', () => {
	it('keeps the records before the fault and names its line', () => {
		const results = read(
			`<collection>\n${record}\n<record><leader>x</leader\n></rec>\n${record}</collection>`
		);
		expect(codes(results)).toEqual([[], ['refused xml-not-well-formed']]);
		expect(results[1]).toMatchObject({ index: 1, facts: { line: 5 } });
	});

	it.each([
		['a file cut off', `<collection>${record}<record><leader>`, 2],
		['text that is no XML', 'judul;pengarang', 1],
		['an entity that nobody defined', record.replace('&amp;', '&nbsp;'), 1],
		['nothing at all', '', 1]
	])('%s', (_, xml, count) => {
		const results = read(xml);
		expect(results).toHaveLength(count);
		expect(results.at(-1)).toMatchObject({ ok: false, code: 'xml-not-well-formed' });
	});

	it('never fetches or expands entities', () => {
		const results = read(
			`<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${record.replace('&amp;', '&x;')}`
		);
		expect(codes(results)).toEqual([['refused xml-not-well-formed']]);
	});
});

describe('a stream', () => {
	async function* chunked(bytes: Buffer, size: number) {
		for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
	}

	it.each([1, 5, 64, 5000])('in chunks of %i bytes gives what memory gives', async (size) => {
		const file = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><collection>${record.repeat(20)}<x`);
		const streamed = await Array.fromAsync(readMarcXmlStream(chunked(file, size)));
		expect(streamed).toEqual(read(file));
		expect(streamed).toHaveLength(21);
	});
});
