import { jsonb, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { id, libraryTable } from '#platform/database/library-table.ts';

/** Requests that carried a key, with the answer they got: the same key gives the first answer again. */
export const answeredRequest = libraryTable(
	'answered_request',
	{
		id: id(),
		key: text().notNull(),
		/** What was asked, as one string, so that a key used for something else is noticed. */
		asked: text().notNull(),
		answer: jsonb().notNull(),
		answeredAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(t) => [unique('answered_request_key_unique').on(t.libraryId, t.key)]
);
