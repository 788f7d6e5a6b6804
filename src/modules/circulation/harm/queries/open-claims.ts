import { asc, isNull } from 'drizzle-orm';
import { copiesForShelf } from '#modules/catalogue/index.server.ts';
import { membersInBrief } from '#modules/members/index.server.ts';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { loan } from '../../schema.ts';
import { returnClaim } from '../schema.ts';

/** Copies whose readers say that they are back, in the order of the shelves where they are looked for. */
export async function openClaims(db: Db, branchId: string | null) {
	const rows = await db
		.select()
		.from(returnClaim)
		.where(isNull(returnClaim.outcome))
		.orderBy(asc(returnClaim.madeAt));
	const copies = await copiesForShelf(
		db,
		rows.map(({ copyId }) => copyId)
	);
	const members = await membersInBrief(
		db,
		rows.map(({ memberId }) => memberId)
	);
	const loans = await db
		.select({ id: loan.id, publicId: loan.publicId, dueOn: loan.dueOn })
		.from(loan)
		.where(
			anyOf(
				loan.id,
				rows.map(({ loanId }) => loanId)
			)
		);
	return rows
		.flatMap((row) => {
			const copy = copies.find(({ id }) => id === row.copyId);
			const of = loans.find(({ id }) => id === row.loanId);
			const reader = members.get(row.memberId);
			if (!copy || !of || (branchId !== null && copy.branchId !== branchId)) return [];
			return [
				{
					loan: of.publicId,
					dueOn: of.dueOn,
					claimedOn: row.claimedOn,
					note: row.note,
					looked: row.looked,
					lookedAt: row.lookedAt,
					title: copy.title,
					titleId: copy.titlePublicId,
					barcode: copy.barcode,
					callNumber: copy.callNumber ?? copy.titleCallNumber ?? '',
					branchId: copy.branchId,
					roomId: copy.roomId,
					reader: { name: reader?.name ?? '', card: reader?.cardNumber ?? '' }
				}
			];
		})
		.toSorted((a, b) => (a.callNumber < b.callNumber ? -1 : a.callNumber > b.callNumber ? 1 : 0));
}

export type OpenClaim = Awaited<ReturnType<typeof openClaims>>[number];
