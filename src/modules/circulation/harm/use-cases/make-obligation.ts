import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Act } from '../../act.ts';
import { addCharge } from '../../charges/use-cases/add-charge.ts';
import { policyFor } from '../../queries/policy-for.ts';
import type { Agreement } from '../rules/agree-replacement.ts';
import type { HarmCause } from '../rules/harm-kinds.ts';
import { obligation } from '../schema.ts';
import { harmEvent } from './harm-event.ts';

export type Owed = {
	member: { id: string; categoryId: string | null };
	copy: { id: string; titleId: string; categoryId: string | null; materialType: string };
	loan: { id: string; publicId: string; branchId: string } | null;
	branchId: string;
};

/** A member has to make good for a copy. Where the library takes money, an agreed price is a charge as well. */
export async function makeObligation(
	tx: Db,
	owed: Owed,
	of: Agreement & { cause: HarmCause },
	act: Act
): Promise<{ id: string; publicId: string }> {
	const { member, copy, loan, branchId } = owed;
	const price = of.asked === 'price' ? of.price : null;
	const [made] = await tx
		.insert(obligation)
		.values({
			memberId: member.id,
			copyId: copy.id,
			loanId: loan?.id ?? null,
			branchId,
			cause: of.cause,
			asked: of.asked,
			price,
			note: of.note,
			madeAt: act.now,
			madeBy: act.actorId
		})
		.returning({ id: obligation.id, publicId: obligation.publicId });
	if (!made) throw new Error('an obligation was inserted but not returned');
	const chargeId = price === null ? null : await chargePrice(tx, owed, { price, cause: of.cause }, act);
	if (chargeId !== null) await tx.update(obligation).set({ chargeId }).where(eq(obligation.id, made.id));
	const about = { memberId: member.id, copyId: copy.id, titleId: copy.titleId, branchId };
	await recordServiceEvents(tx, [
		harmEvent('obligation.made', about, act, {
			obligation: made.publicId,
			cause: of.cause,
			asked: of.asked,
			price
		})
	]);
	return made;
}

/** The charge of a price, where the policy switches money on for this member and copy; null elsewhere. */
export async function chargePrice(
	tx: Db,
	{ member, copy, loan, branchId }: Owed,
	of: { price: number; cause: HarmCause },
	act: Act
): Promise<string | null> {
	const { fineOn } = await policyFor(tx, {
		branchId: loan?.branchId ?? branchId,
		memberCategoryId: member.categoryId,
		copyCategoryId: copy.categoryId,
		materialType: copy.materialType,
		day: dayOfInstant(act.now)
	});
	if (!fineOn) return null;
	const made = await addCharge(
		tx,
		{
			memberId: member.id,
			branchId,
			kind: of.cause,
			amount: of.price,
			loanId: loan?.id ?? null,
			copyId: copy.id,
			titleId: copy.titleId
		},
		act
	);
	return made.id;
}
