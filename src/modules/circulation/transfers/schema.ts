import { sql } from 'drizzle-orm';
import { index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { copy } from '../../catalogue/schema.ts';
import { branch } from '../../organisation/schema.ts';
import { transferCauses, transferStates } from './rules/transfer-state.ts';

/** A copy goes from one place to another without a hold ("kiriman"). A hold sends its copy by itself. */
export const transfer = libraryTable(
	'transfer',
	{
		id: id(),
		publicId: publicId(),
		copyId: uuid()
			.notNull()
			.references(() => copy.id),
		fromBranchId: uuid()
			.notNull()
			.references(() => branch.id),
		toBranchId: uuid()
			.notNull()
			.references(() => branch.id),
		cause: text({ enum: transferCauses }).notNull(),
		state: text({ enum: transferStates }).notNull().default('to-send'),
		note: text(),
		madeAt: timestamp({ withTimezone: true }).notNull(),
		madeBy: uuid(),
		sentAt: timestamp({ withTimezone: true }),
		sentBy: uuid(),
		endedAt: timestamp({ withTimezone: true }),
		endedBy: uuid()
	},
	(t) => [
		uniqueIndex('transfer_public_id_unique').on(t.libraryId, t.publicId),
		// A copy is on one way at a time.
		uniqueIndex('transfer_open_copy_unique')
			.on(t.copyId)
			.where(sql`state in ('to-send', 'sent')`),
		index('transfer_from')
			.on(t.fromBranchId)
			.where(sql`state in ('to-send', 'sent')`),
		index('transfer_to')
			.on(t.toBranchId)
			.where(sql`state in ('to-send', 'sent')`)
	]
);
