import { sql } from 'drizzle-orm';
import { index, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable } from '#platform/database/library-table.ts';
import { copy } from '../../catalogue/schema.ts';
import { branch } from '../../organisation/schema.ts';

/** A copy on its way between two places ("kiriman"): home, or to where a reader collects it. */
export const transfer = libraryTable(
	'transfer',
	{
		id: id(),
		copyId: uuid()
			.notNull()
			.references(() => copy.id),
		fromBranchId: uuid()
			.notNull()
			.references(() => branch.id),
		toBranchId: uuid()
			.notNull()
			.references(() => branch.id),
		sentAt: timestamp({ withTimezone: true }).notNull(),
		/** Scanned at its goal, or anywhere else where it ended otherwise: lent, lost, sent elsewhere. */
		endedAt: timestamp({ withTimezone: true })
	},
	(t) => [
		uniqueIndex('transfer_open_copy_unique')
			.on(t.copyId)
			.where(sql`ended_at is null`),
		index('transfer_open_goal')
			.on(t.toBranchId)
			.where(sql`ended_at is null`)
	]
);
