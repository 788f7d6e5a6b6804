import { sql } from 'drizzle-orm';
import { bigint, customType, index, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable } from '#platform/database/library-table.ts';

const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

/**
 * The ledger: one row for each act of service, written in the transaction of the act. It is the outbox, the source
 * of reports and the memory of suggestions. `person_id` is a bare id without a foreign key: privacy cuts it without
 * changing a count.
 */
export const serviceEvent = libraryTable(
	'service_event',
	{
		id: id(),
		position: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
		/** The writing transaction: readers take only what is older than every running one, so nothing is skipped. */
		writtenBy: xid8()
			.notNull()
			.default(sql`pg_current_xact_id()`),
		/** `module.noun.past-tense-verb` */
		kind: text().notNull(),
		occurredAt: timestamp({ withTimezone: true }).notNull(),
		recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		branchId: uuid(),
		personId: uuid(),
		titleId: uuid(),
		copyId: uuid(),
		actorId: uuid(),
		channel: text().notNull(),
		facts: jsonb().$type<Record<string, unknown>>().notNull().default({})
	},
	(t) => [
		index('service_event_written_by').on(t.writtenBy),
		index('service_event_kind_time').on(t.kind, t.occurredAt),
		index('service_event_person').on(t.personId, t.occurredAt)
	]
);
