import {
	boolean,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	time,
	timestamp,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { id, libraryTable } from '#platform/database/library-table.ts';

/** The library itself. One installation serves one library; a network shards by this key. */
export const library = pgTable('library', {
	id: id(),
	name: text().notNull(),
	city: text().notNull(),
	/** The office the library belongs to, shown in the footer and on letters. */
	parentBody: text(),
	timeZone: text().notNull().default('Asia/Jakarta'),
	phone: text(),
	whatsapp: text(),
	email: text(),
	/** True only in the demonstration library: every page says so, and nothing is sent outside. */
	isDemonstration: boolean().notNull().default(false),
	createdAt: timestamp({ withTimezone: true }).notNull().defaultNow()
});

/** A place of service: a building, a book car, a reading corner. */
export const branch = libraryTable(
	'branch',
	{
		id: id(),
		code: text().notNull(),
		name: text().notNull(),
		shortName: text().notNull(),
		kind: text({ enum: ['building', 'mobile', 'corner'] }).notNull(),
		district: text(),
		address: text(),
		accessNote: text(),
		sort: integer().notNull().default(0),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [unique('branch_code_unique').on(t.libraryId, t.code)]
);

export const room = libraryTable(
	'room',
	{
		id: id(),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		code: text().notNull(),
		name: text().notNull(),
		sort: integer().notNull().default(0),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [unique('room_code_unique').on(t.libraryId, t.branchId, t.code)]
);

/**
 * When a branch is open. A row without dates is the ordinary week; a row with dates (Ramadan) replaces the ordinary
 * row of that weekday while it lasts.
 */
export const openingHours = libraryTable(
	'opening_hours',
	{
		id: id(),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		/** ISO weekday: 1 Monday … 7 Sunday. */
		weekday: integer().notNull(),
		/** Without times the branch is closed on this weekday: a season can close a day of the ordinary week. */
		opens: time(),
		closes: time(),
		season: text(),
		validFrom: date({ mode: 'string' }),
		validTo: date({ mode: 'string' })
	},
	(t) => [index('opening_hours_branch').on(t.branchId, t.weekday)]
);

/**
 * Days without service that somebody announced, of one branch or all: planned (a holiday) or sudden ("tutup mendadak":
 * flood, power cut, mourning). Its days stand in `closed_day`; what it moved is remembered by whoever owns it.
 */
export const closing = libraryTable(
	'closing',
	{
		id: id(),
		branchId: uuid().references(() => branch.id),
		firstDay: date({ mode: 'string' }).notNull(),
		lastDay: date({ mode: 'string' }).notNull(),
		kind: text({ enum: ['planned', 'sudden'] })
			.notNull()
			.default('sudden'),
		reason: text().notNull(),
		announcedAt: timestamp({ withTimezone: true }).notNull(),
		announcedBy: uuid(),
		undoneAt: timestamp({ withTimezone: true }),
		undoneBy: uuid()
	},
	(t) => [index('closing_last_day').on(t.lastDay)]
);

/** A day without service; without a branch it closes all of them. */
export const closedDay = libraryTable(
	'closed_day',
	{
		id: id(),
		day: date({ mode: 'string' }).notNull(),
		branchId: uuid().references(() => branch.id),
		name: text().notNull(),
		/** The closing that made it a closed day; null for days known beforehand. */
		closingId: uuid().references(() => closing.id)
	},
	(t) => [unique('closed_day_unique').on(t.libraryId, t.day, t.branchId).nullsNotDistinct()]
);

/** What staff can set, by key; each module declares its keys, types and defaults. */
export const setting = libraryTable(
	'setting',
	{
		id: id(),
		key: text().notNull(),
		value: jsonb().notNull(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(t) => [unique('setting_key_unique').on(t.libraryId, t.key)]
);
