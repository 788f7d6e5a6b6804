import { gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MarcField, MarcRecord } from '#formats/marc21/record.ts';
import { writeIso2709 } from '#formats/marc21/write-iso2709.ts';
import { marcXmlClosing, marcXmlOpening, writeMarcXml } from '#formats/marc21/write-marcxml.ts';
import { useDatabase } from '#tests/support/database.ts';
import { sharedData } from '#tests/support/shared-data.ts';
import type { ImportFile } from '../sources/import-file.ts';
import { recogniseKind } from '../sources/read-source.ts';
import { aSeal, fileOf, fileOnDisk, fixtureDump, importedAt } from '../testing/import-rig.ts';
import { commitImport } from './commit-import.ts';
import type { ImportReport } from './report.ts';

const seal = aSeal();
const context = { now: importedAt, actorId: null, seal };
const asOf = '2026-06-30';
const database = useDatabase();

function aRecord(number: string | null, title: string | null, ...more: MarcField[]): MarcRecord {
	const control: MarcField[] = number === null ? [] : [{ tag: '001', value: number }];
	const name: MarcField[] =
		title === null ? [] : [{ tag: '245', ind1: '0', ind2: '0', subfields: [['a', title]] }];
	return { leader: '00000nam a2200000 a 4500', fields: [...control, ...more, ...name] };
}

function mrc(...records: MarcRecord[]): Buffer {
	return Buffer.concat(
		records.map((record) => {
			const result = writeIso2709(record);
			if (!result.ok) throw new Error(result.say);
			return result.written;
		})
	);
}

function xml(...records: MarcRecord[]): string {
	const parts = records.map((record) => {
		const result = writeMarcXml(record);
		if (!result.ok) throw new Error(result.say);
		return result.written;
	});
	return marcXmlOpening + parts.join('') + marcXmlClosing;
}

async function commit(...files: ImportFile[]): Promise<ImportReport> {
	const outcome = await commitImport(database.db, { kind: 'marc', files, asOf }, context);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
	return outcome.value;
}

const titles = async () =>
	(
		await database.db.execute<{ title: string; control_number: string | null; version: number }>(
			sql`select title, control_number, version from title order by id`
		)
	).rows;
const outcome = ({ byEntity }: ImportReport) => {
	const { created, updated, unchanged, rejected } = byEntity.titles ?? {};
	return [created, updated, unchanged, rejected];
};
const lines = ({ notices }: ImportReport) =>
	notices.map(({ source, row, code }) => `${source} ${row} ${code}`);

beforeEach(async () => {
	for (const table of ['import_finding', 'imported_row', 'import_run', 'copy', 'title'])
		await database.db.execute(sql.raw(`delete from ${table}`));
});

