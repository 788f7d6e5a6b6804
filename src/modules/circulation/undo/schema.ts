import { index, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable } from '#platform/database/library-table.ts';
import type { RowChange } from './row-change.ts';

/** What a scan at a desk changed, row by row, kept for the minute in which it can be taken back. */
export const deskAct = libraryTable(
	'desk_act',
	{
		id: id(),
		/** The key of the scan; one that returned a copy and lent it on has two acts. */
		key: text().notNull(),
		actorId: uuid(),
		madeAt: timestamp({ withTimezone: true }).notNull(),
		changes: jsonb().$type<RowChange[]>().notNull(),
		undoneAt: timestamp({ withTimezone: true })
	},
	(t) => [index('desk_act_key').on(t.libraryId, t.key), index('desk_act_made').on(t.madeAt)]
);
