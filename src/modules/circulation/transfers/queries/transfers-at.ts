import { and, asc, eq, inArray, or } from 'drizzle-orm';
import { copiesForShelf } from '#modules/catalogue/index.server.ts';
import { branchNames } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { hold } from '../../schema.ts';
import { transfer } from '../schema.ts';
import { isOpenTransfer } from './open-transfer-of.ts';

type Place = { id: string; name: string };

/** A copy that goes from place to place, as staff handle it. */
export type ListedTransfer = {
	/** Public id of the transfer; of the hold, where a hold sends it. */
	id: string;
	cause: 'home' | 'hand' | 'hold';
	state: 'to-send' | 'sent';
	title: string;
	titleId: string;
	barcode: string;
	callNumber: string | null;
	from: Place;
	to: Place;
	since: Date;
	note: string | null;
};

/** All copies on their way from or to a place, or at all; those that holds send are told with them. */
export async function transfersAt(db: Db, at: string | null): Promise<ListedTransfer[]> {
	const rows = await db
		.select()
		.from(transfer)
		.where(
			and(
				isOpenTransfer,
				at === null ? undefined : or(eq(transfer.fromBranchId, at), eq(transfer.toBranchId, at))
			)
		)
		.orderBy(asc(transfer.madeAt), asc(transfer.id));
	const holds = await db
		.select()
		.from(hold)
		.where(and(eq(hold.state, 'in-transit'), at === null ? undefined : inArray(hold.pickupBranchId, [at])))
		.orderBy(asc(hold.placedAt));
	const copies = await copiesForShelf(db, [
		...rows.map(({ copyId }) => copyId),
		...holds.flatMap(({ copyId }) => copyId ?? [])
	]);
	const names = await branchNames(db);
	const place = (id: string): Place => ({ id, name: names.get(id) ?? '' });
	const copyOf = (id: string | null) => {
		const copy = copies.find((one) => one.id === id);
		return copy && { ...copy, call: copy.callNumber ?? copy.titleCallNumber };
	};
	return [
		...rows.flatMap((row): ListedTransfer[] => {
			const copy = copyOf(row.copyId);
			if (!copy) return [];
			return [
				{
					id: row.publicId,
					cause: row.cause,
					state: row.state === 'sent' ? 'sent' : 'to-send',
					title: copy.title,
					titleId: copy.titlePublicId,
					barcode: copy.barcode,
					callNumber: copy.call,
					from: place(row.fromBranchId),
					to: place(row.toBranchId),
					since: row.sentAt ?? row.madeAt,
					note: row.note
				}
			];
		}),
		...holds.flatMap((row): ListedTransfer[] => {
			const copy = copyOf(row.copyId);
			if (!copy) return [];
			return [
				{
					id: row.publicId,
					cause: 'hold',
					state: 'sent',
					title: copy.title,
					titleId: copy.titlePublicId,
					barcode: copy.barcode,
					callNumber: copy.call,
					from: place(copy.branchId),
					to: place(row.pickupBranchId),
					since: row.placedAt,
					note: null
				}
			];
		})
	];
}
