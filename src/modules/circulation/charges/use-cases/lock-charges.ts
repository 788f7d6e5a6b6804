import { and, asc, eq } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { charge } from '../schema.ts';

/** The charges of a member by their public ids, the oldest first, locked until the act ends. Unknown ids are left out. */
export async function lockCharges(tx: Db, memberId: string, publicIds: readonly string[]) {
	const rows = await tx
		.select()
		.from(charge)
		.where(and(eq(charge.memberId, memberId), anyOf(charge.publicId, publicIds)))
		.orderBy(asc(charge.madeAt), asc(charge.id))
		.for('update');
	return rows.map((row) => ({ ...row, open: row.amount - row.paid - row.waived }));
}
