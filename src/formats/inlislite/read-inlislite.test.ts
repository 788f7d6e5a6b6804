import { createReadStream, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readIsbn } from '#formats/isbn/read-isbn.ts';
import { dataFields, firstSubfield, isDataField } from '#formats/marc21/record.ts';
import type { FindingCode } from './findings.ts';
import { readInlislite } from './read-inlislite.ts';
import type { InlisliteLibrary } from './read-inlislite.ts';

/** The invented library in three dumps, with the figures any reader must find in them. */
const folder = new URL('../../../tests/fixtures/inlislite/', import.meta.url);

type Counts = Record<string, number>;
type Figures = {
	rows_in_dump: Counts;
	titles: Counts & { by_worksheet: Counts };
	isbn_values: Counts;
	marc: Counts & { tag_counts: Counts };
	copies: Counts & {
		by_branch: Counts;
		by_status_as_stored: Counts;
		by_branch_status: Counts;
		by_room: Counts;
		by_rule: Counts;
	};
	members: Counts & { by_type: Counts; by_status: Counts };
	loans: Counts & { open_by_branch: Counts };
};
const expected: { as_of: string; yii: Figures; v33: Figures } = JSON.parse(
	readFileSync(new URL('expected.json', folder), 'utf8')
);
const asOf = expected.as_of;

async function read(name: string): Promise<InlisliteLibrary> {
	const reading = await readInlislite(createReadStream(new URL(name, folder)), { asOf });
	if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
	return reading.value;
}

function countBy<T>(all: Iterable<T>, key: (each: T) => string): Counts {
	const counts: Counts = {};
	for (const each of all) counts[key(each)] = (counts[key(each)] ?? 0) + 1;
	return counts;
}

