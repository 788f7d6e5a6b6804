import { expect, test } from 'vitest';
import { readIso2709 } from '#formats/marc21/read-iso2709.ts';
import { emptyTitleForm, newMarc } from '#modules/catalogue/index.ts';
import { titleColumns, type ExportableTitle } from '#modules/catalogue/index.server.ts';
import { titleWriters, type TitleFormat } from './title-writers.ts';

const aTitle = (name: string): ExportableTitle =>
	({
		...titleColumns({ marc: newMarc({ ...emptyTitleForm, title: name, subjects: ['Satu', 'Dua'] }) }),
		id: '0',
		publicId: 'k7f3x2',
		libraryId: '0',
		version: 1,
		isLocal: false,
		isVisible: true,
		createdAt: new Date(0),
		updatedAt: new Date(0),
		legacyId: null,
		legacySource: null
	}) as ExportableTitle;

const written = (format: TitleFormat, name: string) => titleWriters[format].write(aTitle(name));

test('ISO 2709 reads back as the same record', () => {
	const title = aTitle('Kemarau');
	const bytes = titleWriters.marc.write(title);
	if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
	const [result] = [...readIso2709(bytes)];
	if (!result?.ok) throw new Error('not read');
	expect(result.record.fields).toEqual(title.marc.fields);
});

test('a CSV cell keeps commas and quotes, and is never a formula', () => {
	expect(written('csv', 'Ia berkata, "pulang"')).toContain('"Ia berkata, ""pulang"""');
	expect(written('csv', '=1+1')).toContain(",'=1+1,");
	expect(written('csv', 'Kemarau')).toContain('Satu; Dua');
});

test('JSON carries the columns and the record', () => {
	expect(JSON.parse(String(written('json', 'Kemarau')))).toMatchObject({
		id: 'k7f3x2',
		title: 'Kemarau',
		marc: { leader: expect.any(String) }
	});
});
