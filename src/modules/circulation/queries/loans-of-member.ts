import { and, asc, eq, isNull } from 'drizzle-orm';
import { copiesForLoans, loanableCopiesByTitle } from '#modules/catalogue/index.server.ts';
import { memberById } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recalledLoans } from '../recalls/queries/recalls.ts';
import { decideRenewal } from '../rules/renew.ts';
import { loan } from '../schema.ts';
import { dueCalendar } from './due-calendar.ts';
import { queueLengths } from './due-dates.ts';
import { policyFor } from './policy-for.ts';
import { runningSuspension } from './running-suspension.ts';

export type MemberLoan = {
	id: string;
	dueOn: string;
	lentAt: Date;
	renewals: number;
	maxRenewals: number;
	overdue: boolean;
	/** The reader says that it came back on this day: it is looked for. */
	claimedOn: string | null;
	titleId: string;
	title: string;
	subtitle: string | null;
	authors: string[];
	classNumber: string | null;
	isLocal: boolean;
	copy: string;
	/** The day a renewal would give, or why there can be none now. */
	renewal: { ok: true; dueOn: string } | { ok: false; reasons: Reason[] };
};

/**
 * What a member has at home, the most urgent first, each loan with what a renewal would do now. The same rules decide
 * here and in renewLoan; the answer there counts.
 */
export async function loansOfMember(db: Db, memberId: string, now: Date): Promise<MemberLoan[]> {
	const today = dayOfInstant(now);
	const open = await db
		.select()
		.from(loan)
		.where(and(eq(loan.memberId, memberId), isNull(loan.returnedAt)))
		.orderBy(asc(loan.dueOn), asc(loan.lentAt));
	if (open.length === 0) return [];
	const titleIds = open.map((row) => row.titleId);
	const copies = await copiesForLoans(
		db,
		open.map((row) => row.copyId)
	);
	const waiting = await queueLengths(db, titleIds);
	const available = await loanableCopiesByTitle(db, titleIds);
	const member = await memberById(db, memberId);
	const suspension = await runningSuspension(db, memberId, today);
	const recalled = await recalledLoans(
		db,
		open.map((row) => row.id)
	);
	return Promise.all(
		open.map(async (row) => {
			const copy = copies.get(row.copyId);
			if (!copy) throw new Error('a loan names a copy that does not exist');
			const policy = await policyFor(db, {
				branchId: row.branchId,
				memberCategoryId: member?.categoryId ?? null,
				copyCategoryId: copy.categoryId,
				materialType: copy.materialType,
				day: today
			});
			const decision = decideRenewal(
				{
					today,
					policy,
					member: { status: member?.status ?? 'inactive', expiresOn: member?.expiresOn ?? null },
					suspension,
					loan: {
						dueOn: row.dueOn,
						renewals: row.renewals,
						returned: false,
						isRecalled: recalled.has(row.id),
						isClaimed: row.claimedOn !== null
					},
					waiting: Math.max(0, (waiting.get(row.titleId) ?? 0) - (available.get(row.titleId) ?? 0))
				},
				await dueCalendar(db, row.branchId, row.dueOn)
			);
			return {
				id: row.publicId,
				dueOn: row.dueOn,
				lentAt: row.lentAt,
				renewals: row.renewals,
				maxRenewals: policy.maxRenewals,
				overdue: row.dueOn < today && row.claimedOn === null,
				claimedOn: row.claimedOn,
				titleId: copy.titlePublicId,
				title: copy.title,
				subtitle: copy.subtitle,
				authors: copy.authors,
				classNumber: copy.classNumber,
				isLocal: copy.isLocal,
				copy: copy.barcode,
				renewal: decision.ok
					? { ok: true as const, dueOn: decision.value.dueOn }
					: { ok: false as const, reasons: decision.reasons }
			};
		})
	);
}
