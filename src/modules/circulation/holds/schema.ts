import { sql } from 'drizzle-orm';
import { text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { copy } from '../../catalogue/schema.ts';
import { branch } from '../../organisation/schema.ts';
import { searchOutcomes } from './rules/copy-search.ts';

/** A copy that was not where the catalogue says ("dicari"), until somebody finds it or gives it up. */
export const copySearch = libraryTable(
	'copy_search',
	{
		id: id(),
		publicId: publicId(),
		copyId: uuid()
			.notNull()
			.references(() => copy.id, { onDelete: 'cascade' }),
		/** Where it was looked for. */
		branchId: uuid().references(() => branch.id),
		missedAt: timestamp({ withTimezone: true }).notNull(),
		missedBy: uuid(),
		outcome: text({ enum: searchOutcomes }),
		settledAt: timestamp({ withTimezone: true }),
		settledBy: uuid()
	},
	(t) => [
		uniqueIndex('copy_search_public_id_unique').on(t.libraryId, t.publicId),
		uniqueIndex('copy_search_open_unique')
			.on(t.copyId)
			.where(sql`settled_at is null`)
	]
);
