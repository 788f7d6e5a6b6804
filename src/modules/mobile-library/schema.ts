import { sql } from 'drizzle-orm';
import {
	check,
	date,
	doublePrecision,
	index,
	integer,
	jsonb,
	text,
	time,
	timestamp,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { branch } from '../organisation/schema.ts';
import { exceptionKinds } from './rules/trip-days.ts';
import { requestStates, requesterKinds } from './rules/request-facts.ts';
import { tripStates } from './rules/trip-state.ts';

/** What a car drives on certain days: its stops in their order, and the days by a weekly pattern. */
export const mobileRoute = libraryTable(
	'mobile_route',
	{
		id: id(),
		publicId: publicId(),
		/** The car: a branch of the kind `mobile`. */
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		name: text().notNull(),
		/** ISO weekdays: 1 Monday … 7 Sunday. */
		weekdays: integer().array().notNull(),
		/** 1 each week, 2 every other week, counted from the week of the first day. */
		everyWeeks: integer().notNull().default(1),
		firstDay: date({ mode: 'string' }).notNull(),
		lastDay: date({ mode: 'string' }),
		note: text(),
		sort: integer().notNull().default(0),
		version: integer().notNull().default(1)
	},
	(t) => [
		unique('mobile_route_public_id_unique').on(t.libraryId, t.publicId),
		check('mobile_route_weeks', sql`${t.everyWeeks} between 1 and 8`)
	]
);

/** Where the car stands for a while. A stop that is given up stays, for the trips that were there. */
export const mobileStop = libraryTable(
	'mobile_stop',
	{
		id: id(),
		publicId: publicId(),
		routeId: uuid()
			.notNull()
			.references(() => mobileRoute.id),
		name: text().notNull(),
		/** Kelurahan, desa or nagari. */
		village: text(),
		/** Kecamatan: what statistics are counted by. */
		district: text().notNull(),
		/** The school or house whose guest the car is. */
		place: text(),
		arrives: time().notNull(),
		leaves: time().notNull(),
		latitude: doublePrecision(),
		longitude: doublePrecision(),
		/** How the car is reached: steps, a ramp, a muddy lane. */
		accessNote: text(),
		removedAt: timestamp({ withTimezone: true }),
		version: integer().notNull().default(1)
	},
	(t) => [
		unique('mobile_stop_public_id_unique').on(t.libraryId, t.publicId),
		index('mobile_stop_route').on(t.routeId, t.arrives),
		check('mobile_stop_hours', sql`${t.arrives} < ${t.leaves}`)
	]
);

/** A day on which a route is not driven as its pattern says: cancelled, or moved to another day. */
export const mobileException = libraryTable(
	'mobile_exception',
	{
		id: id(),
		routeId: uuid()
			.notNull()
			.references(() => mobileRoute.id),
		day: date({ mode: 'string' }).notNull(),
		kind: text({ enum: exceptionKinds }).notNull(),
		/** The day it is moved to. */
		toDay: date({ mode: 'string' }),
		/** What readers are told. */
		reason: text().notNull(),
		announcedAt: timestamp({ withTimezone: true }).notNull(),
		announcedBy: uuid()
	},
	(t) => [
		unique('mobile_exception_unique').on(t.libraryId, t.routeId, t.day),
		check('mobile_exception_day', sql`(${t.kind} = 'moved') = (${t.toDay} is not null)`)
	]
);

/** A route on a day, from its preparation on. */
export const mobileTrip = libraryTable(
	'mobile_trip',
	{
		id: id(),
		publicId: publicId(),
		routeId: uuid()
			.notNull()
			.references(() => mobileRoute.id),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		day: date({ mode: 'string' }).notNull(),
		state: text({ enum: tripStates }).notNull().default('prepared'),
		driver: text(),
		staff: text(),
		/** What the counter of the car said. */
		kilometersBefore: integer(),
		kilometersAfter: integer(),
		note: text(),
		preparedAt: timestamp({ withTimezone: true }).notNull(),
		preparedBy: uuid(),
		startedAt: timestamp({ withTimezone: true }),
		closedAt: timestamp({ withTimezone: true }),
		version: integer().notNull().default(1)
	},
	(t) => [
		unique('mobile_trip_public_id_unique').on(t.libraryId, t.publicId),
		unique('mobile_trip_unique').on(t.libraryId, t.routeId, t.day),
		index('mobile_trip_day').on(t.day)
	]
);

/**
 * The car stood at a stop from a moment to a moment. What was lent, returned and who came is read from the ledger by
 * these moments.
 */
export const mobileCall = libraryTable(
	'mobile_call',
	{
		id: id(),
		tripId: uuid()
			.notNull()
			.references(() => mobileTrip.id),
		stopId: uuid()
			.notNull()
			.references(() => mobileStop.id),
		openedAt: timestamp({ withTimezone: true }).notNull(),
		/** Null while it stands there; then the next stop or the end of the trip ends it. */
		closedAt: timestamp({ withTimezone: true })
	},
	(t) => [
		unique('mobile_call_unique').on(t.libraryId, t.tripId, t.stopId),
		index('mobile_call_opened').on(t.openedAt)
	]
);

/** A school, a village or somebody else asks for a stop. */
export const mobileRequest = libraryTable(
	'mobile_request',
	{
		id: id(),
		/** The address of its status page, unguessable: it names the group. */
		code: text().notNull(),
		state: text({ enum: requestStates }).notNull().default('requested'),
		requester: text({ enum: requesterKinds }).notNull(),
		institution: text().notNull(),
		village: text(),
		district: text().notNull(),
		/** Where the car can stand. */
		spot: text().notNull(),
		people: integer().notNull(),
		/** When it suits them, in their words. */
		wish: text(),
		contactName: text(),
		contactPhone: text(),
		note: text(),
		requestedAt: timestamp({ withTimezone: true }).notNull(),
		decidedAt: timestamp({ withTimezone: true }),
		decidedBy: uuid(),
		/** What staff wrote to them: when the car comes, or why not. */
		answer: text(),
		version: integer().notNull().default(1)
	},
	(t) => [
		unique('mobile_request_code_unique').on(t.libraryId, t.code),
		index('mobile_request_waiting')
			.on(t.requestedAt)
			.where(sql`state = 'requested'`)
	]
);

/** Answers of somebody who is still filling in the request; forgotten after seven days. */
export const mobileRequestDraft = libraryTable('mobile_request_draft', {
	id: id(),
	token: text().notNull().unique(),
	answers: jsonb().$type<Record<string, string>>().notNull(),
	/** The reference of the request it became. */
	code: text(),
	updatedAt: timestamp({ withTimezone: true }).notNull()
});
