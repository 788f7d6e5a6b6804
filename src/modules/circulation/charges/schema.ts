import { sql } from 'drizzle-orm';
import {
	check,
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
import { copy } from '../../catalogue/schema.ts';
import { member } from '../../members/schema.ts';
import { branch } from '../../organisation/schema.ts';
import { channels } from '../rules/channel.ts';
import { loan } from '../schema.ts';
import { chargeKinds, paymentMethods } from './rules/charge-kinds.ts';
import type { FineCount } from './rules/fine.ts';

/** Money that a member owes ("denda", "biaya"). Whole rupiah; what is open is the amount less what was paid and waived. */
export const charge = libraryTable(
	'charge',
	{
		id: id(),
		publicId: publicId(),
		memberId: uuid()
			.notNull()
			.references(() => member.id),
		/** Where it arose. */
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		loanId: uuid().references(() => loan.id),
		copyId: uuid().references(() => copy.id),
		kind: text({ enum: chargeKinds }).notNull(),
		amount: integer().notNull(),
		/** Sum of its lines of payments that stand, and of what was paid in the system it came from. */
		paid: integer().notNull().default(0),
		/** Sum of its waivers. */
		waived: integer().notNull().default(0),
		/** How the amount came about, as it was then. */
		why: jsonb().$type<FineCount>(),
		note: text(),
		madeAt: timestamp({ withTimezone: true }).notNull(),
		madeBy: uuid(),
		channel: text({ enum: channels }).notNull(),
		/** Counts changes: what was paid and taken back again is not as it was. */
		version: integer().notNull().default(1),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [
		uniqueIndex('charge_public_id_unique').on(t.libraryId, t.publicId),
		index('charge_member').on(t.memberId, t.madeAt.desc()),
		index('charge_open')
			.on(t.memberId)
			.where(sql`paid + waived < amount`),
		index('charge_loan').on(t.loanId),
		index('charge_copy').on(t.copyId),
		unique('charge_legacy_unique').on(t.libraryId, t.legacySource, t.legacyId),
		// The last word against paying more than is owed, whatever the code above does.
		check('charge_sums', sql`amount > 0 and paid >= 0 and waived >= 0 and paid::bigint + waived <= amount`)
	]
);

/** Money that came in, with a receipt. Its number runs through a day without gaps. */
export const payment = libraryTable(
	'payment',
	{
		id: id(),
		publicId: publicId(),
		memberId: uuid()
			.notNull()
			.references(() => member.id),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		day: date({ mode: 'string' }).notNull(),
		number: integer().notNull(),
		method: text({ enum: paymentMethods }).notNull(),
		amount: integer().notNull(),
		/** Notes and coins that were handed over; the rest was given back. */
		tendered: integer(),
		receivedAt: timestamp({ withTimezone: true }).notNull(),
		receivedBy: uuid(),
		voidedAt: timestamp({ withTimezone: true }),
		voidedBy: uuid(),
		voidNote: text()
	},
	(t) => [
		uniqueIndex('payment_public_id_unique').on(t.libraryId, t.publicId),
		unique('payment_number_unique').on(t.libraryId, t.day, t.number),
		index('payment_branch_day').on(t.branchId, t.day),
		index('payment_member').on(t.memberId, t.receivedAt.desc()),
		check('payment_amount', sql`amount > 0`)
	]
);

/** What a payment settled, charge by charge; the lines of a voided payment stay and no longer count. */
export const paymentLine = libraryTable(
	'payment_line',
	{
		id: id(),
		paymentId: uuid()
			.notNull()
			.references(() => payment.id),
		chargeId: uuid()
			.notNull()
			.references(() => charge.id),
		amount: integer().notNull()
	},
	(t) => [
		index('payment_line_payment').on(t.paymentId),
		index('payment_line_charge').on(t.chargeId),
		check('payment_line_amount', sql`amount > 0`)
	]
);

/** Money that is no longer asked for, with the reason. */
export const chargeWaiver = libraryTable(
	'charge_waiver',
	{
		id: id(),
		chargeId: uuid()
			.notNull()
			.references(() => charge.id),
		amount: integer().notNull(),
		note: text().notNull(),
		waivedAt: timestamp({ withTimezone: true }).notNull(),
		waivedBy: uuid()
	},
	(t) => [index('charge_waiver_charge').on(t.chargeId), check('charge_waiver_amount', sql`amount > 0`)]
);

/** The drawer of a branch was counted at the end of a day ("tutup kas"); nothing of that day changes any more. */
export const cashClose = libraryTable(
	'cash_close',
	{
		id: id(),
		publicId: publicId(),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		day: date({ mode: 'string' }).notNull(),
		/** Receipts that stood, and their sums by method. */
		receipts: integer().notNull(),
		cash: integer().notNull(),
		qris: integer().notNull(),
		/** Money in the drawer as it was counted. */
		counted: integer().notNull(),
		note: text(),
		closedAt: timestamp({ withTimezone: true }).notNull(),
		closedBy: uuid()
	},
	(t) => [
		uniqueIndex('cash_close_public_id_unique').on(t.libraryId, t.publicId),
		unique('cash_close_day_unique').on(t.branchId, t.day),
		index('cash_close_day').on(t.day.desc()),
		check('cash_close_counted', sql`counted >= 0`)
	]
);

/** The library's own QRIS code as an image; the newest counts. */
export const qrisImage = libraryTable(
	'qris_image',
	{
		id: id(),
		mediaType: text({ enum: ['image/png', 'image/jpeg'] }).notNull(),
		/** The bytes of the image in base64: one small image a library needs no storage of its own. */
		content: text().notNull(),
		width: integer().notNull(),
		height: integer().notNull(),
		uploadedAt: timestamp({ withTimezone: true }).notNull(),
		uploadedBy: uuid()
	},
	(t) => [index('qris_image_uploaded').on(t.uploadedAt.desc())]
);
