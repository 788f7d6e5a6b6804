import type { InlisliteCopy } from './copies/copy.ts';
import { readCopies } from './copies/read-copies.ts';
import { settleCopyStatus } from './copies/settle-copy-status.ts';
import { readBookings } from './bookings/read-bookings.ts';
import type { InlisliteBooking } from './bookings/read-bookings.ts';
import { readHolidays } from './calendar/read-holidays.ts';
import type { InlisliteHoliday } from './calendar/read-holidays.ts';
import { countLeftOut } from './left-out/count-left-out.ts';
import { readRules } from './rules/read-rules.ts';
import type { InlisliteRuleBook } from './rules/read-rules.ts';
import { DumpError } from './dump/dump-error.ts';
import type { DumpErrorCode, DumpErrorFacts } from './dump/dump-error.ts';
import { openDump } from './dump/open-dump.ts';
import { Findings } from './findings.ts';
import type { Finding } from './findings.ts';
import type { InlisliteLoan } from './loans/loan.ts';
import { readLoans } from './loans/read-loans.ts';
import { readLookup } from './lookups/lookup.ts';
import type { Lookup } from './lookups/lookup.ts';
import { readMemberCategories } from './members/member-category.ts';
import type { InlisliteMemberCategory } from './members/member-category.ts';
import type { InlisliteMember } from './members/member.ts';
import { readMembers } from './members/read-members.ts';
import { readStructure } from './structure/read-structure.ts';
import type { Structure } from './structure/read-structure.ts';
import { gatherTables } from './tables/gather-tables.ts';
import type { InlisliteForm } from './tables/gather-tables.ts';
import { readViolations } from './violations/read-violations.ts';
import type { InlisliteViolation } from './violations/read-violations.ts';
import { readVisits } from './visits/read-visits.ts';
import type { InlisliteVisit } from './visits/visit.ts';
import { whyUnread } from './tables/unread-tables.ts';
import type { MarcTally } from './titles/group-fields.ts';
import { readTitles } from './titles/read-titles.ts';
import type { InlisliteTitle } from './titles/title.ts';

/** A library as its INLISLite database describes it. All ids are those of the dump. */
export type InlisliteLibrary = Structure & {
	form: InlisliteForm;
	memberCategories: InlisliteMemberCategory[];
	collectionCategories: readonly Lookup[];
	titles: InlisliteTitle[];
	copies: InlisliteCopy[];
	members: InlisliteMember[];
	loans: InlisliteLoan[];
	visits: InlisliteVisit[];
	rules: InlisliteRuleBook;
	holidays: InlisliteHoliday[];
	/** Bookings that still count, the first first. */
	bookings: InlisliteBooking[];
	violations: InlisliteViolation[];
	/** What was refused, doubted, tidied, or left for later. */
	findings: readonly Finding[];
	/** Rows of each table of the dump, by lower-cased name. */
	rows: ReadonlyMap<string, number>;
	marc: MarcTally;
};

export type InlisliteReading =
	| { ok: true; value: InlisliteLibrary }
	| { ok: false; reasons: { code: DumpErrorCode; facts: DumpErrorFacts }[] };

/**
 * Reads a dump of an INLISLite v3 database (the older Yii form, V33, or a mixture), packed with gzip or not, as
 * mariadb-dump, mysqldump or phpMyAdmin write it. `asOf` is the day it is read for, `YYYY-MM-DD`.
 *
 * A file that is no such dump, or breaks off, is refused as a whole with the place where it broke; everything else
 * is read, and every row that is not taken as it stands is in `findings`.
 *
 * @example
 * const reading = await readInlislite(createReadStream('inlislite.sql.gz'), { asOf: '2026-06-30' });
 * if (reading.ok) console.log(reading.value.titles.length);
 */
export async function readInlislite(
	file: AsyncIterable<Uint8Array>,
	{ asOf }: { asOf: string }
): Promise<InlisliteReading> {
	try {
		const gathered = await gatherTables(openDump(file));
		return { ok: true, value: readLibrary(gathered, asOf) };
	} catch (error) {
		if (error instanceof DumpError) return { ok: false, reasons: [{ code: error.code, facts: error.facts }] };
		throw error;
	}
}

function readLibrary(
	{ tables, form, summary }: Awaited<ReturnType<typeof gatherTables>>,
	asOf: string
): InlisliteLibrary {
	const findings = new Findings();
	const structure = readStructure(tables);
	const { titles, marc } = readTitles(tables, findings);
	const titleIds = new Set(titles.map(({ legacyId }) => legacyId));
	const stored = readCopies(tables, structure, titleIds, findings);
	const members = readMembers(tables, asOf, findings);
	const { loans, refusedOpenCopies } = readLoans(
		tables,
		{
			memberIds: new Set(members.map(({ legacyId }) => legacyId)),
			copyBranch: new Map(stored.map(({ legacyId, branchId }) => [legacyId, branchId]))
		},
		findings
	);
	const onLoan = new Set(loans.filter(({ state }) => state === 'open').map(({ copyId }) => copyId));
	const copies = settleCopyStatus(
		stored,
		{ onLoan, onRefusedLoan: refusedOpenCopies },
		tables.copies.name,
		findings
	);

	const visits = readVisits(tables, members, findings);
	const rules = readRules(tables, findings);
	const holidays = readHolidays(tables.holidays, findings);
	const copyIds = new Set(copies.map(({ legacyId }) => legacyId));
	const bookings = readBookings(tables, { members, copyIds, asOf }, findings);
	const violations = readViolations(
		tables,
		{
			memberIds: new Set(members.map(({ legacyId }) => legacyId)),
			loanIds: new Set(loans.map(({ legacyId }) => legacyId)),
			copyIds
		},
		findings
	);
	countLeftOut(tables, titleIds, findings);

	const read = new Set(Object.values(tables).map(({ name }) => name));
	for (const [table, rows] of summary.rows)
		if (rows > 0 && !read.has(table))
			findings.add(table, '*', 'table-not-read', { rows, why: whyUnread(table) });
	for (const line of summary.passedOver) findings.add('*', '*', 'insert-passed-over', { line });
	return {
		...structure,
		form,
		memberCategories: readMemberCategories(tables.memberCategories),
		collectionCategories: readLookup(tables.collectionCategories, 'Name', 'Code').all,
		titles,
		copies,
		members,
		loans,
		visits,
		rules,
		holidays,
		bookings,
		violations,
		findings: findings.all,
		rows: summary.rows,
		marc
	};
}
