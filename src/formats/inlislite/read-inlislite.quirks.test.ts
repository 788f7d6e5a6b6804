import { describe, expect, it } from 'vitest';
import { readInlislite } from './read-inlislite.ts';
import type { InlisliteLibrary } from './read-inlislite.ts';
import { aCopyRow, aDump, aLoanRow, aMemberRow, chunksOf, sqlOf } from './testing/small-dump.ts';

const asOf = '2026-06-30';

async function library(sql: string): Promise<InlisliteLibrary> {
	const reading = await readInlislite(chunksOf(sql), { asOf });
	if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
	return reading.value;
}

const codes = ({ findings }: InlisliteLibrary) =>
	findings.map(({ source, row, code }) => `${source} ${row} ${code}`);

describe('forms of INLISLite', () => {
	it('reads a library in which nothing is odd without a word', async () => {
		const read = await library(aDump());
		expect(read.findings).toEqual([]);
		expect(read.form).toBe('yii');
		expect(read.memberCategories).toEqual([
			{
				legacyId: '1',
				name: 'Umum',
				membershipDays: 365
			}
		]);
	});

	it('knows V33 by its columns', async () => {
		const catalogs = [{ ID: 1, Title: 'Judul', IsOPAC: 1, Worksheet_id: 1, active: 0 }];
		const read = await library(aDump({ catalogs }));
		expect(read.form).toBe('v33');
		expect(read.titles[0]).toMatchObject({ isVisible: false, isHiddenFromOpac: false });
	});

	it('does not mind the case of names or the way ids are written', async () => {
		const sql = aDump({
			catalogs: [{ ID: '100000', Title: 'Judul', IsOPAC: 1, Worksheet_id: 1 }],
			catalog_ruas: [{ ID: '2.0', CatalogId: '1e5', Tag: '245', Value: '$a Judul' }],
			catalog_subruas: [{ ID: 1, RuasID: '2', SubRuas: 'a', Value: 'Judul' }],
			collections: [aCopyRow({ Catalog_id: '100000.0' })]
		});
		const read = await library(sql.replaceAll('`Catalog_id`', '`CATALOG_ID`').replaceAll('`ID`', '`id`'));
		expect(read.copies.map(({ titleId }) => titleId)).toEqual(['100000']);
		expect(read.titles[0]?.marc.fields).toHaveLength(1);
		expect(read.findings).toEqual([]);
	});

	it.each([
		['another program', sqlOf({ biblio: [{ biblio_id: 1 }] }), 'dump-not-inlislite'],
		['INLISLite 2', sqlOf({ collections: [{ ID: 1, Status: 'Tersedia' }] }), 'dump-inlislite-v2'],
		['a part of a dump', sqlOf({ catalogs: [{ ID: 1 }], collections: [{ ID: 1 }] }), 'dump-not-inlislite'],
		['no text at all', '', 'dump-empty']
	])('refuses %s', async (_name, sql, code) => {
		const reading = await readInlislite(chunksOf(sql), { asOf });
		expect(reading.ok ? undefined : reading.reasons.map((reason) => reason.code)).toEqual([code]);
	});
});

describe('copies', () => {
	const copiesOf = async (...rows: ReturnType<typeof aCopyRow>[]) => library(aDump({ collections: rows }));

	it('keeps barcodes verbatim and gives a double one to the first copy', async () => {
		const read = await copiesOf(
			aCopyRow({ ID: 1, NomorBarcode: '000123' }),
			aCopyRow({ ID: 2, NomorBarcode: '000123 ', NoInduk: 'N2' })
		);
		expect(read.copies.map(({ barcode }) => barcode)).toEqual(['000123', null]);
		expect(codes(read)).toEqual(['collections 2 number-trimmed', 'collections 2 copy-barcode-twice']);
	});

	it.each([
		['no room, own building', { Location_id: null }, '1', null, ['copy-room-unknown']],
		[
			'unknown room, no building',
			{ Location_id: 99, Location_Library_id: null },
			null,
			null,
			['copy-room-unknown', 'copy-branch-unknown']
		],
		['no building of its own', { Location_Library_id: null }, '1', '11', []],
		['an unknown building', { Location_Library_id: 9 }, '1', '11', []]
	])('%s', async (_name, place, branchId, roomId, found) => {
		const read = await copiesOf(aCopyRow(place));
		expect(read.copies[0]).toMatchObject({ branchId, roomId });
		expect(read.findings.map(({ code }) => code)).toEqual(found);
	});

	it('does not believe "Dipinjam" without a loan', async () => {
		const read = await copiesOf(aCopyRow({ Status_id: 5 }));
		expect(read.copies[0]?.status).toBe('available');
		expect(codes(read)).toEqual(['collections 1 copy-out-without-loan']);
	});
});

