import { sql } from 'drizzle-orm';
import { date, index, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable } from '#platform/database/library-table.ts';
import { hold, loan } from '../schema.ts';

/** Somebody waits, so a loan has to come back earlier ("ditarik"); its reader is told of it. */
export const recall = libraryTable(
	'recall',
	{
		id: id(),
		loanId: uuid()
			.notNull()
			.references(() => loan.id, { onDelete: 'cascade' }),
		/** The hold that it was for. */
		holdId: uuid()
			.notNull()
			.references(() => hold.id, { onDelete: 'cascade' }),
		previousOn: date({ mode: 'string' }).notNull(),
		movedTo: date({ mode: 'string' }).notNull(),
		recalledAt: timestamp({ withTimezone: true }).notNull(),
		/** Nobody waits any more and the old date is in force again. */
		undoneAt: timestamp({ withTimezone: true })
	},
	(t) => [
		uniqueIndex('recall_loan_unique')
			.on(t.loanId)
			.where(sql`undone_at is null`),
		index('recall_hold').on(t.holdId)
	]
);
