import { index, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable } from '#platform/database/library-table.ts';
import { copy, title } from '../../catalogue/schema.ts';
import { branch } from '../../organisation/schema.ts';
import { channels } from '../rules/channel.ts';

/**
 * A copy was read in the library ("baca di tempat"). Who read it stands in the ledger alone, where privacy can cut
 * it off.
 */
export const reading = libraryTable(
	'reading',
	{
		id: id(),
		copyId: uuid()
			.notNull()
			.references(() => copy.id),
		titleId: uuid()
			.notNull()
			.references(() => title.id),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		countedAt: timestamp({ withTimezone: true }).notNull(),
		countedBy: uuid(),
		channel: text({ enum: channels }).notNull(),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [
		index('reading_copy').on(t.copyId, t.countedAt.desc()),
		index('reading_counted').on(t.countedAt.desc()),
		unique('reading_legacy_unique').on(t.libraryId, t.legacySource, t.legacyId)
	]
);
