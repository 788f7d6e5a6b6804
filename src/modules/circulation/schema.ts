import { sql } from 'drizzle-orm';
import {
	boolean,
	date,
	index,
	integer,
	jsonb,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { copy, copyCategory, title } from '../catalogue/schema.ts';
import { member, memberCategory } from '../members/schema.ts';
import { branch } from '../organisation/schema.ts';
import { loanEndings } from './harm/rules/harm-kinds.ts';
import { channels } from './rules/channel.ts';
import { questionKinds } from './offline/rules/offline-kinds.ts';
import { holdStates } from './rules/hold-state.ts';
import { lateSteps, suspensionCauses, suspensionModes } from './rules/sanction-kinds.ts';
import type { SuspensionCount } from './rules/suspension.ts';

/**
 * The loan policy as data. A row says what it knows for its days (weekdays, a range of dates), branch, member category
 * and copy kind (collection category, or the material type where no category is named); null says nothing, 0 is a real
 * 0. Which row decides a field: rules/resolve-policy.ts; what each field means: rules/policy.ts.
 */
export const loanPolicy = libraryTable(
	'loan_policy',
	{
		id: id(),
		/** ISO weekdays (1 Monday … 7 Sunday) in order; null is every day. */
		weekdays: integer().array(),
		validFrom: date({ mode: 'string' }),
		validTo: date({ mode: 'string' }),
		/** What the range of dates is called ("Ramadan"). */
		season: text(),
		branchId: uuid().references(() => branch.id),
		memberCategoryId: uuid().references(() => memberCategory.id),
		copyCategoryId: uuid().references(() => copyCategory.id),
		materialType: text(),
		loanDays: integer(),
		fixedDueOn: date({ mode: 'string' }),
		maxLoans: integer(),
		maxLoansOfKind: integer(),
		maxRenewals: integer(),
		renewalDays: integer(),
		maxHolds: integer(),
		holdShelfDays: integer(),
		recallDays: integer(),
		recallKeepDays: integer(),
		/** Refuse new loans while at least this many loans are overdue; 0 never refuses. */
		refuseAtOverdue: integer(),
		/** Refuse new loans while so many rupiah or more are unpaid; 0 never refuses. */
		refuseAtUnpaid: integer(),
		loanable: boolean(),
		graceDays: integer(),
		suspensionMode: text({ enum: suspensionModes }),
		suspensionDays: integer(),
		suspensionPer: text({ enum: lateSteps }),
		suspensionCap: integer(),
		fineOn: boolean(),
		/** Rupiah for each late step. */
		fineAmount: integer(),
		finePer: text({ enum: lateSteps }),
		fineCap: integer(),
		note: text(),
		/** Counts changes, so that two people do not overwrite each other. */
		version: integer().notNull().default(1),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [
		unique('loan_policy_scope_unique')
			.on(
				t.libraryId,
				t.weekdays,
				t.validFrom,
				t.validTo,
				t.branchId,
				t.memberCategoryId,
				t.copyCategoryId,
				t.materialType
			)
			.nullsNotDistinct(),
		unique('loan_policy_legacy_unique').on(t.libraryId, t.legacySource, t.legacyId)
	]
);

export const loan = libraryTable(
	'loan',
	{
		id: id(),
		/** Short public id, used by the API and in forms. */
		publicId: publicId(),
		copyId: uuid()
			.notNull()
			.references(() => copy.id),
		titleId: uuid()
			.notNull()
			.references(() => title.id),
		memberId: uuid().references(() => member.id),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		lentAt: timestamp({ withTimezone: true }).notNull(),
		dueOn: date({ mode: 'string' }).notNull(),
		returnedAt: timestamp({ withTimezone: true }),
		returnBranchId: uuid().references(() => branch.id),
		/** Its copy did not come back; null where it did. */
		endedAs: text({ enum: loanEndings }),
		/** The reader says that it came back on this day: it is looked for, and is late for nobody meanwhile. */
		claimedOn: date({ mode: 'string' }),
		renewals: integer().notNull().default(0),
		lentBy: uuid(),
		channel: text({ enum: channels }).notNull(),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [
		uniqueIndex('loan_public_id_unique').on(t.libraryId, t.publicId),
		// The last word against lending one copy twice, whatever the code above does.
		uniqueIndex('loan_open_copy_unique')
			.on(t.copyId)
			.where(sql`returned_at is null`),
		index('loan_open_member')
			.on(t.memberId)
			.where(sql`returned_at is null`),
		index('loan_open_due')
			.on(t.dueOn)
			.where(sql`returned_at is null`),
		index('loan_member').on(t.memberId, t.lentAt.desc()),
		index('loan_title').on(t.titleId),
		index('loan_copy').on(t.copyId, t.lentAt.desc()),
		unique('loan_legacy_unique').on(t.libraryId, t.legacySource, t.legacyId)
	]
);

export const loanRenewal = libraryTable(
	'loan_renewal',
	{
		id: id(),
		loanId: uuid()
			.notNull()
			.references(() => loan.id),
		renewedAt: timestamp({ withTimezone: true }).notNull(),
		previousDueOn: date({ mode: 'string' }).notNull(),
		dueOn: date({ mode: 'string' }).notNull(),
		renewedBy: uuid(),
		channel: text({ enum: channels }).notNull()
	},
	(t) => [index('loan_renewal_loan').on(t.loanId)]
);

/** A reader waits for a title ("pesanan"). What may follow which state: holds/rules/hold-life.ts. */
export const hold = libraryTable(
	'hold',
	{
		id: id(),
		publicId: publicId(),
		titleId: uuid()
			.notNull()
			.references(() => title.id),
		memberId: uuid()
			.notNull()
			.references(() => member.id),
		pickupBranchId: uuid()
			.notNull()
			.references(() => branch.id),
		state: text({ enum: holdStates }).notNull().default('waiting'),
		placedAt: timestamp({ withTimezone: true }).notNull(),
		/**
		 * Its turn among the holds of the title, given out one after another under the title's lock: the order of a queue
		 * does not depend on clocks. 0 for holds that were placed elsewhere; they come first, by their time.
		 */
		queueNumber: integer().notNull().default(0),
		/** Last day on which the reader still wants it; null as long as it takes. */
		wantedUntil: date({ mode: 'string' }),
		/** Passed over up to and including this day, without losing its turn. */
		suspendedUntil: date({ mode: 'string' }),
		/** The copy that is kept for it; of an ended hold the copy that was. */
		copyId: uuid().references(() => copy.id),
		readyAt: timestamp({ withTimezone: true }),
		/** Last day on which it can be collected. */
		readyUntil: date({ mode: 'string' }),
		/** What the reader was told when it was placed, to see how good estimates are. */
		estimatedFrom: date({ mode: 'string' }),
		estimatedUntil: date({ mode: 'string' }),
		endedAt: timestamp({ withTimezone: true }),
		/** When somebody took the copy of an ended hold from the hold shelf. */
		shelfClearedAt: timestamp({ withTimezone: true })
	},
	(t) => [
		uniqueIndex('hold_public_id_unique').on(t.libraryId, t.publicId),
		uniqueIndex('hold_live_unique')
			.on(t.titleId, t.memberId)
			.where(sql`state in ('waiting', 'in-transit', 'ready')`),
		index('hold_queue')
			.on(t.titleId, t.queueNumber, t.placedAt)
			.where(sql`state in ('waiting', 'in-transit', 'ready')`),
		index('hold_member')
			.on(t.memberId)
			.where(sql`state in ('waiting', 'in-transit', 'ready')`),
		uniqueIndex('hold_copy_unique')
			.on(t.copyId)
			.where(sql`state in ('in-transit', 'ready')`),
		index('hold_pickup')
			.on(t.pickupBranchId)
			.where(sql`state in ('waiting', 'in-transit', 'ready')`),
		index('hold_to_clear')
			.on(t.copyId)
			.where(sql`state in ('expired', 'cancelled') and shelf_cleared_at is null`)
	]
);

/**
 * What a device did without network and somebody should look at: a loan that a rule would have refused, a copy that
 * was lent elsewhere meanwhile, a code that nobody knows. Acts without a question are only loans and returns.
 */
export const offlineQuestion = libraryTable(
	'offline_question',
	{
		id: id(),
		publicId: publicId(),
		/** The key of the act, given by its device. */
		key: text().notNull(),
		device: text().notNull(),
		branchId: uuid().references(() => branch.id),
		kind: text({ enum: questionKinds }).notNull(),
		/** When it happened, by the clock of the library. */
		happenedAt: timestamp({ withTimezone: true }).notNull(),
		receivedAt: timestamp({ withTimezone: true }).notNull(),
		card: text(),
		barcode: text(),
		/** Whether loans and copies were written, or nothing could be. */
		isApplied: boolean().notNull(),
		reasons: jsonb().$type<Reason[]>().notNull(),
		settledAt: timestamp({ withTimezone: true }),
		settledBy: uuid(),
		note: text()
	},
	(t) => [
		uniqueIndex('offline_question_public_id_unique').on(t.libraryId, t.publicId),
		unique('offline_question_key_unique').on(t.libraryId, t.key),
		index('offline_question_open')
			.on(t.receivedAt)
			.where(sql`settled_at is null`)
	]
);

/** Borrowing is put off until a day ("ditunda"), with the reason that is told to the reader. */
export const suspension = libraryTable(
	'suspension',
	{
		id: id(),
		memberId: uuid()
			.notNull()
			.references(() => member.id),
		loanId: uuid().references(() => loan.id),
		startsOn: date({ mode: 'string' }).notNull(),
		/** Last day on which nothing may be borrowed. */
		endsOn: date({ mode: 'string' }).notNull(),
		/** Open days past the due date; grace is not taken off. */
		lateDays: integer(),
		cause: text({ enum: suspensionCauses }).notNull().default('late'),
		/** How its length came about, as it was then: a later change of the policy does not rewrite it. */
		why: jsonb().$type<SuspensionCount>(),
		note: text(),
		liftedAt: timestamp({ withTimezone: true }),
		liftedBy: uuid(),
		liftNote: text(),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [
		index('suspension_member').on(t.memberId, t.endsOn),
		unique('suspension_legacy_unique').on(t.libraryId, t.legacySource, t.legacyId)
	]
);
