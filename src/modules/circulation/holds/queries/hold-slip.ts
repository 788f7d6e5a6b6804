import { and, eq, inArray } from 'drizzle-orm';
import { copiesForShelf } from '#modules/catalogue/index.server.ts';
import { membersInBrief } from '#modules/members/index.server.ts';
import { branchNames } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { hold } from '../../schema.ts';

export type HoldSlip = {
	hold: string;
	state: 'ready' | 'in-transit';
	reader: { name: string; card: string };
	title: string;
	copy: { barcode: string; callNumber: string | null };
	/** Where the copy belongs. */
	home: string;
	pickup: string;
	readyUntil: string | null;
};

/** What is printed and put into a copy that is kept for a reader; undefined for a hold without a copy. */
export async function holdSlip(db: Db, publicId: string): Promise<HoldSlip | undefined> {
	const [row] = await db
		.select()
		.from(hold)
		.where(and(eq(hold.publicId, publicId), inArray(hold.state, ['in-transit', 'ready'])));
	if (!row || row.copyId === null) return undefined;
	const [copy] = await copiesForShelf(db, [row.copyId]);
	const reader = (await membersInBrief(db, [row.memberId])).get(row.memberId);
	if (!copy || !reader) return undefined;
	const places = await branchNames(db);
	return {
		hold: row.publicId,
		state: row.state === 'ready' ? 'ready' : 'in-transit',
		reader: { name: reader.name, card: reader.cardNumber },
		title: copy.title,
		copy: { barcode: copy.barcode, callNumber: copy.callNumber ?? copy.titleCallNumber },
		home: places.get(copy.branchId) ?? '',
		pickup: places.get(row.pickupBranchId) ?? '',
		readyUntil: row.readyUntil
	};
}
