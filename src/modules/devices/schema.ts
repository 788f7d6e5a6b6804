import { index, integer, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable, publicId } from '#platform/database/library-table.ts';
import { account } from '../identity/schema.ts';
import { member } from '../members/schema.ts';
import { branch, room } from '../organisation/schema.ts';
import { deviceKinds, deviceStarts } from './rules/device-kind.ts';

/** A device that shows its code and waits for staff to confirm it. */
export const devicePairing = libraryTable(
	'device_pairing',
	{
		id: id(),
		/** What the kiosk shows. */
		code: text().notNull(),
		/** Hash of the token that the device already holds in its cookie; it works once staff have confirmed. */
		tokenHash: text().notNull().unique(),
		userAgent: text(),
		expiresAt: timestamp({ withTimezone: true }).notNull()
	},
	(t) => [unique('device_pairing_code_unique').on(t.libraryId, t.code)]
);

/** A device that works for the library: a kiosk in a room, a tablet in a book car. */
export const device = libraryTable(
	'device',
	{
		id: id(),
		publicId: publicId(),
		name: text().notNull(),
		kind: text({ enum: deviceKinds }).notNull(),
		start: text({ enum: deviceStarts }).notNull().default('guest-book'),
		branchId: uuid()
			.notNull()
			.references(() => branch.id),
		roomId: uuid().references(() => room.id),
		/** The service account as which it acts: named in the ledger, with the permissions of its role. */
		accountId: uuid()
			.notNull()
			.references(() => account.id),
		tokenHash: text().notNull().unique(),
		userAgent: text(),
		pairedAt: timestamp({ withTimezone: true }).notNull(),
		pairedBy: uuid(),
		lastSeenAt: timestamp({ withTimezone: true }),
		revokedAt: timestamp({ withTimezone: true }),
		revokedBy: uuid(),
		/** Nobody knows where it is: at its next contact it forgets everything. */
		lostAt: timestamp({ withTimezone: true }),
		/** Somebody pressed "Panggil petugas" here and nobody has come yet. */
		helpAskedAt: timestamp({ withTimezone: true }),
		/** Whose card is open at this kiosk, and since when; nobody's after "Selesai" or a minute of silence. */
		servesMemberId: uuid().references(() => member.id, { onDelete: 'set null' }),
		servesSince: timestamp({ withTimezone: true })
	},
	(t) => [
		unique('device_public_id_unique').on(t.libraryId, t.publicId),
		index('device_branch').on(t.branchId)
	]
);

/** The number a member types at a kiosk beside the card, so that a card found on the street borrows nothing. */
export const kioskPin = libraryTable('kiosk_pin', {
	id: id(),
	memberId: uuid()
		.notNull()
		.unique()
		.references(() => member.id, { onDelete: 'cascade' }),
	/** argon2id */
	hash: text().notNull(),
	/** Wrong numbers in a row, and until when no more are taken. */
	failures: integer().notNull().default(0),
	lockedUntil: timestamp({ withTimezone: true }),
	setAt: timestamp({ withTimezone: true }).notNull()
});
