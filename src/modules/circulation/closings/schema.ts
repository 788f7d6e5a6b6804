import { date, index, timestamp, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable } from '#platform/database/library-table.ts';
import { closing } from '../../organisation/schema.ts';
import { hold, loan } from '../schema.ts';

/** A due date or the last day of a ready hold that closed days moved; its reader is told of it. */
export const movedDate = libraryTable(
	'moved_date',
	{
		id: id(),
		/** The closing it was for; null when new opening hours closed that weekday. */
		closingId: uuid().references(() => closing.id),
		loanId: uuid().references(() => loan.id, { onDelete: 'cascade' }),
		holdId: uuid().references(() => hold.id, { onDelete: 'cascade' }),
		previousOn: date({ mode: 'string' }).notNull(),
		movedTo: date({ mode: 'string' }).notNull(),
		/** The closing was taken back and the old date is in force again. */
		undoneAt: timestamp({ withTimezone: true })
	},
	(t) => [
		index('moved_date_closing').on(t.closingId),
		index('moved_date_loan').on(t.loanId),
		index('moved_date_hold').on(t.holdId)
	]
);
