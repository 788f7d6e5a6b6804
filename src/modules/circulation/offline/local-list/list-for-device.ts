import { and, gte, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { copiesForDevice } from '#modules/catalogue/index.server.ts';
import { membersForDevice } from '#modules/members/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { maskName } from '../../holds/rules/mask-reader.ts';
import { sayReason } from '../../messages.server.ts';
import { dueCalendar } from '../../queries/due-calendar.ts';
import { policyRows } from '../../queries/policy-rows.ts';
import { loanDueDate } from '../../rules/due-date.ts';
import type { PolicyRow, ResolvedPolicy } from '../../rules/policy.ts';
import { resolvePolicy } from '../../rules/resolve-policy.ts';
import { unpaidByMember } from '../../charges/queries/unpaid.ts';
import { hold, loan, suspension } from '../../schema.ts';
import { barsOfCopy, barsOfMember } from './bars.ts';
import { LIST_DAYS, type LocalCopy, type LocalList, type LocalMember } from './local-list.ts';
import { createPositions } from './positions.ts';

/** Longer titles are cut: the list is to recognise a book by. */
const LONGEST_TITLE = 70;

type Asked = { now: Date; branchId: string | null; locale: Locale };

/** The list by which a device lends without network at a branch, with the rules of today. */
export async function listForDevice(db: Db, { now, branchId, locale }: Asked): Promise<LocalList> {
	const today = dayOfInstant(now);
	const [members, copies, rows, loans, suspended, kept, unpaidOf] = await Promise.all([
		membersForDevice(db),
		copiesForDevice(db),
		policyRows(db),
		openLoans(db, today),
		suspensionsOn(db, today),
		keptCopies(db),
		unpaidByMember(db)
	]);
	const sentences = createPositions();
	const categories = createPositions();
	const titles = createPositions();
	const barsOf = (reasons: readonly Reason[]) =>
		reasons.map((reason) => sentences.of(sayReason(reason, locale)));
	const policies = policiesOfMembers(rows, { branchId, day: today });

	const listed = members.map((member): LocalMember => {
		const policy = policies(member.categoryId);
		const { open = 0, overdue = 0 } = loans.get(member.id) ?? {};
		const unpaid = unpaidOf.get(member.id) ?? 0;
		const facts = { member, overdue, unpaid, suspension: suspended.get(member.id) ?? null, policy, today };
		return [
			member.card,
			maskName(member.name),
			categories.of(member.categoryId ?? ''),
			open,
			policy.maxLoans,
			barsOf(barsOfMember(facts))
		];
	});
	const places = new Map(members.map(({ id }, index) => [id, index]));
	const policyOfKind = policiesOfCopies(rows, { branchId, day: today });
	const shelf = copies.map((copy): LocalCopy => {
		const title = titles.of(copy.title.slice(0, LONGEST_TITLE));
		const reader = kept.get(copy.id);
		const bars = barsOf(
			barsOfCopy({ copy, policy: policyOfKind(copy), today, isKept: reader !== undefined })
		);
		if (reader !== undefined) return [copy.barcode, title, bars, places.get(reader) ?? null];
		return bars.length > 0 ? [copy.barcode, title, bars] : [copy.barcode, title];
	});
	const dues = await duesOf(db, {
		branchId,
		today,
		policiesOn: (day) => categories.all().map((id) => policiesOfMembers(rows, { branchId, day })(id || null))
	});
	return {
		takenAt: now.toISOString(),
		sentences: sentences.all(),
		dues,
		titles: titles.all(),
		members: listed,
		copies: shelf
	};
}

type At = { branchId: string | null; day: string };

/** Members of one category share a policy. */
function policiesOfMembers(rows: readonly PolicyRow[], { branchId, day }: At) {
	const known = new Map<string | null, ResolvedPolicy>();
	return (memberCategoryId: string | null): ResolvedPolicy => {
		const scope = { branchId, memberCategoryId, copyCategoryId: null, materialType: null, day };
		const policy = known.get(memberCategoryId) ?? resolvePolicy(rows, scope);
		known.set(memberCategoryId, policy);
		return policy;
	};
}

function policiesOfCopies(rows: readonly PolicyRow[], { branchId, day }: At) {
	const known = new Map<string, ResolvedPolicy>();
	return ({ categoryId, materialType }: { categoryId: string | null; materialType: string }) => {
		const kind = `${categoryId} ${materialType}`;
		const scope = { branchId, memberCategoryId: null, copyCategoryId: categoryId, materialType, day };
		const policy = known.get(kind) ?? resolvePolicy(rows, scope);
		known.set(kind, policy);
		return policy;
	};
}

type Dues = { branchId: string | null; today: string; policiesOn: (day: string) => ResolvedPolicy[] };

/** Until when a book is lent on each of the coming days, by category; nothing where no branch's calendar counts. */
async function duesOf(db: Db, { branchId, today, policiesOn }: Dues): Promise<LocalList['dues']> {
	if (branchId === null) return {};
	const calendar = await dueCalendar(db, branchId, today);
	const days = Array.from({ length: LIST_DAYS }, (_, index) => addDays(today, index));
	return Object.fromEntries(
		days.map((day) => [day, policiesOn(day).map((policy) => loanDueDate(day, policy, calendar).dueOn)])
	);
}

async function openLoans(db: Db, today: string) {
	const rows = await db
		.select({
			memberId: loan.memberId,
			open: sql<number>`count(*)::int`,
			overdue: sql<number>`count(*) filter (where ${loan.dueOn} < ${today})::int`
		})
		.from(loan)
		.where(and(isNull(loan.returnedAt), isNotNull(loan.memberId)))
		.groupBy(loan.memberId);
	return new Map(rows.map((row) => [row.memberId, row]));
}

async function suspensionsOn(db: Db, today: string) {
	const rows = await db
		.select({
			memberId: suspension.memberId,
			endsOn: suspension.endsOn,
			lateDays: suspension.lateDays
		})
		.from(suspension)
		.where(and(lte(suspension.startsOn, today), gte(suspension.endsOn, today), isNull(suspension.liftedAt)))
		.orderBy(suspension.endsOn);
	return new Map(rows.map((row) => [row.memberId, row]));
}

/** For whom each copy on a hold shelf, or on its way to one, is kept. */
async function keptCopies(db: Db): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.select({ copyId: hold.copyId, memberId: hold.memberId })
		.from(hold)
		.where(and(inArray(hold.state, ['in-transit', 'ready']), isNotNull(hold.copyId)));
	return new Map(rows.flatMap(({ copyId, memberId }) => (copyId === null ? [] : [[copyId, memberId]])));
}
