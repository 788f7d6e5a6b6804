import { and, eq } from 'drizzle-orm';
import { copiesForShelf } from '#modules/catalogue/index.server.ts';
import { branchNames } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { transfer } from '../schema.ts';
import { isOpenTransfer } from './open-transfer-of.ts';

/** What is printed and put into a copy that is sent; undefined once it has arrived. */
export async function transferSlip(db: Db, publicId: string) {
	const [row] = await db
		.select()
		.from(transfer)
		.where(and(eq(transfer.publicId, publicId), isOpenTransfer));
	if (!row) return undefined;
	const [copy] = await copiesForShelf(db, [row.copyId]);
	if (!copy) throw new Error('a transfer names a copy that does not exist');
	const places = await branchNames(db);
	return {
		from: places.get(row.fromBranchId) ?? '',
		to: places.get(row.toBranchId) ?? '',
		cause: row.cause,
		title: copy.title,
		barcode: copy.barcode,
		callNumber: copy.callNumber ?? copy.titleCallNumber ?? ''
	};
}
