import { sql } from 'drizzle-orm';
import {
	boolean,
	date,
	index,
	integer,
	jsonb,
	numeric,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { MarcRecord } from '#formats/marc21/record.ts';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { branch, room } from '../organisation/schema.ts';
import { accessKinds } from './rules/access.ts';
import { copyStatuses } from './rules/copy-status.ts';
import type { Contributor, Isbn } from './rules/title-description.ts';

/** A bibliographic record: MARC 21 kept whole, and beside it the columns that searching and showing need. */
export const title = libraryTable(
	'title',
	{
		id: id(),
		/** Short public id, the only one seen outside. */
		publicId: publicId(),
		controlNumber: text(),
		marc: jsonb().$type<MarcRecord>().notNull(),
		/** Key of material-types.ts (INLISLite's worksheets). */
		materialType: text().notNull().default('monograf'),
		title: text().notNull(),
		subtitle: text(),
		partName: text(),
		sortTitle: text().notNull(),
		responsibility: text(),
		contributors: jsonb().$type<Contributor[]>().notNull().default([]),
		publisher: text(),
		place: text(),
		year: integer(),
		yearText: text(),
		edition: text(),
		language: text(),
		isbns: jsonb().$type<Isbn[]>().notNull().default([]),
		issns: text().array().notNull().default([]),
		classNumber: text(),
		callNumber: text(),
		subjects: text().array().notNull().default([]),
		series: text(),
		extent: text(),
		notes: text(),
		summary: text(),
		audience: text({ enum: ['anak', 'remaja', 'umum'] }),
		/** Belongs to Koleksi Sawahlunto (Minangkabau, local authors, heritage). */
		isLocal: boolean().notNull().default(false),
		/** Hidden titles are for staff only. */
		isVisible: boolean().notNull().default(true),
		version: integer().notNull().default(1),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [
		uniqueIndex('title_public_id_unique').on(t.libraryId, t.publicId),
		unique('title_legacy_unique').on(t.libraryId, t.legacySource, t.legacyId),
		index('title_control_number').on(t.controlNumber),
		index('title_created').on(t.createdAt.desc())
	]
);

/** What kind of copy it is for the loan policy ("jenis koleksi": umum, anak, referensi, braille …). */
export const copyCategory = libraryTable(
	'copy_category',
	{
		id: id(),
		code: text().notNull(),
		name: text().notNull(),
		sort: integer().notNull().default(0),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [unique('copy_category_code_unique').on(t.libraryId, t.code)]
);

/** One physical item ("eksemplar"). */
export const copy = libraryTable(
	'copy',
	{
		id: id(),
		titleId: uuid()
			.notNull()
			.references(() => title.id),
		barcode: text().notNull(),
		/**
		 * The barcode in small letters, by which it is found. A column, because under row-level security PostgreSQL
		 * uses an index over lower(…) for nobody but the owner.
		 */
		barcodeKey: text()
			.notNull()
			.generatedAlwaysAs(sql`lower(barcode)`),
		/** Nomor induk. */
		accessionNumber: text(),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		roomId: uuid().references(() => room.id),
		categoryId: uuid().references(() => copyCategory.id),
		callNumber: text(),
		status: text({ enum: copyStatuses }).notNull().default('available'),
		access: text({ enum: accessKinds }).notNull().default('loanable'),
		source: text(),
		price: numeric({ precision: 14, scale: 2 }),
		currency: text(),
		acquiredOn: date({ mode: 'string' }),
		note: text(),
		version: integer().notNull().default(1),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		legacySource: text(),
		legacyId: text()
	},
	(t) => [
		uniqueIndex('copy_barcode_unique').on(t.libraryId, t.barcodeKey),
		unique('copy_legacy_unique').on(t.libraryId, t.legacySource, t.legacyId),
		index('copy_title').on(t.titleId),
		index('copy_branch_status').on(t.branchId, t.status)
	]
);
