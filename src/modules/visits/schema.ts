import { sql } from 'drizzle-orm';
import {
	check,
	date,
	index,
	integer,
	jsonb,
	text,
	time,
	timestamp,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { member } from '../members/schema.ts';
import { branch, room } from '../organisation/schema.ts';
import { bookingStates } from './rules/booking-state.ts';
import {
	educations,
	jobs,
	purposes,
	sexes,
	visitChannels,
	visitKinds,
	type GroupParts
} from './rules/visit-facts.ts';

/** When a branch takes groups: a weekday with its hours, and for how many people at once. */
export const groupSlot = libraryTable(
	'group_slot',
	{
		id: id(),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		/** ISO weekday: 1 Monday … 7 Sunday. */
		weekday: integer().notNull(),
		starts: time().notNull(),
		ends: time().notNull(),
		people: integer().notNull()
	},
	(t) => [unique('group_slot_unique').on(t.libraryId, t.branchId, t.weekday, t.starts)]
);

/** Answers of somebody who is still filling in the form for a group visit; forgotten after seven days. */
export const groupBookingDraft = libraryTable('group_booking_draft', {
	id: id(),
	/** The unguessable part of its address. */
	token: text().notNull().unique(),
	answers: jsonb().$type<Record<string, string>>().notNull(),
	/** The reference code of the booking it became. */
	code: text(),
	updatedAt: timestamp({ withTimezone: true }).notNull()
});

/** A group that has announced itself: a class, an office, a club. */
export const groupBooking = libraryTable(
	'group_booking',
	{
		id: id(),
		/** What the group was told: the address of its status page. Unguessable, since that page names the group. */
		code: text().notNull(),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		day: date({ mode: 'string' }).notNull(),
		starts: time().notNull(),
		ends: time().notNull(),
		state: text({ enum: bookingStates }).notNull().default('requested'),
		institution: text().notNull(),
		/** The class or part of the institution: "Kelas 4B". */
		groupName: text(),
		contactName: text().notNull(),
		contactPhone: text().notNull(),
		contactEmail: text(),
		education: text({ enum: educations }),
		male: integer().notNull(),
		female: integer().notNull(),
		/** Teachers and others who come along. */
		companions: integer().notNull().default(0),
		accessNeeds: text(),
		wishes: text().array().notNull().default([]),
		note: text(),
		requestedAt: timestamp({ withTimezone: true }).notNull(),
		decidedAt: timestamp({ withTimezone: true }),
		decidedBy: uuid(),
		/** What staff wrote to the group: why not, or what to bring. */
		answer: text(),
		/** The day and hour asked for, when staff gave another. */
		movedFrom: text(),
		version: integer().notNull().default(1)
	},
	(t) => [
		unique('group_booking_code_unique').on(t.libraryId, t.code),
		index('group_booking_slot').on(t.branchId, t.day, t.starts)
	]
);

/**
 * A line of the guest book. A line that was a mistake is withdrawn, never deleted; what it counted leaves the ledger
 * by an act of its own.
 */
export const visit = libraryTable(
	'visit',
	{
		id: id(),
		publicId: publicId(),
		kind: text({ enum: visitKinds }).notNull(),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		roomId: uuid().references(() => room.id),
		at: timestamp({ withTimezone: true }).notNull(),
		/** Cut after the days that the library keeps named visits, without changing a count. */
		memberId: uuid().references(() => member.id, { onDelete: 'set null' }),
		/** A guest may leave a name, and need not. */
		name: text(),
		sex: text({ enum: sexes }),
		education: text({ enum: educations }),
		job: text({ enum: jobs }),
		purpose: text({ enum: purposes }),
		/** 1, or the size of the group. */
		people: integer().notNull().default(1),
		male: integer(),
		female: integer(),
		institution: text(),
		contactName: text(),
		contactPhone: text(),
		parts: jsonb().$type<GroupParts>(),
		note: text(),
		bookingId: uuid().references(() => groupBooking.id),
		channel: text({ enum: visitChannels }).notNull(),
		/** The account that wrote it; a bare id, so that the account may go. */
		recordedBy: uuid(),
		recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		withdrawnAt: timestamp({ withTimezone: true }),
		withdrawnBy: uuid(),
		version: integer().notNull().default(1),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [
		unique('visit_public_id_unique').on(t.libraryId, t.publicId),
		unique('visit_legacy_unique').on(t.libraryId, t.legacySource, t.legacyId),
		uniqueIndex('visit_booking_unique')
			.on(t.bookingId)
			.where(sql`${t.withdrawnAt} is null`),
		index('visit_branch_time').on(t.branchId, t.at),
		index('visit_time').on(t.at),
		index('visit_member').on(t.memberId, t.at),
		check('visit_people', sql`${t.people} >= 1`)
	]
);

/**
 * What a counter at a door says for one hour: typed by staff or sent by a device. It counts everyone, those of the
 * guest book too, and is therefore never added to it.
 */
export const doorCount = libraryTable(
	'door_count',
	{
		id: id(),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		roomId: uuid().references(() => room.id),
		/** The beginning of the hour. */
		hour: timestamp({ withTimezone: true }).notNull(),
		people: integer().notNull(),
		recordedBy: uuid(),
		recordedAt: timestamp({ withTimezone: true }).notNull()
	},
	(t) => [
		unique('door_count_unique').on(t.libraryId, t.branchId, t.roomId, t.hour).nullsNotDistinct(),
		check('door_count_people', sql`${t.people} >= 0`)
	]
);
