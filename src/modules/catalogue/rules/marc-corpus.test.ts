import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIso2709 } from '#formats/marc21/read-iso2709.ts';
import type { MarcRecord } from '#formats/marc21/record.ts';
import { sharedData } from '#tests/support/shared-data.ts';
import { composeMarc } from './compose-marc.ts';
import { readTitleForm, tidyTitleForm } from './compose/title-form.ts';
import { describeMarc } from './describe-marc.ts';

const marc = sharedData('marc');
const inlislite = sharedData('inlislite');

function recordsOf(file: string): MarcRecord[] {
	return [...readIso2709(readFileSync(file))].flatMap((result) => (result.ok ? [result.record] : []));
}

describe.skipIf(!marc)(`records of other libraries${marc ? '' : ' (skipped: no ../shared/data)'}`, () => {
	const records = readdirSync(marc ?? '.', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:mrc|marc|dat)$/.test(name))
		.flatMap((name) => recordsOf(resolve(marc ?? '', name)));

	it('an unchanged form changes nothing', () => {
		expect(records.length).toBeGreaterThan(600);
		for (const record of records) expect(composeMarc(readTitleForm(record), record)).toBe(record);
	});

	it('a new title and year are given back, all else stays', () => {
		for (const record of records) {
			const form = { ...readTitleForm(record), title: 'Judul baru', yearText: 'c2026' };
			const edited = composeMarc(form, record);
			expect(readTitleForm(edited)).toEqual(tidyTitleForm(form));
			const others = (r: MarcRecord) =>
				r.fields.filter(({ tag }) => !['245', '260', '264', '008'].includes(tag));
			expect(others(edited)).toEqual(others(record));
		}
	});
});

describe.skipIf(!inlislite)(`INLISLite’s export${inlislite ? '' : ' (skipped: no ../shared/data)'}`, () => {
	const titles = inlislite ? recordsOf(resolve(inlislite, 'katalog_yii.mrc')).map(describeMarc) : [];

	it('400 records, one without a title, 55 of class 2X', () => {
		expect(titles).toHaveLength(400);
		expect(titles.filter((title) => title.title === '')).toHaveLength(1);
		expect(titles.filter((title) => title.classNumber?.startsWith('2X'))).toHaveLength(55);
	});

	it('338 ISBN values: 329 valid, 8 with a wrong check digit, 1 that is none', () => {
		const isbns = titles.flatMap((title) => title.isbns);
		expect(isbns).toHaveLength(338);
		expect(isbns.filter((isbn) => isbn.valid)).toHaveLength(329);
		expect(isbns.filter((isbn) => isbn.digits && !isbn.valid)).toHaveLength(8);
	});
});
