import { sql } from 'drizzle-orm';
import { check, date, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { copy } from '../../catalogue/schema.ts';
import { member } from '../../members/schema.ts';
import { branch } from '../../organisation/schema.ts';
import { charge } from '../charges/schema.ts';
import { loan, suspension } from '../schema.ts';
import {
	claimOutcomes,
	harmCauses,
	obligationStates,
	replacements,
	violationKinds
} from './rules/harm-kinds.ts';

/** A member has to make good for a copy that was lost or damaged ("kewajiban ganti"). */
export const obligation = libraryTable(
	'obligation',
	{
		id: id(),
		publicId: publicId(),
		memberId: uuid()
			.notNull()
			.references(() => member.id),
		copyId: uuid()
			.notNull()
			.references(() => copy.id),
		loanId: uuid().references(() => loan.id),
		/** Where it was written down. */
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		cause: text({ enum: harmCauses }).notNull(),
		asked: text({ enum: replacements }).notNull(),
		/** Rupiah agreed on, where the price is asked for. */
		price: integer(),
		/** The charge of the price, where the library takes money. */
		chargeId: uuid().references(() => charge.id),
		note: text(),
		madeAt: timestamp({ withTimezone: true }).notNull(),
		madeBy: uuid(),
		state: text({ enum: obligationStates }).notNull().default('open'),
		settledAt: timestamp({ withTimezone: true }),
		settledBy: uuid(),
		settleNote: text(),
		/** Barcode of the copy that was brought instead. */
		newBarcode: text()
	},
	(t) => [
		uniqueIndex('obligation_public_id_unique').on(t.libraryId, t.publicId),
		// The last word against asking twice for one copy, whatever the code above does.
		uniqueIndex('obligation_open_copy_unique')
			.on(t.copyId)
			.where(sql`state = 'open'`),
		index('obligation_member').on(t.memberId, t.madeAt.desc()),
		index('obligation_copy').on(t.copyId, t.madeAt.desc()),
		index('obligation_made').on(t.madeAt.desc()),
		check('obligation_price', sql`price is null or price > 0`)
	]
);

/** "Katanya sudah dikembalikan": a reader says that a copy of an open loan is back, and it is looked for. */
export const returnClaim = libraryTable(
	'return_claim',
	{
		id: id(),
		publicId: publicId(),
		loanId: uuid()
			.notNull()
			.references(() => loan.id),
		copyId: uuid()
			.notNull()
			.references(() => copy.id),
		memberId: uuid()
			.notNull()
			.references(() => member.id),
		/** The day on which it came back, by the reader's word. */
		claimedOn: date({ mode: 'string' }).notNull(),
		note: text(),
		madeAt: timestamp({ withTimezone: true }).notNull(),
		madeBy: uuid(),
		/** How often it was looked for in vain, and when last. */
		looked: integer().notNull().default(0),
		lookedAt: timestamp({ withTimezone: true }),
		outcome: text({ enum: claimOutcomes }),
		settledAt: timestamp({ withTimezone: true }),
		settledBy: uuid(),
		settleNote: text()
	},
	(t) => [
		uniqueIndex('return_claim_public_id_unique').on(t.libraryId, t.publicId),
		uniqueIndex('return_claim_open_unique')
			.on(t.loanId)
			.where(sql`outcome is null`),
		index('return_claim_open_copy')
			.on(t.copyId)
			.where(sql`outcome is null`),
		index('return_claim_member').on(t.memberId)
	]
);

/** A violation of the rules of the house other than lateness, with a suspension where somebody decided so. */
export const violation = libraryTable(
	'violation',
	{
		id: id(),
		memberId: uuid()
			.notNull()
			.references(() => member.id),
		branchId: uuid().references(() => branch.id),
		kind: text({ enum: violationKinds }).notNull(),
		note: text().notNull(),
		happenedOn: date({ mode: 'string' }).notNull(),
		suspensionId: uuid().references(() => suspension.id, { onDelete: 'set null' }),
		madeAt: timestamp({ withTimezone: true }).notNull(),
		madeBy: uuid()
	},
	(t) => [index('violation_member').on(t.memberId, t.happenedOn.desc())]
);
