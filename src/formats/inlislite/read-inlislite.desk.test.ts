import { createReadStream, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FindingCode } from './findings.ts';
import { readInlislite } from './read-inlislite.ts';
import type { InlisliteLibrary } from './read-inlislite.ts';
import { aCopyRow, aDump, aMemberRow, chunksOf } from './testing/small-dump.ts';

const folder = new URL('../../../tests/fixtures/inlislite/', import.meta.url);

type Counts = Record<string, number>;
type Figures = { bookings: Counts; visits: Counts; other: Counts };
const expected: { as_of: string; yii: Figures; v33: Figures } = JSON.parse(
	readFileSync(new URL('expected.json', folder), 'utf8')
);
const asOf = expected.as_of;

async function read(file: AsyncIterable<Uint8Array>): Promise<InlisliteLibrary> {
	const reading = await readInlislite(file, { asOf });
	if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
	return reading.value;
}

describe.each([
	{ name: 'inlislite_v3_yii.sql.gz', figures: expected.yii },
	{ name: 'inlislite_v3_yii_phpmyadmin.sql.gz', figures: expected.yii },
	{ name: 'inlislite_v33_ci4.sql.gz', figures: expected.v33 }
])('rules, holidays and bookings of $name', ({ name, figures }) => {
	let library: InlisliteLibrary;
	beforeAll(async () => {
		library = await read(createReadStream(new URL(name, folder)));
	});
	const factsOf = (code: FindingCode): Record<string, unknown>[] =>
		library.findings.flatMap((finding) => (finding.code === code ? [{ ...finding.facts }] : []));

	it('gives the bookings that still count, the first first, and tells what became of the others', () => {
		const { bookings } = library;
		expect({
			live_on_2026_06_30: bookings.length,
			live_but_member_unknown: factsOf('booking-member-unknown').length,
			expired: factsOf('booking-expired').length,
			cancelled_zero_date: factsOf('bookings-cancelled')[0]?.['count'],
			log_rows: factsOf('booking-log-read')[0]?.['rows']
		}).toEqual(figures.bookings);
		const times = bookings.map(({ bookedAt }) => bookedAt);
		expect(times).toEqual(times.toSorted());
		expect(times[0]).toBe('2026-06-30T09:00:00');
	});

	it('gives the holidays', () => {
		expect({
			holidays_imported: library.holidays.length,
			holidays_duplicate: factsOf('holiday-twice').length,
			holidays_rejected_zero_date: factsOf('holiday-without-date').length
		}).toEqual({
			holidays_imported: figures.other['holidays_imported'],
			holidays_duplicate: figures.other['holidays_duplicate'],
			holidays_rejected_zero_date: figures.other['holidays_rejected_zero_date']
		});
	});

	it('gives the loan rules of weekdays, dates, worksheets and member types', () => {
		const { weekdays, dates, worksheets, memberTypes } = library.rules;
		const said = weekdays.flatMap(({ DayIndex, rule }) =>
			rule.MaxLoanDays ? [[DayIndex, rule.MaxLoanDays]] : []
		);
		expect(said).toEqual([[5, 10]]);
		expect(dates).toMatchObject([
			{ TanggalAwal: '2026-03-10', TanggalAkhir: '2026-03-25', rule: { MaxLoanDays: 21 } }
		]);
		expect(worksheets.find(({ material }) => material === 'monograph')?.rule.MaxLoanDays).toBe(0);
		expect(memberTypes).toHaveLength(6);
	});

	it('counts what stays behind', () => {
		const rowsLeft = (table: string) =>
			library.findings.flatMap(({ source, code, facts }) =>
				source === table && code === 'table-not-read' ? [facts.rows] : []
			)[0];
		expect({
			e_files_imported: factsOf('e-files-not-read')[0]?.['ofTitles'],
			e_files_rejected: factsOf('e-files-not-read')[0]?.['withoutTitle'],
			e_files_public: factsOf('e-files-not-read')[0]?.['published'],
			survey_answers_counted: factsOf('survey-answers-not-read')[0]?.['counted'],
			survey_open_answers: factsOf('survey-answers-not-read')[0]?.['written'],
			serial_articles: rowsLeft('serial_articles'),
			quarantined_titles_not_imported: rowsLeft('quarantined_catalogs'),
			quarantined_copies_not_imported: rowsLeft('quarantined_collections'),
			onsite_reading_rows: rowsLeft('bacaditempat')
		}).toEqual({
			...Object.fromEntries(Object.entries(figures.other).filter(([name]) => !name.startsWith('holidays'))),
			onsite_reading_rows: figures.visits['onsite_reading_rows']
		});
	});
});

describe('odd rows', () => {
	const oddities = (library: InlisliteLibrary) =>
		library.findings.map(({ source, row, code }) => `${source} ${row} ${code}`);

	it('a booking counts up to its last day, by the number of the member in any capitals', async () => {
		const library = await read(
			chunksOf(
				aDump({
					members: [aMemberRow({ MemberNo: 'm-001' })],
					collections: [
						aCopyRow({ BookingMemberID: 'M-001', BookingExpiredDate: '2026-06-30 09:00:00' }),
						aCopyRow({
							ID: 2,
							NomorBarcode: 'B2',
							NoInduk: 'N2',
							BookingMemberID: 'M-001',
							BookingExpiredDate: '2026-06-29 23:00:00'
						}),
						aCopyRow({
							ID: 3,
							NomorBarcode: 'B3',
							NoInduk: 'N3',
							Catalog_id: 9,
							BookingMemberID: 'M-001',
							BookingExpiredDate: '2026-07-01 09:00:00'
						})
					]
				})
			)
		);
		expect(library.bookings).toEqual([{ copyId: '1', memberId: '1', bookedAt: null, until: '2026-06-30' }]);
		expect(oddities(library)).toEqual([
			'collections 3 copy-without-title',
			'collections 2 booking-expired',
			'collections 3 booking-of-refused-copy'
		]);
	});

	it('rules of a worksheet, a weekday or dates that are not there are refused when they say something', async () => {
		const library = await read(
			chunksOf(
				aDump({
					worksheets: [
						{ ID: 1, Name: 'Monograf', MaxLoanDays: 0 },
						{ ID: 77, Name: 'Benda Aneh', MaxLoanDays: 3 },
						{ ID: 78, Name: 'Benda Diam', MaxLoanDays: 0 }
					],
					peraturan_peminjaman_hari: [{ ID: 1, DayIndex: 8, MaxLoanDays: 3 }],
					peraturan_peminjaman_tanggal: [
						{ ID: 1, TanggalAwal: '2026-03-25', TanggalAkhir: '2026-03-10', MaxLoanDays: 3 }
					]
				})
			)
		);
		expect(oddities(library)).toEqual([
			'worksheets 77 rule-of-unknown-worksheet',
			'peraturan_peminjaman_hari 1 rule-day-unknown',
			'peraturan_peminjaman_tanggal 1 rule-dates-wrong'
		]);
		expect(library.rules).toMatchObject({ weekdays: [], dates: [] });
	});
});
