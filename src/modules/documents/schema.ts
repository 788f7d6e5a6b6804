import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, text, timestamp, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { member } from '../members/schema.ts';
import { branch } from '../organisation/schema.ts';
import { letterKinds } from './rules/letter-kind.ts';
import type { LetterSheet } from './rules/letter-sheet.ts';
import { requestStates } from './rules/request-state.ts';

/** A letter with a number. It is never changed and never deleted: a wrong one is withdrawn. */
export const letter = libraryTable(
	'letter',
	{
		id: id(),
		/** Opens its page of the public check; stands on the letter and in its QR code. */
		code: text().notNull(),
		kind: text({ enum: letterKinds }).notNull(),
		year: integer().notNull(),
		/** Its place in the series of its kind and year: 1, 2, 3 … without gaps. */
		sequence: integer().notNull(),
		/** The number as it is printed. */
		number: text().notNull(),
		memberId: uuid().references(() => member.id, { onDelete: 'set null' }),
		/** The name as it stands on the letter. */
		personName: text().notNull(),
		branchId: uuid().references(() => branch.id),
		issuedOn: date({ mode: 'string' }).notNull(),
		issuedAt: timestamp({ withTimezone: true }).notNull(),
		issuedBy: uuid(),
		sheet: jsonb().$type<LetterSheet>().notNull(),
		withdrawnAt: timestamp({ withTimezone: true }),
		withdrawnBy: uuid(),
		/** For staff; the public check tells only that the letter is withdrawn, and since when. */
		withdrawnBecause: text()
	},
	(t) => [
		uniqueIndex('letter_code_unique').on(t.libraryId, t.code),
		unique('letter_sequence_unique').on(t.libraryId, t.kind, t.year, t.sequence),
		index('letter_member').on(t.memberId, t.issuedAt.desc()),
		index('letter_issued').on(t.issuedAt.desc())
	]
);

/**
 * The last number given out of each kind and year. Whoever takes the next one holds its row until the letter is written:
 * two at once wait for each other, and one that comes to nothing leaves no gap.
 */
export const letterSeries = libraryTable(
	'letter_series',
	{
		id: id(),
		kind: text({ enum: letterKinds }).notNull(),
		year: integer().notNull(),
		last: integer().notNull()
	},
	(t) => [unique('letter_series_unique').on(t.libraryId, t.kind, t.year)]
);

/** A reader asked for a letter, where the library wants staff to approve it first. */
export const letterRequest = libraryTable(
	'letter_request',
	{
		id: id(),
		publicId: publicId(),
		kind: text({ enum: letterKinds }).notNull(),
		memberId: uuid()
			.notNull()
			.references(() => member.id, { onDelete: 'cascade' }),
		/** What the reader needs it for, as it will stand in the letter. */
		purpose: text(),
		requestedAt: timestamp({ withTimezone: true }).notNull(),
		state: text({ enum: requestStates }).notNull().default('waiting'),
		decidedAt: timestamp({ withTimezone: true }),
		decidedBy: uuid(),
		/** What the reader is told when it was refused. */
		answer: text(),
		letterId: uuid().references(() => letter.id)
	},
	(t) => [
		uniqueIndex('letter_request_public_id_unique').on(t.libraryId, t.publicId),
		uniqueIndex('letter_request_waiting_unique')
			.on(t.memberId, t.kind)
			.where(sql`state = 'waiting'`),
		index('letter_request_waiting')
			.on(t.requestedAt)
			.where(sql`state = 'waiting'`)
	]
);

/** How often an address asked the public check lately; the address itself is not kept, only a keyed hash of it. */
export const letterCheck = libraryTable(
	'letter_check',
	{
		id: id(),
		key: text().notNull(),
		windowStart: timestamp({ withTimezone: true }).notNull(),
		count: integer().notNull()
	},
	(t) => [unique('letter_check_unique').on(t.libraryId, t.key)]
);