describe.each([
	{ name: 'inlislite_v3_yii.sql.gz', figures: expected.yii, form: 'yii' },
	{ name: 'inlislite_v3_yii_phpmyadmin.sql.gz', figures: expected.yii, form: 'yii' },
	{ name: 'inlislite_v33_ci4.sql.gz', figures: expected.v33, form: 'v33' }
])('$name', ({ name, figures, form }) => {
	let library: InlisliteLibrary;
	beforeAll(async () => {
		library = await read(name);
	});
	const found = (code: FindingCode) => library.findings.filter((finding) => finding.code === code);
	const rowsOf = (code: FindingCode) => found(code).map(({ row }) => row);

	it('is known by its form and its library', () => {
		expect(library.form).toBe(form);
		expect(library.libraryName).toBe('Perpustakaan Kota Sawahlunto');
	});

	it('has the rows the dump has', () => {
		const counted = Object.keys(figures.rows_in_dump).map((table) => [table, library.rows.get(table) ?? 0]);
		expect(Object.fromEntries(counted)).toEqual(figures.rows_in_dump);
	});

	it('gives the titles', () => {
		const { titles, copies } = library;
		const withCopies = new Set(copies.map(({ titleId }) => titleId));
		const classOf = (title: (typeof titles)[number]) =>
			dataFields(title.marc, '082').map((field) => firstSubfield(field, 'a') ?? '');
		const hidden = titles.filter(({ isVisible }) => !isVisible);
		expect({
			imported: titles.length,
			hidden_from_opac: hidden.filter(({ isHiddenFromOpac }) => isHiddenFromOpac).length,
			...(form === 'v33' && { hidden_from_opac_or_inactive: hidden.length }),
			without_245: titles.filter(({ hasTitleField }) => !hasTitleField).length,
			without_copies: titles.filter(({ legacyId }) => !withCopies.has(legacyId)).length,
			by_worksheet: countBy(titles, ({ worksheet }) => worksheet ?? ''),
			islamic_2X: titles.filter((title) => classOf(title).some((number) => /^2x/i.test(number))).length,
			titles_sharing_isbn: new Set(rowsOf('title-shares-isbn')).size
		}).toEqual(figures.titles);
		expect(rowsOf('title-without-title-field')).toEqual(['405']);
		expect(titles.filter(({ material }) => material === 'braille')).toHaveLength(2);
	});

	it('gives the values of 020', () => {
		const kinds = countBy(
			library.titles.flatMap(({ isbns }) => isbns),
			(text) => readIsbn(text).kind.replaceAll('-', '_')
		);
		expect(kinds).toEqual(figures.isbn_values);
		expect(rowsOf('isbn-check-digit-wrong')).toHaveLength(figures.isbn_values['bad_check_digit'] ?? 0);
		expect(rowsOf('isbn-not-an-isbn')).toEqual(['72']);
	});

	it('gives every MARC field', () => {
		const { marc, titles } = library;
		const isMade = (title: (typeof titles)[number], tag: string) => tag === '245' && !title.hasTitleField;
		const tags = titles.flatMap((title) =>
			title.marc.fields.map(({ tag }) => tag).filter((tag) => !isMade(title, tag))
		);
		expect({
			fields_with_record: tags.length,
			orphan_fields: rowsOf('field-without-title').length,
			fields_without_subruas: marc.fieldsWithoutSubfields,
			tag_counts: countBy(tags, (tag) => tag)
		}).toEqual(figures.marc);
		expect(Object.fromEntries(marc.byTag)).toEqual(figures.marc.tag_counts);
	});

	it('gives MARC records that are sound', () => {
		for (const { marc } of library.titles) {
			expect(marc.leader).toMatch(/^00000n[a-z][a-z] a2200000[a-z][a-z] 4500$/);
			for (const field of marc.fields) {
				if (isDataField(field)) {
					expect(`${field.ind1}${field.ind2}`).toMatch(/^[0-9 ]{2}$/);
					expect(field.subfields.every(([code, text]) => /^[a-z]$/.test(code) && text !== '')).toBe(true);
				} else expect(field.value).not.toContain('#');
			}
		}
	});

	it('mends the title that was cut at its dollar signs', () => {
		const title = library.titles.find(({ legacyId }) => legacyId === '391');
		expect(title && dataFields(title.marc, '245')).toEqual([
			{
				tag: '245',
				ind1: '1',
				ind2: '0',
				subfields: [
					['a', 'Cara mengubah $100 menjadi $1000 /'],
					['c', 'Money, D.']
				]
			}
		]);
		expect(found('subfields-cut-by-dollar')).toHaveLength(1);
	});

	it('lists damaged text and leaves it as it is', () => {
		expect(rowsOf('text-double-encoded')).toEqual(['395']);
		expect(rowsOf('text-lost')).toEqual(form === 'v33' ? [] : ['383']);
	});

	it('gives the copies', () => {
		const { copies, branches, rooms } = library;
		const branchCode = new Map(branches.map(({ legacyId, code }) => [legacyId, code]));
		const roomCode = new Map(rooms.map(({ legacyId, code }) => [legacyId, code]));
		const branchOf = ({ branchId }: (typeof copies)[number]) => branchCode.get(branchId ?? '') ?? '';
		const statusOf = ({ storedStatus }: (typeof copies)[number]) =>
			storedStatus.name ?? '(kosong / tak dikenal)';
		const rupiah = copies.filter(({ currency }) => currency === 'IDR');
		expect({
			imported: copies.length,
			rejected: rowsOf('copy-without-title').length,
			by_branch: countBy(copies, branchOf),
			by_status_as_stored: countBy(copies, statusOf),
			by_branch_status: countBy(copies, (copy) => `${branchOf(copy)} | ${statusOf(copy)}`),
			by_room: countBy(copies, ({ roomId }) => roomCode.get(roomId ?? '') ?? '(tanpa ruang)'),
			by_rule: countBy(copies, ({ rule }) => rule ?? '(tak dikenal)'),
			price_sum_idr: rupiah.reduce((sum, { price }) => sum + (price ?? 0), 0),
			negative_price: rowsOf('copy-price-negative').length,
			duplicate_noinduk: rowsOf('copy-inventory-number-twice').length,
			no_noinduk: rowsOf('copy-inventory-number-missing').length,
			status_out_without_open_loan: rowsOf('copy-out-without-loan').length,
			open_loan_but_status_available: found('copy-on-loan-by-loan').filter(
				({ facts }) => 'status' in facts && facts.status === 'Tersedia'
			).length
		}).toEqual(figures.copies);
		expect(rowsOf('copy-without-title')).toEqual(['35', '36']);
		expect(rowsOf('copy-branch-differs-from-room')).toEqual(['48']);
		expect(copies.filter(({ barcode }) => barcode === null)).toEqual([]);
		expect(rooms.filter(({ isMobile }) => isMobile).map(({ code }) => code)).toEqual(['0105']);
	});

	it('settles the state of each copy with the loans', () => {
		const open = library.loans.filter(({ state }) => state === 'open').map(({ copyId }) => copyId);
		const out = library.copies.filter(({ status }) => status === 'on-loan').map(({ legacyId }) => legacyId);
		expect(new Set(out)).toEqual(new Set(open));
		expect(rowsOf('copy-on-refused-loan')).toEqual(['574']);
	});

	it('gives the members', () => {
		const { members } = library;
		const valid = members.filter(({ status, expiresOn }) => status === 'active' && (expiresOn ?? '') >= asOf);
		expect({
			imported: members.length,
			rejected_no_name: rowsOf('member-without-name').length,
			by_type: countBy(members, ({ category }) => category ?? '(tak dikenal)'),
			by_status: countBy(members, ({ statusName }) => statusName ?? '(kosong)'),
			expired_on_2026_06_30: members.filter(({ expiresOn }) => expiresOn !== null && expiresOn < asOf).length,
			no_end_date: members.filter(({ expiresOn }) => expiresOn === null).length,
			active_and_valid: valid.length,
			with_guardian: members.filter(({ guardian }) => guardian !== null).length,
			nik_16_digits: members.filter(({ hasNik }) => hasNik).length,
			nik_type_but_bad: rowsOf('member-national-id-wrong').length,
			bad_birth_date: rowsOf('member-birth-date-impossible').length,
			children_type: members.filter(({ category }) => category === 'Anak').length
		}).toEqual(figures.members);
		expect(rowsOf('member-without-name')).toEqual(['40']);
		expect(rowsOf('member-perhaps-same-person')).toEqual(['44']);
		expect(members.filter(({ memberNumber }) => memberNumber?.trim() !== memberNumber)).toEqual([]);
	});

	it('gives the loans', () => {
		const { loans, branches } = library;
		const branchCode = new Map(branches.map(({ legacyId, code }) => [legacyId, code]));
		const open = loans.filter(({ state }) => state === 'open');
		const overdue = (due: string | null) => due !== null && due < asOf;
		const headers = found('loan-headers-without-items')[0]?.facts;
		expect({
			items_in_dump: library.rows.get('collectionloanitems'),
			imported: loans.length,
			rejected_no_member: rowsOf('loan-without-member').length,
			rejected_no_copy: rowsOf('loan-without-copy').length,
			open_rows: open.length + rowsOf('loan-copy-lent-twice').length,
			open_after_double_loan_rule: open.length,
			overdue_on_2026_06_30: open.filter(({ dueOn }) => overdue(dueOn)).length,
			overdue_if_renewals_are_ignored: open.filter((loan) => overdue(loan.dueOnWithoutRenewals)).length,
			open_by_branch: countBy(open, ({ branchId }) => branchCode.get(branchId ?? '') ?? ''),
			returned_without_date: rowsOf('loan-returned-without-date').length,
			status_loan_but_returned: rowsOf('loan-open-but-returned').length,
			zero_due_date: rowsOf('loan-without-due-date').length,
			renewal_rows: loans.reduce((sum, { renewals }) => sum + renewals.length, 0),
			items_renewed: loans.filter(({ renewals }) => renewals.length > 0).length,
			open_items_renewed: open.filter(({ renewals }) => renewals.length > 0).length,
			headers: library.rows.get('collectionloans'),
			headers_without_items: headers && 'headers' in headers && headers.headers,
			loans_promised_by_empty_headers: headers && 'copies' in headers && headers.copies,
			items_whose_header_is_missing: rowsOf('loan-header-missing').length
		}).toEqual(figures.loans);
		expect(rowsOf('loan-without-member')).toEqual(['297']);
		expect(rowsOf('loan-without-copy')).toEqual(['298']);
		expect(rowsOf('loan-copy-lent-twice')).toEqual(['299']);
	});

	it('counts what is left for later, and says why', () => {
		const unread = Object.fromEntries(
			library.findings.flatMap((finding) =>
				finding.code === 'table-not-read' ? [[finding.source, finding.facts]] : []
			)
		);
		expect(unread).toMatchObject({
			bacaditempat: { rows: figures.rows_in_dump['bacaditempat'], why: 'later' },
			serial_articles: { rows: figures.rows_in_dump['serial_articles'], why: 'later' },
			quarantined_collections: { rows: figures.rows_in_dump['quarantined_collections'], why: 'never' },
			quarantined_catalogs: { rows: figures.rows_in_dump['quarantined_catalogs'], why: 'never' },
			users: { rows: figures.rows_in_dump['users'], why: 'secret' }
		});
		expect(Object.values(unread).filter(({ why }) => why === 'unknown')).toEqual([]);
	});

	it('lets no secret through', () => {
		const all = JSON.stringify([library.members, library.findings]);
		expect(all).not.toContain('NAMA IBU');
		expect(all).not.toMatch(/\b[0-9a-f]{40}\b/i);
		expect(JSON.stringify(library.findings)).not.toMatch(/\d{16}/);
	});
});
