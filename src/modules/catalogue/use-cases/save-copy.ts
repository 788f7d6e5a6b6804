import { eq, sql } from 'drizzle-orm';
import { constraintOf, inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { AccessKind } from '../rules/access.ts';
import { settableStatuses, type CopyStatus } from '../rules/copy-status.ts';
import { copy, title } from '../schema.ts';

export type CopyInput = {
	titlePublicId: string;
	/** The barcode of the copy that is changed; undefined for a new one. */
	changes?: string | undefined;
	barcode: string;
	accessionNumber: string | null;
	branchId: string;
	roomId: string | null;
	categoryId: string | null;
	callNumber: string | null;
	status: CopyStatus;
	access: AccessKind;
};

export type CopySaved =
	| { ok: true; barcode: string }
	| {
			ok: false;
			reasons: Reason<
				'copy.no-barcode' | 'copy.barcode-taken' | 'copy.unknown' | 'copy.status-not-settable'
			>[];
	  };

type Saver = { now: Date; actorId: string | null };

const isSettable = (status: CopyStatus) => settableStatuses.some((settable) => settable === status);

/**
 * Adds a copy to a title or changes one. The states that come from a loan, a hold or a transfer are not set by hand:
 * they stay as they are.
 */
export async function saveCopy(db: Db, input: CopyInput, saver: Saver): Promise<CopySaved> {
	const barcode = input.barcode.trim();
	if (barcode === '') return { ok: false, reasons: [{ code: 'copy.no-barcode', facts: {} }] };
	try {
		return await inTransaction(db, (tx) => write(tx, { ...input, barcode }, saver));
	} catch (error) {
		if (constraintOf(error) === 'copy_barcode_unique')
			return { ok: false, reasons: [{ code: 'copy.barcode-taken', facts: { barcode } }] };
		throw error;
	}
}

async function write(tx: Db, input: CopyInput, saver: Saver): Promise<CopySaved> {
	const [owner] = await tx
		.select({ id: title.id })
		.from(title)
		.where(eq(title.publicId, input.titlePublicId));
	if (!owner) return { ok: false, reasons: [{ code: 'copy.unknown', facts: {} }] };
	const columns = {
		barcode: input.barcode,
		accessionNumber: input.accessionNumber,
		branchId: input.branchId,
		roomId: input.roomId,
		categoryId: input.categoryId,
		callNumber: input.callNumber,
		access: input.access
	};
	if (input.changes === undefined) {
		if (!isSettable(input.status)) return notSettable(input.status);
		await tx.insert(copy).values({ ...columns, status: input.status, titleId: owner.id });
	} else {
		const [found] = await tx
			.select({ id: copy.id, titleId: copy.titleId, status: copy.status })
			.from(copy)
			.where(eq(copy.barcodeKey, input.changes.toLowerCase()))
			.for('update');
		if (!found || found.titleId !== owner.id)
			return { ok: false, reasons: [{ code: 'copy.unknown', facts: {} }] };
		if (input.status !== found.status && (!isSettable(input.status) || !isSettable(found.status)))
			return notSettable(found.status);
		await tx
			.update(copy)
			.set({
				...columns,
				status: input.status,
				version: sql`${copy.version} + 1`,
				updatedAt: saver.now
			})
			.where(eq(copy.id, found.id));
	}
	await recordServiceEvents(tx, [
		{
			kind: input.changes === undefined ? 'catalogue.copy.added' : 'catalogue.copy.changed',
			occurredAt: saver.now,
			channel: 'desk',
			titleId: owner.id,
			actorId: saver.actorId,
			facts: { barcode: input.barcode }
		}
	]);
	return { ok: true, barcode: input.barcode };
}

const notSettable = (status: CopyStatus): CopySaved => ({
	ok: false,
	reasons: [{ code: 'copy.status-not-settable', facts: { status } }]
});