describe('members', () => {
	const membersOf = async (...rows: ReturnType<typeof aMemberRow>[]) => library(aDump({ members: rows }));

	it('suspects the same person by NIK, or by name and birthday, and keeps both', async () => {
		const kinds = { master_jenis_identitas: [{ id: 1, Nama: 'KTP / NIK', IsNIK: 1 }] };
		const nik = { IdentityType_id: 1, IdentityNo: '9913000000000001' };
		const read = await library(
			aDump({
				...kinds,
				members: [
					aMemberRow({ ID: 1, ...nik }),
					aMemberRow({ ID: 2, MemberNo: 'M2', Fullname: 'NAMA LAIN', DateOfBirth: '1980-01-01', ...nik }),
					aMemberRow({
						ID: 3,
						MemberNo: 'M3',
						Fullname: 'Anggota  contoh',
						IdentityType_id: null,
						IdentityNo: null
					}),
					aMemberRow({
						ID: 4,
						MemberNo: 'M4',
						DateOfBirth: '1991-05-06',
						IdentityType_id: null,
						IdentityNo: null
					})
				]
			})
		);
		expect(read.members).toHaveLength(4);
		expect(codes(read)).toEqual([
			'members 2 member-perhaps-same-person',
			'members 3 member-perhaps-same-person'
		]);
	});

	it('has no number for a member without one, and for the second with the same', async () => {
		const read = await membersOf(
			aMemberRow({ ID: 1, MemberNo: 'a1' }),
			aMemberRow({ ID: 2, MemberNo: 'A1', Fullname: 'DUA' }),
			aMemberRow({ ID: 3, MemberNo: ' ', Fullname: 'TIGA' })
		);
		expect(read.members.map(({ memberNumber }) => memberNumber)).toEqual(['a1', null, null]);
		expect(codes(read)).toEqual(['members 2 member-number-twice', 'members 3 member-number-missing']);
	});

	it('takes the address of now as a whole', async () => {
		const now = { AddressNow: 'Jl. Baru', KelurahanNow: null, Address: 'Jl. Lama', Kelurahan: 'Lama' };
		const read = await membersOf(aMemberRow(now));
		expect(read.members[0]?.address).toMatchObject({ street: 'Jl. Baru', village: null });
	});
});

describe('loans', () => {
	const loansOf = async (
		items: ReturnType<typeof aLoanRow>[],
		extends_: Record<string, string | number | null>[] = []
	) =>
		library(
			aDump({
				collections: [aCopyRow({ Status_id: 5 })],
				collectionloanitems: items,
				collectionloanextends: extends_
			})
		);
	const renewal = (ID: number, DueDateExtend: string | null, active: number | null = 1) => ({
		ID,
		CollectionLoanItem_id: 1,
		DateExtend: '2026-06-07 09:00:00',
		DueDateExtend,
		active
	});

	it.each([
		['the renewal is later', '2026-06-08 00:00:00', ['2026-06-15 10:00:00'], '2026-06-15'],
		['the loan itself is later', '2026-06-20 00:00:00', ['2026-06-15 10:00:00'], '2026-06-20'],
		['the latest renewal counts', '2026-06-08', ['2026-06-22', '2026-06-15'], '2026-06-22'],
		['no date but the renewal', '0000-00-00', ['2026-06-15'], '2026-06-15']
	])('due date: %s', async (_name, DueDate, dues, dueOn) => {
		const read = await loansOf(
			[aLoanRow({ DueDate })],
			dues.map((due, place) => renewal(place + 1, due))
		);
		expect(read.loans[0]?.dueOn).toBe(dueOn);
	});

	it('does not count withdrawn renewals, and refuses those without a loan or a date', async () => {
		const read = await loansOf(
			[aLoanRow()],
			[
				renewal(1, '2026-07-01', 0),
				renewal(2, '0000-00-00'),
				{ ...renewal(3, '2026-07-01'), CollectionLoanItem_id: 7 }
			]
		);
		expect(read.loans[0]).toMatchObject({ dueOn: '2026-06-08', renewals: [] });
		expect(codes(read)).toEqual([
			'collectionloanextends 2 renewal-without-due-date',
			'collectionloanextends 3 renewal-without-loan',
			'collectionloanextends * renewals-inactive'
		]);
	});

	it('leaves a copy that is out twice with the newest loan', async () => {
		const read = await loansOf([
			aLoanRow({ ID: 1, LoanDate: '2026-06-20 10:00:00' }),
			aLoanRow({ ID: 2, LoanDate: '2026-06-01 10:00:00' }),
			aLoanRow({
				ID: 3,
				LoanDate: '2026-06-25 10:00:00',
				LoanStatus: 'Return',
				ActualReturn: '2026-06-26 08:00:00'
			})
		]);
		expect(read.loans.map(({ state }) => state)).toEqual(['open', 'superseded', 'returned']);
		expect(codes(read)).toEqual(['collectionloanitems 2 loan-copy-lent-twice']);
	});

	it('puts a copy of a refused open loan under doubt', async () => {
		const read = await loansOf([aLoanRow({ member_id: 99 })]);
		expect(read.loans).toEqual([]);
		expect(read.copies[0]?.status).toBe('unknown');
		expect(codes(read)).toEqual([
			'collectionloanitems 1 loan-without-member',
			'collections 1 copy-on-refused-loan'
		]);
	});
});
