import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '#tests/support/shared-data.ts';
import { readIso2709 } from './read-iso2709.ts';
import { readMarcXml } from './read-marcxml.ts';
import type { MarcReadResult } from './read-result.ts';
import { isDataField, type MarcRecord } from './record.ts';
import { writeIso2709 } from './write-iso2709.ts';

const marc = sharedData('marc');
const xml = sharedData('oai-sru-marcxml');
const slims = sharedData('slims');

/** What these tests use of the collection's expected.json. */
type Counts = {
	yaz_records: number;
	yaz_controlfields: number;
	yaz_datafields: number;
	yaz_subfields: number;
	pymarc_ok: number;
	pymarc_bad: number;
};
type XmlCounts = {
	well_formed?: boolean;
	marc_records?: number;
	controlfields?: number;
	datafields?: number;
	subfields?: number;
};

function expectations<T>(folder: string | null): [string, T][] {
	return folder ? Object.entries<T>(JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8'))) : [];
}

function goodRecords(results: readonly MarcReadResult[]): MarcRecord[] {
	return results.flatMap((result) => (result.ok ? [result.record] : []));
}

function readMarc(file: string): MarcReadResult[] {
	return [...readIso2709(readFileSync(resolve(marc ?? '', file)))];
}

function readXml(file: string): MarcReadResult[] {
	return [...readMarcXml(readFileSync(resolve(xml ?? '', file)))];
}

function count(records: readonly MarcRecord[]) {
	const fields = records.flatMap((record) => record.fields);
	const data = fields.filter(isDataField);
	return {
		records: records.length,
		control: fields.length - data.length,
		data: data.length,
		subfields: data.reduce((sum, field) => sum + field.subfields.length, 0)
	};
}

/** Fields as text in NFC, ligature halves and double marks alike, without what EACC made unreadable. */
function comparable(record: MarcRecord | undefined): string[] {
	const ligatures = (text: string) => text.replace(/[\u0361\ufe20\ufe21]/g, '').normalize('NFC');
	return (record?.fields ?? []).map((field) => ligatures(JSON.stringify(field)));
}

const absent = (name: string, folder: string | null) =>
	folder ? name : `${name} (skipped: no ../shared/data)`;

describe.skipIf(!marc)(absent('MARC files of other libraries', marc), () => {
	it.each(expectations<Counts>(marc).filter(([, e]) => e.pymarc_bad === 0 && e.yaz_records === e.pymarc_ok))(
		'%s: as many records, fields and subfields as two other readers find',
		(file, expected) => {
			const results = readMarc(file);
			expect(results.every((result) => result.ok)).toBe(true);
			expect(count(goodRecords(results))).toEqual({
				records: expected.yaz_records,
				control: expected.yaz_controlfields,
				data: expected.yaz_datafields,
				subfields: expected.yaz_subfields
			});
		}
	);

	it('all 100 records with line feeds between them', () => {
		expect(goodRecords(readMarc('Catmandu-MARC/bu_bibs.mrc'))).toHaveLength(100);
	});

	it.each(expectations<Counts>(marc).filter(([, e]) => e.pymarc_bad > 0 && e.yaz_records > 0))(
		'%s: broken, and still at least what yaz gives',
		(file, expected) => {
			expect(goodRecords(readMarc(file)).length).toBeGreaterThanOrEqual(expected.yaz_records);
		}
	);

	it.each(['cp866_unimarc.marc', 'cp866_multirecord.marc', 'utf8_with_bad_bytes.marc'])(
		'%s: what cannot be read is said',
		(file) => {
			for (const result of readMarc(`ruby-marc/${file}`)) {
				expect(result.ok ? result.warnings.map((w) => w.code) : []).toContain('undecodable-bytes');
			}
		}
	);

	it('MARC-8 and UTF-8 of one record give the same fields', () => {
		const [marc8] = goodRecords(readMarc('marc4js/marc8.mrc'));
		const [utf8] = goodRecords(readMarc('marc4js/utf8.mrc'));
		expect(comparable(marc8)).toEqual(comparable(utf8));
		expect(JSON.stringify(marc8?.fields)).toContain('Escape from loneliness /');
	});

	it('every record that was read can be written and read again', () => {
		for (const [file] of expectations(marc)) {
			for (const record of goodRecords(readMarc(file))) {
				const written = writeIso2709(record);
				if (!written.ok) expect(written.code).toBe('cannot-be-written');
				else expect(goodRecords([...readIso2709(written.written)])[0]?.fields).toEqual(record.fields);
			}
		}
	});
});

describe.skipIf(!marc || !xml)(absent('golden pairs', marc && xml), () => {
	it('76 records in MARC-8 equal the same records in XML, Arabic, Hebrew and Cyrillic included', () => {
		const fromMarc8 = goodRecords(readMarc('solrmarc/specTestRecs.mrc')).map(comparable);
		const fromXml = goodRecords(readXml('solrmarc/specTestRecs_withBOM.xml')).map(comparable);
		expect(fromXml).toHaveLength(76);
		let compared = 0;
		let unread = 0;
		fromMarc8.forEach((fields, n) => {
			expect(fields).toHaveLength(fromXml[n]?.length ?? 0);
			fields.forEach((field, m) => {
				if (field.includes('\ufffd')) unread++;
				else {
					expect(field).toBe(fromXml[n]?.[m]);
					compared++;
				}
			});
		});
		// 19 fields are in EACC (see README.md).
		expect({ compared, unread }).toEqual({ compared: 2239, unread: 19 });
	});

	it('30 records in UTF-8 equal the same records in XML', () => {
		const fromMarc = goodRecords(readMarc('traject/test_data.utf8.mrc')).map(comparable);
		expect(fromMarc).toEqual(goodRecords(readXml('traject/test_data.utf8.marc.xml')).map(comparable));
		expect(fromMarc).toHaveLength(30);
	});
});

describe.skipIf(!xml)(absent('MARCXML, SRU and OAI-PMH answers', xml), () => {
	it.each(expectations<XmlCounts>(xml).filter(([file, e]) => file.endsWith('.xml') && e.well_formed))(
		'%s',
		(file, expected) => {
			const results = readXml(file);
			expect(results.every((result) => result.ok)).toBe(true);
			expect(count(goodRecords(results))).toEqual({
				records: expected.marc_records,
				control: expected.controlfields,
				data: expected.datafields,
				subfields: expected.subfields
			});
		}
	);

	it('a file that is not well-formed keeps the record before the fault and names line 72', () => {
		const results = readXml('ruby-marc/three-records-second-bad.xml');
		expect(results).toMatchObject([
			{ ok: true },
			{ ok: false, code: 'xml-not-well-formed', facts: { line: 72 } }
		]);
	});

	it('UTF-8 declared as UTF-16 is read, with a word', () => {
		const [result] = readXml('php-marc/alma-bibs-api-invalid.xml');
		expect(result).toMatchObject({ ok: true, warnings: [{ code: 'xml-encoding-not-as-declared' }] });
	});
});

describe.skipIf(!slims)(absent('SLiMS exports', slims), () => {
	it('300 records each, 005 as text, the same in both forms', () => {
		const fromMarc = goodRecords([
			...readIso2709(readFileSync(resolve(slims ?? '', 'slims-marc-export.mrc')))
		]);
		const fromXml = goodRecords([
			...readMarcXml(readFileSync(resolve(slims ?? '', 'slims-marc-export.xml')))
		]);
		expect(fromMarc).toHaveLength(300);
		expect(fromXml).toHaveLength(300);
		expect(fromMarc[0]?.fields.find((field) => field.tag === '005')).toEqual({
			tag: '005',
			value: '20261011060100'
		});
	});
});
