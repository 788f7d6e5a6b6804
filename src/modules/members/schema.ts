import { sql } from 'drizzle-orm';
import {
	boolean,
	date,
	index,
	integer,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import { id, libraryTable } from '#platform/database/library-table.ts';
import { branch } from '../organisation/schema.ts';
import { memberStatuses } from './rules/member-status.ts';
import { replacementReasons } from './rules/replace-card.ts';

/** Patron category: decides how long a membership lasts and, through the loan policy, what may be borrowed. */
export const memberCategory = libraryTable(
	'member_category',
	{
		id: id(),
		code: text().notNull(),
		name: text().notNull(),
		membershipDays: integer(),
		isChild: boolean().notNull().default(false),
		/** Schools, offices and clubs ("lembaga"): whoever brings the card borrows for all of them. */
		isInstitution: boolean().notNull().default(false),
		sort: integer().notNull().default(0),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [unique('member_category_code_unique').on(t.libraryId, t.code)]
);

export const member = libraryTable(
	'member',
	{
		id: id(),
		cardNumber: text().notNull(),
		/** In small letters, to be found by; why they are columns: copy.barcodeKey. */
		cardKey: text()
			.notNull()
			.generatedAlwaysAs(sql`lower(card_number)`),
		name: text().notNull(),
		categoryId: uuid().references(() => memberCategory.id),
		status: text({ enum: memberStatuses }).notNull().default('active'),
		homeBranchId: uuid().references(() => branch.id),
		sex: text({ enum: ['male', 'female'] }),
		birthDate: date({ mode: 'string' }),
		phone: text(),
		email: text(),
		emailKey: text().generatedAlwaysAs(sql`lower(email)`),
		address: text(),
		district: text(),
		job: text(),
		education: text(),
		guardianName: text(),
		guardianPhone: text(),
		guardianRelation: text(),
		/** The class of a pupil ("4B"). */
		className: text(),
		/** The school or institution somebody belongs to, itself a member. */
		institutionId: uuid().references((): AnyPgColumn => member.id, { onDelete: 'set null' }),
		/** Whom an institution wants to be written to. */
		contactName: text(),
		contactPhone: text(),
		/** NIK: AES-256-GCM, with a keyed hash beside it to find doubles. Never shown whole. */
		nationalIdSealed: text(),
		nationalIdIndex: text(),
		note: text(),
		registeredOn: date({ mode: 'string' }),
		expiresOn: date({ mode: 'string' }),
		version: integer().notNull().default(1),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [
		uniqueIndex('member_card_number_unique').on(t.libraryId, t.cardKey),
		unique('member_legacy_unique').on(t.libraryId, t.legacySource, t.legacyId),
		index('member_email').on(t.emailKey),
		index('member_name_trgm').using('gin', sql`lower(${t.name}) gin_trgm_ops`),
		index('member_national_id').on(t.nationalIdIndex),
		index('member_institution').on(t.institutionId, t.className)
	]
);

/** A card that opens nothing any more. Its number is kept, so that whoever scans it is told what it was. */
export const replacedCard = libraryTable(
	'replaced_card',
	{
		id: id(),
		memberId: uuid()
			.notNull()
			.references(() => member.id, { onDelete: 'cascade' }),
		cardNumber: text().notNull(),
		/** In small letters, to be found by. */
		cardKey: text()
			.notNull()
			.generatedAlwaysAs(sql`lower(card_number)`),
		reason: text({ enum: replacementReasons }).notNull(),
		replacedAt: timestamp({ withTimezone: true }).notNull(),
		replacedBy: uuid()
	},
	(t) => [
		unique('replaced_card_unique').on(t.libraryId, t.cardKey),
		index('replaced_card_member').on(t.memberId)
	]
);
