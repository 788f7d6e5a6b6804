import { sql } from 'drizzle-orm';
import { boolean, index, integer, text, timestamp, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { member } from '../../members/schema.ts';
import { branch, room } from '../../organisation/schema.ts';
import { lockerStates } from './rules/locker-state.ts';

/** A place for bags ("loker"), with a key or a lock of its own. */
export const locker = libraryTable(
	'locker',
	{
		id: id(),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		roomId: uuid().references(() => room.id),
		/** What stands on its door: "12". */
		number: text().notNull(),
		/** What stands on its label in bars. */
		code: text().notNull(),
		state: text({ enum: lockerStates }).notNull().default('in-use'),
		sort: integer().notNull().default(0)
	},
	(t) => [
		unique('locker_code_unique').on(t.libraryId, t.code),
		unique('locker_number_unique').on(t.libraryId, t.branchId, t.roomId, t.number).nullsNotDistinct()
	]
);

/** Somebody has the key of a locker. Names and members are cut like those of the guest book. */
export const lockerLoan = libraryTable(
	'locker_loan',
	{
		id: id(),
		publicId: publicId(),
		lockerId: uuid()
			.notNull()
			.references(() => locker.id),
		memberId: uuid().references(() => member.id, { onDelete: 'set null' }),
		guestName: text(),
		lentAt: timestamp({ withTimezone: true }).notNull(),
		lentBy: uuid(),
		returnedAt: timestamp({ withTimezone: true }),
		returnedBy: uuid(),
		/** The key did not come back with whoever had it. */
		isKeyLost: boolean().notNull().default(false)
	},
	(t) => [
		unique('locker_loan_public_id_unique').on(t.libraryId, t.publicId),
		uniqueIndex('locker_loan_open_unique')
			.on(t.lockerId)
			.where(sql`returned_at is null`),
		index('locker_loan_member')
			.on(t.memberId)
			.where(sql`returned_at is null`)
	]
);
