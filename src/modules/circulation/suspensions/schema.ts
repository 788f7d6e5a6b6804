import { sql } from 'drizzle-orm';
import { index, text, timestamp, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { member } from '../../members/schema.ts';
import { suspension } from '../schema.ts';
import { disputeStates } from './rules/dispute-state.ts';

/** A reader does not agree with a suspension ("keberatan") and says why; somebody who may lift it answers. */
export const suspensionDispute = libraryTable(
	'suspension_dispute',
	{
		id: id(),
		publicId: publicId(),
		suspensionId: uuid()
			.notNull()
			.references(() => suspension.id, { onDelete: 'cascade' }),
		memberId: uuid()
			.notNull()
			.references(() => member.id),
		/** In the reader's own words. */
		text: text().notNull(),
		state: text({ enum: disputeStates }).notNull().default('open'),
		raisedAt: timestamp({ withTimezone: true }).notNull(),
		answeredAt: timestamp({ withTimezone: true }),
		answeredBy: uuid(),
		answer: text()
	},
	(t) => [
		uniqueIndex('suspension_dispute_public_id_unique').on(t.libraryId, t.publicId),
		// A suspension is disputed once: what was answered stands.
		unique('suspension_dispute_once').on(t.libraryId, t.suspensionId),
		index('suspension_dispute_open')
			.on(t.raisedAt)
			.where(sql`answered_at is null`)
	]
);
