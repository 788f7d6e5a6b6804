import { boolean, index, integer, bigint, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { id, libraryTable } from '#platform/database/library-table.ts';
import { branch } from '../organisation/schema.ts';
import { member } from '../members/schema.ts';

/**
 * An account: someone who can sign in. The sign-in name is the card number; the e-mail column only satisfies the
 * sign-in library (it wants one, unique): contacts are the member's own and may be shared in a family.
 */
export const account = libraryTable(
	'account',
	{
		id: id(),
		name: text().notNull(),
		email: text().notNull().unique(),
		emailVerified: boolean().notNull().default(false),
		image: text(),
		/** The card number in small letters. */
		username: text().notNull(),
		displayUsername: text(),
		roleName: text().notNull().default('anggota'),
		memberId: uuid().references(() => member.id),
		/** Where a member of staff works; the desk lends from here. */
		branchId: uuid().references(() => branch.id),
		isDisabled: boolean().notNull().default(false),
		/** The password was given out by staff: whoever signs in with it makes an own one first. */
		passwordIsTemporary: boolean().notNull().default(false),
		/** Service accounts stand behind API tokens; they cannot sign in. */
		isService: boolean().notNull().default(false),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(t) => [
		unique('account_username_unique').on(t.libraryId, t.username),
		index('account_member').on(t.memberId)
	]
);

export const session = libraryTable(
	'session',
	{
		id: id(),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		token: text().notNull().unique(),
		ipAddress: text(),
		userAgent: text(),
		userId: uuid()
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(t) => [index('session_user').on(t.userId)]
);

/** How an account proves itself: here the password, as an argon2id hash. */
export const credential = libraryTable(
	'credential',
	{
		id: id(),
		accountId: text().notNull(),
		providerId: text().notNull(),
		userId: uuid()
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		accessToken: text(),
		refreshToken: text(),
		idToken: text(),
		accessTokenExpiresAt: timestamp({ withTimezone: true }),
		refreshTokenExpiresAt: timestamp({ withTimezone: true }),
		scope: text(),
		password: text(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(t) => [index('credential_user').on(t.userId)]
);

export const verification = libraryTable(
	'verification',
	{
		id: id(),
		identifier: text().notNull(),
		value: text().notNull(),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(t) => [index('verification_identifier').on(t.identifier)]
);

/** Attempts counted for the rate limits of sign-in. */
export const rateLimit = pgTable('rate_limit', {
	id: id(),
	key: text().notNull().unique(),
	count: integer().notNull(),
	lastRequest: bigint({ mode: 'number' }).notNull()
});

/** A role: a stored set of permissions (`module.noun.act`) that the library can edit. */
export const role = libraryTable(
	'role',
	{
		id: id(),
		name: text().notNull(),
		label: text().notNull(),
		permissions: text().array().notNull(),
		/** What was granted as delivered. While both lists agree, the role is as delivered and follows new versions. */
		delivered: text().array().notNull().default([])
	},
	(t) => [unique('role_name_unique').on(t.libraryId, t.name)]
);

/** A token for programs. Only its hash is kept; it acts as one account. */
export const apiToken = libraryTable('api_token', {
	id: id(),
	hash: text().notNull().unique(),
	accountId: uuid()
		.notNull()
		.references(() => account.id),
	createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	lastUsedAt: timestamp({ withTimezone: true }),
	revokedAt: timestamp({ withTimezone: true })
});
