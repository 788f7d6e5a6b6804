import { and, asc, eq, isNull } from 'drizzle-orm';
import { copiesOfTitle } from '#modules/catalogue/index.server.ts';
import type { MemberStatus } from '#modules/members/index.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { policyFor } from '../../queries/policy-for.ts';
import { runningSuspension } from '../../queries/running-suspension.ts';
import { hold, loan } from '../../schema.ts';
import { liveOf } from './live-of.ts';
import type { PlaceHoldFacts } from '../rules/place-hold.ts';
import { holdPolicyFor } from './hold-policy-for.ts';
import { holdSettingsNow } from './hold-settings-now.ts';

export type HoldWish = {
	member: { id: string; status: MemberStatus; expiresOn: string | null; categoryId: string | null };
	title: { id: string; materialType: string };
	pickupBranchId: string;
	wantedUntil: string | null;
};

/** Everything that decides whether a reader may wait for a title. */
export async function holdSituation(db: Db, wish: HoldWish, today: string): Promise<PlaceHoldFacts> {
	const { member, title, pickupBranchId } = wish;
	const holds = await db
		.select({ titleId: hold.titleId, placedAt: hold.placedAt })
		.from(hold)
		.where(liveOf(member.id));
	const own = holds.find((one) => one.titleId === title.id);
	const [ownLoan] = await db
		.select({ dueOn: loan.dueOn })
		.from(loan)
		.where(and(eq(loan.memberId, member.id), eq(loan.titleId, title.id), isNull(loan.returnedAt)))
		.orderBy(asc(loan.dueOn))
		.limit(1);
	return {
		today,
		policy: await holdPolicyFor(db, {
			pickupBranchId,
			memberCategoryId: member.categoryId,
			materialType: title.materialType,
			day: today
		}),
		settings: await holdSettingsNow(db),
		member: { status: member.status, expiresOn: member.expiresOn },
		suspension: await runningSuspension(db, member.id, today),
		holds: holds.length,
		ownHold: own ? { placedOn: dayOfInstant(own.placedAt) } : null,
		ownLoan: ownLoan ?? null,
		copies: await copiesFor(db, wish, today),
		pickupBranchId,
		wantedUntil: wish.wantedUntil
	};
}

/** The copies of the title, each with whether its kind is lent to this reader. */
async function copiesFor(db: Db, { member, title, pickupBranchId }: HoldWish, today: string) {
	const copies = await copiesOfTitle(db, title.id);
	const isLent = new Map<string | null, boolean>();
	for (const { categoryId } of copies) {
		if (isLent.has(categoryId)) continue;
		const policy = await policyFor(db, {
			branchId: pickupBranchId,
			memberCategoryId: member.categoryId,
			copyCategoryId: categoryId,
			materialType: title.materialType,
			day: today
		});
		isLent.set(categoryId, policy.loanable);
	}
	return copies.map(({ branchId, status, access, categoryId }) => ({
		branchId,
		status,
		access,
		isLent: isLent.get(categoryId) ?? false
	}));
}
