import { sql } from 'drizzle-orm';
import {
	addLoanPolicies,
	chargeMember,
	chargesOfMember,
	checkOutCopy,
	takePayment
} from '#modules/circulation/index.server.ts';
import { atTheDesk } from '#modules/circulation/testing/at-the-desk.ts';
import { memberById } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { barcode, members, receipts } from './journey-seed-facts.ts';

type Of = { owing: string; payingLate: string; branchId: string };

/** One member who owes money and has paid a part, and a loan that costs money when it comes back. */
export async function seedMoney(db: Db, { owing, payingLate, branchId }: Of): Promise<void> {
	const charges = [
		{ kind: 'violation' as const, amount: 10_000, note: 'Menulisi halaman buku dengan pulpen' },
		{ kind: 'registration' as const, amount: 5000, note: 'Kartu baru' }
	];
	for (const one of charges)
		await chargeMember(db, { ...one, memberId: owing, branchId }, atTheDesk(branchId, '2026-11-20'));
	const paid = await takePayment(
		db,
		{
			memberId: owing,
			charges: (await chargesOfMember(db, owing)).map(({ publicId }) => publicId),
			amount: 6000,
			method: 'cash',
			tendered: 10_000,
			branchId
		},
		atTheDesk(branchId, '2026-11-23')
	);
	if (!paid.ok) throw new Error('the rig got no receipt');
	await db.execute(
		sql`update payment set public_id = ${receipts.standing} where public_id = ${paid.payment}`
	);

	const { categoryId } = (await memberById(db, payingLate)) ?? {};
	await addLoanPolicies(db, [
		{ memberCategoryId: categoryId ?? null, fineOn: true, fineAmount: 500, finePer: 'day', fineCap: 10_000 }
	]);
	const asked = { card: members.payingLate.card, barcode: barcode('costsMoney') };
	const lent = await checkOutCopy(db, asked, atTheDesk(branchId, '2026-11-10'));
	if (!lent.ok) throw new Error('the rig lent no book that costs money');
}