describe('MARC files', () => {
	it('become titles, whatever the form, packed or not, and a second run changes nothing', async () => {
		const files = [
			fileOf('a.mrc', mrc(aRecord('1', 'Satu'), aRecord('2', 'Dua'))),
			fileOf('b.xml', xml(aRecord('3', 'Tiga'))),
			fileOf('c.mrc.gz', gzipSync(mrc(aRecord('4', 'Empat'))))
		];
		const first = await commit(...files);
		expect(outcome(first)).toEqual([4, 0, 0, 0]);
		expect(first.reconcile).toEqual([{ name: 'titles', of: ['titles'], source: 4, target: 4 }]);
		expect((await titles()).map(({ title }) => title)).toEqual(['Satu', 'Dua', 'Tiga', 'Empat']);
		expect(outcome(await commit(...files))).toEqual([0, 0, 4, 0]);
	});

	it('a broken record is named and the rest is imported', async () => {
		const good = mrc(aRecord('1', 'Satu'));
		const broken = mrc(aRecord('2', 'Dua')).subarray(0, 30);
		const report = await commit(fileOf('a.mrc', Buffer.concat([good, mrc(aRecord('3', 'Tiga')), broken])));
		expect(outcome(report)).toEqual([2, 0, 0, 1]);
		expect(lines(report)).toContain('a.mrc 3 truncated');
	});

	it('XML that breaks off gives the records before it', async () => {
		const whole = xml(aRecord('1', 'Satu'), aRecord('2', 'Dua'));
		const report = await commit(fileOf('a.xml', whole.slice(0, whole.lastIndexOf('<subfield') + 5)));
		expect(outcome(report)).toEqual([1, 0, 0, 1]);
		expect(lines(report)).toContain('a.xml 2 xml-not-well-formed');
	});

	it('are met again by number and agency: another agency’s record with the same number is another title', async () => {
		const of = (agency: string): MarcField => ({ tag: '003', value: agency });
		const first = await commit(
			fileOf('a.mrc', mrc(aRecord('7', 'Punya A', of('ID-A')), aRecord('7', 'Punya B', of('ID-B'))))
		);
		expect(outcome(first)).toEqual([2, 0, 0, 0]);
		const second = await commit(fileOf('a.mrc', mrc(aRecord('7', 'Punya A, edisi 2', of('ID-A')))));
		expect(outcome(second)).toEqual([0, 1, 0, 0]);
		expect((await titles()).map(({ title, version }) => [title, version])).toEqual([
			['Punya A, edisi 2', 2],
			['Punya B', 1]
		]);
	});

	it('a change of the moment of saving alone is no change', async () => {
		const saved = (moment: string) => mrc(aRecord('1', 'Satu', { tag: '005', value: moment }));
		await commit(fileOf('a.mrc', saved('20260101000000.0')));
		expect(outcome(await commit(fileOf('a.mrc', saved('20260202000000.0'))))).toEqual([0, 0, 1, 0]);
	});

	it('what is no title, or comes twice, is refused; what has no number or title is kept', async () => {
		const authority = { ...aRecord('9', 'Navis'), leader: '00000nz  a2200000n  4500' };
		const report = await commit(
			fileOf('a.mrc', mrc(aRecord('1', 'Satu'), authority, aRecord('1', 'Satu lagi'), aRecord(null, null)))
		);
		expect(outcome(report)).toEqual([2, 0, 0, 2]);
		expect(lines(report)).toEqual([
			'a.mrc 2 record-not-a-title',
			'a.mrc 3 record-twice',
			'a.mrc 4 record-without-control-number',
			'a.mrc 4 record-without-title'
		]);
		expect((await titles()).map(({ title }) => title)).toEqual(['Satu', '[tanpa judul]']);
	});

	it('a number that two titles here carry decides nothing', async () => {
		await database.db.execute(sql`insert into title (marc, title, sort_title, control_number)
			select '{"leader":"","fields":[]}', n, n, '5' from unnest(array['a', 'b']) n`);
		expect(outcome(await commit(fileOf('a.mrc', mrc(aRecord('5', 'Lima')))))).toEqual([0, 0, 0, 1]);
	});

	it.each([
		['a.pdf', '%PDF-1.7', 'Ini berkas PDF'],
		['b.sql', '-- MariaDB dump\n', 'Ini berkas dump SQL']
	])('%s is refused', async (name, content) => {
		expect(
			await commitImport(database.db, { kind: 'marc', files: [fileOf(name, content)], asOf }, context)
		).toMatchObject({ ok: false, reasons: [{ code: 'file-kind-wrong', facts: { file: name } }] });
	});

	it('a packed file that breaks off is refused as a whole', async () => {
		const packed = gzipSync(
			mrc(...Array.from({ length: 500 }, (_, n) => aRecord(String(n), `Judul ${n * 7919}`)))
		);
		const half = packed.subarray(0, packed.length - 200);
		expect(
			await commitImport(database.db, { kind: 'marc', files: [fileOf('a.gz', half)], asOf }, context)
		).toMatchObject({ ok: false, reasons: [{ code: 'file-packing-broken' }] });
		expect(await titles()).toEqual([]);
	});
});

describe('recognising the kind by itself', () => {
	it.each([
		['a dump', [fixtureDump('inlislite_v33_ci4.sql.gz')], 'inlislite'],
		[
			'MARC in both forms',
			[fileOf('a', mrc(aRecord('1', 'a'))), fileOf('b', xml(aRecord('2', 'b')))],
			'marc'
		],
		[
			'a mixture',
			[fixtureDump('inlislite_v33_ci4.sql.gz'), fileOf('b', xml(aRecord('2', 'b')))],
			'files-of-two-kinds'
		],
		['nothing', [], 'no-file'],
		['a letter', [fileOf('surat.txt', 'Yth. Bapak')], 'file-kind-wrong']
	])('%s', async (_, files, expected) => {
		const kind = await recogniseKind(files);
		expect(kind.ok ? kind.value : kind.reasons[0]?.code).toBe(expected);
	});
});

const shared = sharedData('inlislite');

describe.skipIf(shared === null)(
	'exports of INLISLite in ../shared/data (skipped where it is absent)',
	() => {
		const file = (name: string) => fileOnDisk(`${shared ?? ''}/${name}`);

		it('400 records of each form, and the second form meets the first', async () => {
			expect(outcome(await commit(file('katalog_yii.mrc')))).toEqual([400, 0, 0, 0]);
			const second = await commit(file('katalog_yii.xml'));
			expect(second.byEntity.titles).toMatchObject({ read: 400, created: 0, rejected: 0 });
		});

		it('meet the titles of the dump by their control numbers', async () => {
			const dump = { kind: 'inlislite', files: [fixtureDump('inlislite_v3_yii.sql.gz')], asOf } as const;
			await commitImport(database.db, dump, context);
			const report = await commit(file('katalog_yii.mrc'));
			expect(report.byEntity.titles).toMatchObject({ read: 400, created: 0, rejected: 0 });
			expect(await titles()).toHaveLength(400);
		});
	}
);
